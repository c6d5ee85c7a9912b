package org.openktp.examples.screening.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openktp.rules.lifecycle.history.Entry;
import org.openktp.rules.lifecycle.history.History;
import picocli.CommandLine.Option;

/** From when a history is looked at. Never from today: the same command says the same tomorrow. */
public final class ViewOptions {

    private static final String ASKED = "as asked";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day asked about; by default the last on which anything known took effect")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            description = "what was recorded until then is known; by default everything is")
    private @Nullable Instant knownAt;

    /** Nothing named, until the command line says otherwise. */
    public ViewOptions() {}

    /**
     * From when a history is looked at.
     *
     * @param history the history
     * @return the day and the instant that were named, or else those of the history; empty where nothing is recorded in it
     *     and no instant was named
     */
    public Optional<View> of(History history) {
        if (knownAt != null) {
            return Optional.of(of(history, knownAt, ASKED));
        }
        return history.entries().stream()
                .map(Entry::recorded)
                .max(Comparator.naturalOrder())
                .map(last -> of(history, last, "the last instant at which anything was recorded"));
    }

    private View of(History history, Instant known, String reason) {
        if (asOf != null) {
            return new View(asOf, ASKED, known, reason);
        }
        return history.knownAt(known).held().stream()
                .map(held -> held.happening().effective().latest())
                .max(Comparator.naturalOrder())
                .map(last -> new View(last, "the last day on which anything known took effect", known, reason))
                .orElseGet(() -> new View(
                        known.atZone(ZoneOffset.UTC).toLocalDate(),
                        "the day of that instant, when nothing was known",
                        known,
                        reason));
    }
}
