package org.openktp.examples.screening.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openktp.io.KtpLifecycleIo;
import org.openktp.rules.KtpRules;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;

/** The schemes that are shipped and their lifecycles, drawn; a scheme of one lifecycle as that lifecycle. */
final class Diagrams {

    private final Map<String, String> titles = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    Diagrams() {
        KtpRules.schemes().values().forEach(this::add);
        KtpRules.schemes().values().stream()
                .flatMap(scheme -> scheme.lifecycles().stream())
                .distinct()
                .collect(Collectors.groupingBy(Lifecycle::id))
                .forEach(this::add);
    }

    /** A lifecycle that differs between schemes is drawn with each of them alone. */
    private void add(String id, List<Lifecycle> different) {
        if (different.size() == 1) {
            add(id, different.get(0).title(), KtpLifecycleIo.diagram(different.get(0)));
        }
    }

    private void add(Scheme scheme) {
        Lifecycle first = scheme.lifecycles().get(0);
        add(
                scheme.id(),
                scheme.title(),
                scheme.lifecycles().size() == 1 ? KtpLifecycleIo.diagram(first) : KtpLifecycleIo.diagram(scheme));
    }

    private void add(String id, String title, String text) {
        if (texts.putIfAbsent(id, text) == null) {
            titles.put(id, title);
        }
    }

    /** Titles by identifier, in the order of identifiers. */
    Map<String, String> titles() {
        return titles;
    }

    Optional<String> of(String id) {
        return Optional.ofNullable(texts.get(id));
    }
}
