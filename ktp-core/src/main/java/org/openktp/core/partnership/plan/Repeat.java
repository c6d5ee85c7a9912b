package org.openktp.core.partnership.plan;

import java.io.Serializable;

/**
 * How a milestone comes round again. Each time is counted from the anchor itself, not from the time before, so that no
 * short month shifts those after it: every month after 31 January are 28 February and 31 March.
 *
 * @param months how many months after the time before, 1 or more
 * @param until the token of what ends it; nothing falls due after that
 */
public record Repeat(int months, String until) implements Serializable {

    /**
     * Checks the number and the token.
     *
     * @param months the component of that name
     * @param until the component of that name
     * @throws IllegalArgumentException if the months are below 1, or the token is not lower case words joined by hyphens
     */
    public Repeat {
        if (months < 1) {
            throw new IllegalArgumentException("months " + months + " of a repeat must be 1 or more");
        }
        Occurrence.requireToken("until", until);
    }
}
