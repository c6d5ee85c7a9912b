package org.openktp.core.partnership.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What happened, found by its event and by its key without going through all of it. */
final class Happened {

    private final Map<String, List<Occurrence>> byEvent;
    private final Map<String, Map<Optional<String>, List<Occurrence>>> byKey = new LinkedHashMap<>();

    Happened(List<Occurrence> occurrences) {
        byEvent =
                occurrences.stream().collect(Collectors.groupingBy(Occurrence::event, Collectors.toUnmodifiableList()));
        byEvent.forEach((event, all) -> byKey.put(
                event,
                all.stream()
                        .collect(Collectors.groupingBy(
                                Occurrence::key, LinkedHashMap::new, Collectors.toUnmodifiableList()))));
    }

    /** Those of an event, in the order given. */
    List<Occurrence> all(String event) {
        return byEvent.getOrDefault(event, List.of());
    }

    /** The keys of an event, in the order given. */
    Set<Optional<String>> keys(String event) {
        return byKey.getOrDefault(event, Map.of()).keySet();
    }

    /** Those of an event under a key; the empty key is that of those without one. */
    List<Occurrence> under(String event, Optional<String> key) {
        return byKey.getOrDefault(event, Map.of()).getOrDefault(key, List.of());
    }
}
