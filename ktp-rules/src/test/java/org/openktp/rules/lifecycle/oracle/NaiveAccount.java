package org.openktp.rules.lifecycle.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.finding.FindingCode;
import org.openktp.rules.lifecycle.history.Amendment;
import org.openktp.rules.lifecycle.history.Correction;
import org.openktp.rules.lifecycle.history.Entry;
import org.openktp.rules.lifecycle.history.Event;
import org.openktp.rules.lifecycle.history.Held;
import org.openktp.rules.lifecycle.history.Retraction;

/**
 * What some entries hold to have happened, by striking out in rounds: a retraction stands once all that take it back are
 * struck out, and what a standing one names is struck out. Those that take each other back in a circle never come to stand.
 */
final class NaiveAccount {

    private final Set<Entry> entries = new LinkedHashSet<>();
    private final Set<String> shared = new HashSet<>();
    private final Set<String> standing = new HashSet<>();
    private final Set<String> struck = new HashSet<>();

    private NaiveAccount(List<Entry> known) {
        for (Entry entry : known) {
            if (known.stream().noneMatch(other -> other.id().equals(entry.id()) && !other.equals(entry))) {
                entries.add(entry);
            } else {
                shared.add(entry.id());
            }
        }
        int before = -1;
        while (before < standing.size() + struck.size()) {
            before = standing.size() + struck.size();
            of(Retraction.class).forEach(this::round);
        }
    }

    /** The events held, in no order that means anything. */
    static List<Held> held(List<Entry> entries, Instant knownAt) {
        return knownAt(entries, knownAt).held();
    }

    /** Everything that cannot be used, each with what is wrong with it. */
    static Set<List<Object>> faults(List<Entry> entries, Instant knownAt) {
        return knownAt(entries, knownAt).faults();
    }

    private static NaiveAccount knownAt(List<Entry> entries, Instant knownAt) {
        List<Entry> known = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.recorded().compareTo(knownAt) <= 0) {
                known.add(entry);
            }
        }
        return new NaiveAccount(known);
    }

    private Set<List<Object>> faults() {
        Set<List<Object>> faults = new HashSet<>();
        shared.forEach(id -> faults.add(List.of(FindingCode.DUPLICATE_ID, id)));
        for (Amendment each : of(Amendment.class)) {
            Optional<Entry> target = target(each);
            if (target.isEmpty() || (each instanceof Correction && target.get() instanceof Amendment)) {
                faults.add(List.of(FindingCode.UNKNOWN_TARGET, each.id()));
            } else if (comesBack(each)) {
                faults.add(List.of(FindingCode.CIRCULAR, each.id()));
            }
        }
        return faults;
    }

    private Optional<Entry> target(Amendment amendment) {
        return entries.stream()
                .filter(entry -> entry.id().equals(amendment.target()))
                .findFirst();
    }

    private boolean comesBack(Amendment amendment) {
        Optional<Entry> at = target(amendment);
        for (int steps = 0; steps < entries.size() && !at.equals(Optional.of(amendment)); steps++) {
            at = at.filter(Amendment.class::isInstance)
                    .map(Amendment.class::cast)
                    .flatMap(this::target);
        }
        return at.equals(Optional.of(amendment));
    }

    private List<Held> held() {
        return of(Event.class).stream()
                .filter(event -> !struck.contains(event.id()))
                .map(event -> new Held(event, correction(event)))
                .toList();
    }

    private void round(Retraction retraction) {
        if (about(retraction, Retraction.class).stream().allMatch(other -> struck.contains(other.id()))) {
            standing.add(retraction.id());
            struck.add(retraction.target());
        }
    }

    private Optional<Correction> correction(Event event) {
        Optional<Correction> last = Optional.empty();
        for (Correction each : about(event, Correction.class)) {
            if (!struck.contains(each.id())
                    && last.filter(one -> isLater(one, each)).isEmpty()) {
                last = Optional.of(each);
            }
        }
        return last;
    }

    private static boolean isLater(Correction one, Correction other) {
        return one.recorded().isAfter(other.recorded())
                || (one.recorded().equals(other.recorded()) && one.id().compareTo(other.id()) > 0);
    }

    private <T extends Amendment> List<T> about(Entry target, Class<T> kind) {
        return of(kind).stream()
                .filter(each -> each.target().equals(target.id()))
                .toList();
    }

    private <T> List<T> of(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
