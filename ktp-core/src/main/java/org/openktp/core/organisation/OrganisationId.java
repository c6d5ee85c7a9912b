package org.openktp.core.organisation;

import java.util.List;
import java.util.Optional;
import org.openktp.core.code.Code;

/**
 * An identifier of an organisation in a scheme. Printed and parsed as scheme and value: {@code ods:RJ1}.
 *
 * @param scheme the scheme
 * @param value the identifier, in the shape of the scheme, upper case
 */
public record OrganisationId(IdentifierScheme scheme, String value) {

    /**
     * Checks the shape.
     *
     * @param scheme the component of that name
     * @param value the component of that name
     * @throws IllegalArgumentException if the value does not have the shape of the scheme
     */
    public OrganisationId {
        if (!scheme.matches(value)) {
            throw new IllegalArgumentException(scheme.label() + " '" + value + "' must look like " + scheme.examples());
        }
    }

    /**
     * An identifier of the Organisation Data Service.
     *
     * @param code the code, such as {@code RJ1}
     * @return the identifier
     * @throws IllegalArgumentException if the code does not have the shape of one
     */
    public static OrganisationId ods(String code) {
        return new OrganisationId(IdentifierScheme.ODS, code);
    }

    /**
     * Reads what {@link #toString()} prints.
     *
     * @param text scheme, colon, value
     * @return the identifier
     * @throws IllegalArgumentException if the scheme is unknown or the value does not have its shape
     */
    public static OrganisationId parse(String text) {
        int colon = text.indexOf(':');
        String scheme = text.substring(0, Math.max(colon, 0));
        List<IdentifierScheme> schemes = List.of(IdentifierScheme.values());
        return Code.find(schemes, scheme)
                .map(found -> new OrganisationId(found, text.substring(colon + 1)))
                .orElseThrow(() -> new IllegalArgumentException("organisation '" + text
                        + "' must begin with its scheme and a colon, one of " + Code.tokens(schemes)));
    }

    /**
     * The kind of the organisation, where the identifier reveals it.
     *
     * @return the kind, or empty where the shape of the identifier does not tell
     */
    public Optional<OrganisationKind> kind() {
        return scheme.kindOf(value);
    }

    @Override
    public String toString() {
        return scheme.token() + ":" + value;
    }
}
