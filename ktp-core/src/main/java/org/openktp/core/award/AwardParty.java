package org.openktp.core.award;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.openktp.core.organisation.OrganisationId;

/**
 * An organisation that awards or receives, as a publisher of awards names it.
 *
 * @param name its name, not blank
 * @param ids its identifiers in official lists, the one preferred first; none where none is known
 * @param ownReference the publisher's own reference for it, not blank
 * @param department the part of it that awards or receives, not blank
 */
public record AwardParty(
        String name, List<OrganisationId> ids, Optional<String> ownReference, Optional<String> department) {

    /**
     * Copies the identifiers and checks the texts.
     *
     * @param name the component of that name
     * @param ids the component of that name
     * @param ownReference the component of that name
     * @param department the component of that name
     * @throws IllegalArgumentException if a text is blank, or an identifier is given twice
     */
    public AwardParty {
        ids = List.copyOf(ids);
        requireText("name", Optional.of(name));
        requireText("ownReference of " + name, ownReference);
        requireText("department of " + name, department);
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new IllegalArgumentException("ids of " + name + " must not be given twice: " + ids);
        }
    }

    /**
     * An organisation of which nothing else is known.
     *
     * @param name its name, not blank
     * @param ids its identifiers, the one preferred first
     * @return the organisation
     */
    public static AwardParty of(String name, OrganisationId... ids) {
        return new AwardParty(name, List.of(ids), Optional.empty(), Optional.empty());
    }

    static void requireText(String what, Optional<String> text) {
        if (text.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(what + " of an award must not be blank; a text not known is absent");
        }
    }
}
