package org.openktp.core.organisation;

import org.openktp.core.code.Code;

/**
 * An organisation under one lasting identity, however it was called at the time. Compared by its token, never by a
 * name.
 *
 * @param token the identity, such as {@code npl}
 * @param label its present name
 */
public record Organisation(String token, String label) implements Code {

    @Override
    public boolean equals(Object other) {
        return other instanceof Organisation that && token.equals(that.token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }
}
