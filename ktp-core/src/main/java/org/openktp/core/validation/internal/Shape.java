package org.openktp.core.validation.internal;

import java.util.function.Function;

/** Whether texts have the form that a type reads. */
public final class Shape {

    private Shape() {}

    /**
     * Whether a text can be read.
     *
     * @param text the text
     * @param parse reads it, or throws an {@link IllegalArgumentException}
     * @return true if it is read
     */
    public static boolean fits(CharSequence text, Function<String, ?> parse) {
        try {
            return parse.apply(text.toString()) != null;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
