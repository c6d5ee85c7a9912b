package org.openktp.rules.selection.award;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openktp.rules.selection.policy.QualityLine;

/**
 * Where awards end.
 *
 * @param quality the total below which nothing is awarded
 * @param capacity the most awards, 1 or more
 * @param reserves how many are held in reserve, 0 or more
 * @param quotas the numbers of awards that groups must or may have
 */
public record Cuts(QualityLine quality, int capacity, int reserves, List<Quota> quotas) {

    /**
     * Copies the quotas.
     *
     * @param quality the component of that name
     * @param capacity the component of that name
     * @param reserves the component of that name
     * @param quotas the component of that name
     * @throws IllegalArgumentException if the capacity is below 1, the reserves are below 0, or two quotas have the same identifier
     */
    public Cuts {
        quotas = List.copyOf(quotas);
        if (capacity < 1 || reserves < 0) {
            throw new IllegalArgumentException(
                    "capacity " + capacity + " must be 1 or more and reserves " + reserves + " 0 or more");
        }
        Set<String> ids = new HashSet<>();
        for (Quota each : quotas) {
            if (!ids.add(each.id())) {
                throw new IllegalArgumentException("quotas must not have the identifier " + each.id() + " twice");
            }
        }
    }
}
