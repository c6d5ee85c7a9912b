package org.openktp.io.grant;

import java.util.Optional;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.organisation.OrganisationId;

/**
 * An organisation that awards or receives a grant.
 *
 * @param data the organisation as a JSON object
 */
public record GrantOrganisation(JsonValue.Members data) {

    /**
     * The identifier, which begins with the code of the list that it is from.
     *
     * @return for example {@code GB-CHC-1164883}
     */
    public Optional<String> id() {
        return Part.text(data, "id");
    }

    /**
     * The name.
     *
     * @return the name
     */
    public Optional<String> name() {
        return Part.text(data, "name");
    }

    /**
     * The part of it that awards or receives.
     *
     * @return the department
     */
    public Optional<String> department() {
        return Part.text(data, "department");
    }

    /**
     * The number in a register of charities.
     *
     * @return the number as it is written
     */
    public Optional<String> charityNumber() {
        return Part.text(data, "charityNumber");
    }

    /**
     * The number at Companies House.
     *
     * @return the number as it is written
     */
    public Optional<String> companyNumber() {
        return Part.text(data, "companyNumber");
    }

    /**
     * The identifier in a scheme that this library knows.
     *
     * @return for example {@code companies-house:02992144} of {@code GB-COH-02992144}; under the scheme {@code org-id} where
     *     the list is not known here; empty where the identifier has not the form of one
     */
    public Optional<OrganisationId> organisationId() {
        return id().flatMap(text -> IdentifierScheme.ORG_ID.read(text).accepted())
                .map(identifier -> OrgIdLists.read(identifier.value()));
    }
}
