package org.openktp.core.career.specialty;

import org.openktp.core.source.Sourced;

/**
 * How many began the Scientist Training Programme in an academic year.
 *
 * @param year the academic year, such as {@code 2021-22}
 * @param starters all who began
 * @param inService those nominated by their employer
 * @param directEntry those who won a new post
 * @param rejected applicants for direct entry who were rejected
 * @see org.openktp.core.career.specialty.SpecialtySources
 */
public record StpIntake(
        String year,
        Sourced<Integer> starters,
        Sourced<Integer> inService,
        Sourced<Integer> directEntry,
        Sourced<Integer> rejected) {

    /**
     * Checks the sum.
     *
     * @param year the component of that name
     * @param starters the component of that name
     * @param inService the component of that name
     * @param directEntry the component of that name
     * @param rejected the component of that name
     * @throws IllegalArgumentException if those in service and of direct entry are not together all who began
     */
    public StpIntake {
        int sum = inService.value() + directEntry.value();
        if (sum != starters.value()) {
            throw new IllegalArgumentException(
                    "starters " + starters.value() + " of " + year + " must be both kinds together, " + sum);
        }
    }
}
