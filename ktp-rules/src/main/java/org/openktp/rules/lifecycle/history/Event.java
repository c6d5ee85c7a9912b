package org.openktp.rules.lifecycle.history;

import java.time.Instant;

/**
 * An event, as it was recorded.
 *
 * @param id the identifier
 * @param recorded when it was recorded
 * @param happening what happened
 */
public record Event(String id, Instant recorded, Happening happening) implements Entry {

    /**
     * Checks the texts.
     *
     * @param id the component of that name
     * @param recorded the component of that name
     * @param happening the component of that name
     * @throws IllegalArgumentException if the identifier is blank
     */
    public Event {
        Texts.require("id of an event", id);
    }
}
