package org.openktp.rules.lifecycle.replay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.openktp.rules.fact.FactSheet;

/**
 * Where events have led. It remembers only what can still matter, so that ways which have led to the same place become one.
 *
 * @param states the token of the state of each lifecycle by its identifier
 * @param dates the last day of each event that guards ask for, by its token
 * @param seen token and key of each event of which guards ask whether it is repeated
 * @param facts what events brought along, as far as guards ask for it
 */
record Place(Map<String, String> states, Map<String, LocalDate> dates, Set<List<String>> seen, FactSheet facts) {

    String state(String lifecycle) {
        return Objects.requireNonNull(states.get(lifecycle), lifecycle);
    }

    Place in(String lifecycle, String state) {
        return new Place(put(states, lifecycle, state), dates, seen, facts);
    }

    Place dated(String event, LocalDate day) {
        return new Place(states, put(dates, event, day), seen, facts);
    }

    Place having(List<String> event) {
        return seen.contains(event)
                ? this
                : new Place(
                        states,
                        dates,
                        Set.copyOf(
                                Stream.concat(seen.stream(), Stream.of(event)).toList()),
                        facts);
    }

    Place knowing(FactSheet known) {
        return new Place(states, dates, seen, known);
    }

    private static <K, V> Map<K, V> put(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new HashMap<>(map);
        copy.put(key, value);
        return Map.copyOf(copy);
    }
}
