package org.openktp.rules.lifecycle.replay;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way of filling what is not known, as far as it has been followed.
 *
 * @param place where it has led
 * @param placed identifiers of the events known in part whose day has come, on this way, and may still be to come on others
 */
record Branch(Place place, Set<String> placed) {

    /** Ways that go on with an event being placed, from what it did on this one. */
    Branch placing(String id, Place next) {
        return new Branch(
                next, Set.copyOf(Stream.concat(placed.stream(), Stream.of(id)).toList()));
    }

    Branch at(Place next) {
        return new Branch(next, placed);
    }

    /** Without an event whose last possible day is over: everywhere it has been placed by then. */
    Branch forgetting(String id) {
        Set<String> rest = new HashSet<>(placed);
        rest.remove(id);
        return new Branch(place, Set.copyOf(rest));
    }
}
