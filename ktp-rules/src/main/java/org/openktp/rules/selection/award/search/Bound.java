package org.openktp.rules.selection.award.search;

import java.util.Set;

/**
 * A least or greatest number of awards among some applications.
 *
 * @param isMinimum whether the number is the least; otherwise it is the greatest
 * @param number the number, 0 or more
 * @param members the applications that count, by number
 */
public record Bound(boolean isMinimum, int number, Set<Integer> members) {

    /**
     * Copies the members.
     *
     * @param isMinimum the component of that name
     * @param number the component of that name
     * @param members the component of that name
     */
    public Bound {
        members = Set.copyOf(members);
    }
}
