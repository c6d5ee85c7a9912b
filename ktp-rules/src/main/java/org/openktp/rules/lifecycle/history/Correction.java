package org.openktp.rules.lifecycle.history;

import java.time.Instant;

/**
 * Says how an event should have been recorded. The whole is said anew; of several corrections of one event the last
 * recorded holds.
 *
 * @param id the identifier
 * @param recorded when it was recorded
 * @param target the identifier of the event
 * @param happening what did happen
 */
public record Correction(String id, Instant recorded, String target, Happening happening) implements Amendment {

    /**
     * Checks the texts.
     *
     * @param id the component of that name
     * @param recorded the component of that name
     * @param target the component of that name
     * @param happening the component of that name
     * @throws IllegalArgumentException if a text is blank
     */
    public Correction {
        Texts.require("id of a correction", id);
        Texts.require("target of correction " + id, target);
    }
}
