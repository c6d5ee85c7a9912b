package org.openktp.rules.lifecycle.history;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that was recorded about one subject, in whatever order it arrived. Two histories with the same entries give
 * the same answers. Immutable and thread-safe.
 *
 * @param entries the entries
 */
public record History(List<Entry> entries) {

    /**
     * Copies the entries.
     *
     * @param entries the component of that name
     */
    public History {
        entries = List.copyOf(entries);
    }

    /**
     * A history.
     *
     * @param entries the entries in any order
     * @return the history
     */
    public static History of(Entry... entries) {
        return new History(List.of(entries));
    }

    /**
     * This history with one more entry.
     *
     * @param entry the entry
     * @return the longer history
     */
    public History plus(Entry entry) {
        return new History(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /**
     * What was held to have happened, knowing only what had been recorded by then. An amendment whose target is not yet
     * known has no effect yet. The same entry twice counts once; different ones under one identifier are left out, and so
     * are amendments that name no entry or take each other back in a circle, each with a finding.
     *
     * @param instant the instant; what was recorded at it is known
     * @return the account
     */
    public Account knownAt(Instant instant) {
        return new Amendments(entries.stream()
                        .filter(entry -> !entry.recorded().isAfter(instant))
                        .toList())
                .account();
    }
}
