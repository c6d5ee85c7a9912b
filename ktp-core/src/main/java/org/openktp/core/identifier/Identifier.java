package org.openktp.core.identifier;

import java.io.Serializable;
import java.util.List;
import org.openktp.core.code.Code;

/**
 * An identifier in a scheme, in canonical form. Printed and parsed as scheme and value: {@code
 * companies-house:02992144}. What people write in other forms is read by {@link IdentifierScheme#read}.
 *
 * @param scheme the scheme
 * @param value the canonical form
 * @see org.openktp.core.identifier.IdentifierSources
 */
public record Identifier(IdentifierScheme scheme, String value) implements Serializable {

    /**
     * Checks the form.
     *
     * @param scheme the component of that name
     * @param value the component of that name
     * @throws IllegalArgumentException if the value is no identifier of the scheme, or not in canonical form
     */
    public Identifier {
        scheme.requireCanonical(value);
    }

    /**
     * Reads what {@link #toString()} prints.
     *
     * @param text scheme, colon, value in canonical form
     * @return the identifier
     * @throws IllegalArgumentException if the scheme is unknown, or the value no identifier of it in canonical form
     */
    public static Identifier parse(String text) {
        int colon = text.indexOf(':');
        List<IdentifierScheme> schemes = List.of(IdentifierScheme.values());
        return Code.find(schemes, text.substring(0, Math.max(colon, 0)))
                .map(scheme -> new Identifier(scheme, text.substring(colon + 1)))
                .orElseThrow(() -> new IllegalArgumentException("identifier '" + text
                        + "' must begin with its scheme and a colon, one of " + Code.tokens(schemes)));
    }

    /**
     * What there is to warn of, though the identifier was accepted.
     *
     * @return for example that the form of such identifiers was not found; mostly empty
     */
    public List<String> warnings() {
        return scheme.warnings(value);
    }

    @Override
    public String toString() {
        return scheme.token() + ":" + value;
    }
}
