package org.openktp.core.knowledge;

import org.openktp.core.code.Code;

/**
 * Nothing is known of the fact.
 *
 * @param reason why nothing is known
 * @param <T> the type of the fact's values
 */
public record Missing<T>(Reason reason) implements Knowledge<T> {

    /** Why nothing is known of a fact. */
    public enum Reason implements Code {
        /** Nobody asked; the answer may simply be supplied. */
        NOT_ASKED("not-asked", "not asked"),
        /** It was asked, and the answer is not known. */
        UNKNOWN("unknown", "unknown"),
        /** The subject declined to say; never to be asked again. */
        DECLINED("declined", "declined");

        private final String token;
        private final String label;

        Reason(String token, String label) {
            this.token = token;
            this.label = label;
        }

        @Override
        public String token() {
            return token;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Override
    public boolean admits(T value) {
        return true;
    }

    @Override
    public boolean admitsNotApplicable() {
        return true;
    }
}
