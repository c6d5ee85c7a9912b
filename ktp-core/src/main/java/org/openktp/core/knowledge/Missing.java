package org.openktp.core.knowledge;

import org.openktp.core.code.EnumCode;

/**
 * Nothing is known of the fact.
 *
 * @param reason why nothing is known
 * @param <T> the type of the fact's values
 */
public record Missing<T>(Reason reason) implements Knowledge<T> {

    /** Why nothing is known of a fact. */
    public enum Reason implements EnumCode {
        /** Nobody asked; the answer may simply be supplied. */
        NOT_ASKED,
        /** It was asked, and the answer is not known. */
        UNKNOWN,
        /** The subject declined to say; never to be asked again. */
        DECLINED
    }

    @Override
    public boolean admits(T value) {
        return true;
    }

    @Override
    public boolean admitsNotApplicable() {
        return true;
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Missing<?> that && reason == that.reason;
    }

    @Override
    public int hashCode() {
        return reason.hashCode();
    }
}
