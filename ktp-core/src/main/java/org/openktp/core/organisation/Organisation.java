package org.openktp.core.organisation;

import java.util.List;
import org.openktp.core.code.Code;

/**
 * An organisation under one lasting identity, however it was called at the time. Compared by its token, never by a
 * name.
 *
 * @param token the identity, such as {@code npl}
 * @param label its present name
 * @param earlierNames the names under which older pages named it, as far as they were found
 * @see org.openktp.core.organisation.OrganisationSources
 */
public record Organisation(String token, String label, List<NameSuccession> earlierNames) implements Code {

    /**
     * Copies the names.
     *
     * @param token the component of that name
     * @param label the component of that name
     * @param earlierNames the component of that name
     */
    public Organisation {
        earlierNames = List.copyOf(earlierNames);
    }

    /**
     * An organisation of which no earlier name is known.
     *
     * @param token the identity
     * @param label its present name
     */
    public Organisation(String token, String label) {
        this(token, label, List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Organisation that && token.equals(that.token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }
}
