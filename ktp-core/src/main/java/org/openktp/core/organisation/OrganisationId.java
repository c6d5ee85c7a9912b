package org.openktp.core.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Printable;
import org.openktp.core.identifier.Identifier;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.identifier.IdentifierSubject;

/**
 * An identifier of an organisation in a scheme. Printed and parsed as scheme and value: {@code ods:RJ1}.
 *
 * @param scheme the scheme, one that identifies organisations
 * @param value the identifier in canonical form
 * @see org.openktp.core.organisation.OrganisationSources
 */
public record OrganisationId(IdentifierScheme scheme, String value) implements Serializable {

    private static final List<IdentifierScheme> SCHEMES = Stream.of(IdentifierScheme.values())
            .filter(scheme -> scheme.subject() == IdentifierSubject.ORGANISATION)
            .toList();

    private static final Optional<OrganisationKind> TRUST = Optional.of(OrganisationKind.NHS_TRUST);
    private static final Optional<OrganisationKind> BOARD = Optional.of(OrganisationKind.HEALTH_BOARD);

    /**
     * Checks scheme and form.
     *
     * @param scheme the component of that name
     * @param value the component of that name
     * @throws IllegalArgumentException if the scheme does not identify organisations, or the value is not an identifier of
     *     the scheme in canonical form
     */
    public OrganisationId {
        if (scheme.subject() != IdentifierSubject.ORGANISATION) {
            throw new IllegalArgumentException(scheme.label() + " '" + value + "' identifies "
                    + scheme.subject().label() + ", not an organisation");
        }
        value = new Identifier(scheme, value).value();
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
     * The identifier of an organisation.
     *
     * @param identifier an identifier in any scheme
     * @return the same, known to be of an organisation
     * @throws IllegalArgumentException if the scheme does not identify organisations
     */
    public static OrganisationId from(Identifier identifier) {
        return new OrganisationId(identifier.scheme(), identifier.value());
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
        return Code.find(SCHEMES, scheme)
                .map(found -> new OrganisationId(found, text.substring(colon + 1)))
                .orElseThrow(() -> new IllegalArgumentException("organisation '" + Printable.of(text, 60)
                        + "' must begin with its scheme and a colon, one of " + Code.tokens(SCHEMES)));
    }

    /**
     * The kind of the organisation, where the identifier reveals it: among the codes of the Organisation Data Service, R and
     * two characters is an NHS trust of England or Wales, and 7A and a digit a Welsh health board. Of all others the shape
     * does not tell, or looks like that of another kind.
     *
     * @return the kind, or empty where the shape of the identifier does not tell
     */
    public Optional<OrganisationKind> kind() {
        if (scheme != IdentifierScheme.ODS || value.length() != 3) {
            return Optional.empty();
        }
        return switch (value.charAt(0)) {
            case 'R' -> TRUST;
            case '7' -> BOARD;
            default -> Optional.empty();
        };
    }

    /**
     * The same among the identifiers of all schemes, which knows what there is to warn of.
     *
     * @return the identifier
     */
    public Identifier identifier() {
        return new Identifier(scheme, value);
    }

    @Override
    public String toString() {
        return scheme.token() + ":" + value;
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OrganisationId that && scheme == that.scheme && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return 31 * scheme.hashCode() + value.hashCode();
    }
}
