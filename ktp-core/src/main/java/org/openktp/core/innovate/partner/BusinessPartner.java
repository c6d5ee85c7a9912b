package org.openktp.core.innovate.partner;

import org.openktp.core.innovate.size.GroupFigures;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Organisation;

/**
 * The business or other organisation in which the associate works, as far as it is known.
 *
 * @param organisation the organisation
 * @param kind its kind
 * @param group the group to which it belongs; not applicable where it belongs to none
 * @param figures the figures of the group, by which its size is told
 * @param employees the number of its own employees, full-time or equivalent, not those of the group; not negative
 * @param virtual whether it works without premises
 * @see org.openktp.core.innovate.IfsSources
 */
public record BusinessPartner(
        Organisation organisation,
        Knowledge<BusinessPartnerKind> kind,
        Knowledge<Organisation> group,
        GroupFigures figures,
        Knowledge<Integer> employees,
        Knowledge<Boolean> virtual) {

    /**
     * Checks the number of employees.
     *
     * @param organisation the component of that name
     * @param kind the component of that name
     * @param group the component of that name
     * @param figures the component of that name
     * @param employees the component of that name
     * @param virtual the component of that name
     * @throws IllegalArgumentException if {@code employees} names a negative number
     */
    public BusinessPartner {
        for (int number : employees.named()) {
            if (number < 0) {
                throw new IllegalArgumentException(
                        "employees " + number + " of " + organisation.token() + " must not be negative");
            }
        }
    }
}
