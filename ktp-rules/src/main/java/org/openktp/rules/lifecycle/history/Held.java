package org.openktp.rules.lifecycle.history;

import java.util.Comparator;
import java.util.Optional;

/**
 * An event as it is held to have happened: as recorded, or as corrected since.
 *
 * @param event the event as recorded, whose place among events of one day it keeps
 * @param correction the correction that holds; empty for an event held as recorded
 */
public record Held(Event event, Optional<Correction> correction) {

    /** The order of events of one day: as they were recorded, and where that was at one instant, by identifier. */
    public static final Comparator<Held> ORDER = Comparator.comparing(
                    (Held held) -> held.event().recorded())
            .thenComparing(held -> held.event().id());

    /**
     * What is held to have happened.
     *
     * @return the happening of the correction, or else of the event
     */
    public Happening happening() {
        return correction.map(Correction::happening).orElse(event.happening());
    }
}
