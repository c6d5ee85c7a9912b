package org.openktp.rules.lifecycle.history;

import java.time.Instant;

/**
 * Says that an entry should not have been recorded: an event that did not happen, or an amendment that was wrong.
 *
 * @param id the identifier
 * @param recorded when it was recorded
 * @param target the identifier of the event, the correction or the retraction that is taken back
 */
public record Retraction(String id, Instant recorded, String target) implements Amendment {

    /**
     * Checks the texts.
     *
     * @param id the component of that name
     * @param recorded the component of that name
     * @param target the component of that name
     * @throws IllegalArgumentException if a text is blank
     */
    public Retraction {
        Texts.require("id of a retraction", id);
        Texts.require("target of retraction " + id, target);
    }
}
