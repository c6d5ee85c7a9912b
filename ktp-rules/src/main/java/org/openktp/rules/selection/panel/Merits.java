package org.openktp.rules.selection.panel;

import java.util.List;
import org.openktp.rules.selection.award.Merit;

/**
 * The merits that a panel may turn out to give.
 *
 * @param all the merits, at least one, the best and the worst among them
 * @param isExact whether every one is there; otherwise there were too many, and the best and the worst alone are there
 */
public record Merits(List<Merit> all, boolean isExact) {

    /**
     * Copies the merits.
     *
     * @param all the component of that name
     * @param isExact the component of that name
     */
    public Merits {
        all = List.copyOf(all);
    }
}
