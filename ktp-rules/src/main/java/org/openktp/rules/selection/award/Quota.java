package org.openktp.rules.selection.award;

import java.util.Set;

/**
 * A number of awards that a group of applications must or may have.
 *
 * @param id the identifier, unique among those of a policy, such as {@code one-per-theme=novel-diagnostics}
 * @param isMinimum whether the number is the least; otherwise it is the greatest
 * @param number the number
 * @param surely the references of the applications that belong to the group
 * @param possibly those that may belong to it, with those that surely do
 */
public record Quota(String id, boolean isMinimum, int number, Set<String> surely, Set<String> possibly) {

    /**
     * Copies the references.
     *
     * @param id the component of that name
     * @param isMinimum the component of that name
     * @param number the component of that name
     * @param surely the component of that name
     * @param possibly the component of that name
     * @throws IllegalArgumentException if the number is negative, or an application surely belongs that may not
     */
    public Quota {
        surely = Set.copyOf(surely);
        possibly = Set.copyOf(possibly);
        if (number < 0 || !possibly.containsAll(surely)) {
            throw new IllegalArgumentException("quota " + id + " must have a number of 0 or more, not " + number
                    + ", and possible members that contain the sure ones");
        }
    }

    /**
     * The applications that count: for a minimum those that surely belong, for a maximum those that may, so that the quota holds
     * whatever is not known.
     *
     * @return their references
     */
    public Set<String> counted() {
        return isMinimum ? surely : possibly;
    }
}
