package org.openktp.rules.automaton;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Things numbered from 0 in the order in which they are first met.
 *
 * @param <T> the type of the things
 */
final class Numbering<T> {

    private final String what;
    private final int limit;
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    /**
     * Starts without any.
     *
     * @param what what is numbered, for the message of the refusal
     * @param limit how many there can be
     */
    Numbering(String what, int limit) {
        this.what = what;
        this.limit = limit;
    }

    /**
     * The number of a thing, a new one if it was not met before.
     *
     * @throws IllegalArgumentException if there are too many
     */
    int of(T thing) {
        Integer known = numbers.get(thing);
        if (known != null) {
            return known;
        }
        if (things.size() == limit) {
            throw new IllegalArgumentException(
                    "the conditions on a text are too large to decide exactly; the limit is " + limit + " " + what);
        }
        things.add(thing);
        numbers.put(thing, things.size() - 1);
        return things.size() - 1;
    }

    T get(int number) {
        return things.get(number);
    }

    int size() {
        return things.size();
    }
}
