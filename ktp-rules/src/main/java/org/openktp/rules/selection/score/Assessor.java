package org.openktp.rules.selection.score;

import java.util.Set;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationId;

/**
 * Somebody who scores applications or sits on a panel.
 *
 * @param id an opaque reference, never a name; not blank
 * @param employer the organisation that employs the assessor; not applicable to somebody whom none does
 * @param partners the partner organisations of the programme for which the assessor works, none being the empty set
 * @param conflicts the references of the applications of which the assessor declared a conflict of interest
 */
public record Assessor(
        String id, Knowledge<OrganisationId> employer, Knowledge<Set<Organisation>> partners, Set<String> conflicts) {

    /**
     * Checks the reference.
     *
     * @param id the component of that name
     * @param employer the component of that name
     * @param partners the component of that name
     * @param conflicts the component of that name
     * @throws IllegalArgumentException if the reference is blank
     */
    public Assessor {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id of an assessor must not be blank");
        }
        conflicts = Set.copyOf(conflicts);
    }

    /**
     * An assessor of whom nothing else has been asked and who declared no conflict.
     *
     * @param id an opaque reference
     * @return the assessor
     */
    public static Assessor of(String id) {
        return new Assessor(id, Knowledge.notAsked(), Knowledge.notAsked(), Set.of());
    }
}
