package org.openktp.rules.lifecycle.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openktp.core.finding.FindingCode;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/** What the amendments among some entries make of the events among them. The order of the entries does not matter. */
final class Amendments {

    private static final Comparator<Correction> LAST_RECORDED =
            Comparator.comparing(Correction::recorded).thenComparing(Correction::id);

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, List<Correction>> corrections = new TreeMap<>();
    private final Set<String> shared = new TreeSet<>();
    private final Set<String> retracted = new HashSet<>();
    private final Set<String> circular = new HashSet<>();
    private final List<Notice> findings = new ArrayList<>();

    Amendments(List<Entry> known) {
        for (Entry entry : known) {
            Entry before = entries.putIfAbsent(entry.id(), entry);
            if (before != null && !before.equals(entry)) {
                shared.add(entry.id());
            }
        }
        entries.keySet().removeAll(shared);
        all(Correction.class).forEach(each -> corrections
                .computeIfAbsent(each.target(), target -> new ArrayList<>())
                .add(each));
        retract();
    }

    private <E extends Entry> Stream<E> all(Class<E> kind) {
        return entries.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    /**
     * Settles every entry once all that amend it are settled. Each amendment has one target, so what can never be settled is
     * what takes itself back in a circle.
     */
    private void retract() {
        Map<String, Integer> waiting = new HashMap<>();
        all(Amendment.class)
                .filter(each -> entries.containsKey(each.target()))
                .forEach(each -> waiting.merge(each.target(), 1, Integer::sum));
        Deque<Entry> settled = new ArrayDeque<>();
        circular.addAll(entries.keySet());
        entries.values().stream()
                .filter(entry -> !waiting.containsKey(entry.id()))
                .forEach(settled::add);
        while (!settled.isEmpty()) {
            Entry entry = settled.remove();
            circular.remove(entry.id());
            if (entry instanceof Retraction retraction && !retracted.contains(entry.id())) {
                retracted.add(retraction.target());
            }
            if (entry instanceof Amendment amendment
                    && entries.containsKey(amendment.target())
                    && waiting.merge(amendment.target(), -1, Integer::sum) == 0) {
                settled.add(Objects.requireNonNull(entries.get(amendment.target())));
            }
        }
    }

    Account account() {
        shared.forEach(id -> find(FindingCode.DUPLICATE_ID, id, MessageCode.ENTRIES_SHARE_ID, id));
        all(Amendment.class).forEach(this::findTarget);
        List<Held> held = all(Event.class)
                .filter(event -> !retracted.contains(event.id()))
                .map(event -> new Held(event, correction(event)))
                .sorted(Held.ORDER)
                .toList();
        return new Account(held, findings);
    }

    private void findTarget(Amendment amendment) {
        Entry target = entries.get(amendment.target());
        if (target == null) {
            find(FindingCode.UNKNOWN_TARGET, amendment.id(), MessageCode.TARGET_NOT_KNOWN, amendment.target());
        } else if (amendment instanceof Correction && !(target instanceof Event)) {
            find(FindingCode.UNKNOWN_TARGET, amendment.id(), MessageCode.TARGET_NO_EVENT, amendment.target());
        } else if (circular.contains(amendment.id())) {
            find(FindingCode.CIRCULAR, amendment.id(), MessageCode.AMENDMENTS_CIRCULAR, amendment.target());
        }
    }

    private void find(FindingCode code, String path, MessageCode message, String argument) {
        findings.add(Notice.of(code, path, Message.of(message, argument)));
    }

    private Optional<Correction> correction(Event event) {
        return corrections.getOrDefault(event.id(), List.of()).stream()
                .filter(correction -> !retracted.contains(correction.id()))
                .max(LAST_RECORDED);
    }
}
