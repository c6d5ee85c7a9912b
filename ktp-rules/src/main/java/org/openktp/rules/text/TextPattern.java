package org.openktp.rules.text;

import java.io.Serializable;
import java.util.Set;
import org.openktp.rules.text.expression.Expression;
import org.openktp.rules.text.expression.PatternParser;

/**
 * A pattern that a whole text matches or not, in a subset of the syntax of {@link java.util.regex.Pattern} with the same
 * meaning (as if compiled with {@code DOTALL}). {@code [A-Z]{2}\d{4}} is matched by {@code AB1234} and by nothing longer. Immutable, thread-safe and
 * serialisable; equal to a pattern of the same spelling.
 *
 * <p>A pattern consists of
 *
 * <ul>
 *   <li>characters that stand for themselves, and any of {@code \ ^ $ . | ? * + ( ) [ ] { } - &} after a backslash;
 *   <li>{@code .} for any character, ends of lines too, and {@code \d} for a digit from 0 to 9;
 *   <li>classes such as {@code [A-Za-z\d_]} and {@code [^,;]}, where a hyphen that is no range stands first or last, and a
 *       caret that does not negate and a second ampersand stand after a backslash;
 *   <li>alternatives {@code a|b} and groups {@code (a|b)}, none of them empty;
 *   <li>one of {@code ? * + {n} {n,} {n,m}} after any of these, {@code n} and {@code m} being at most 1000.
 * </ul>
 *
 * <p>There are no anchors, look-around, back references, lazy or possessive repetitions, flags, word boundaries, nested
 * or intersected classes. A character is a Unicode code point; halves of one (lone surrogates) are refused. Upper and
 * lower case differ.
 */
public final class TextPattern implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The pattern as written. */
    private final String text;

    private final transient Expression expression;

    private TextPattern(String text) {
        this.text = text;
        this.expression = PatternParser.parse(text);
    }

    /**
     * The pattern that is written so.
     *
     * @param pattern from 1 to 1000 characters in the syntax above
     * @return the pattern
     * @throws IllegalArgumentException if it is outside the syntax; the message names the position
     */
    public static TextPattern of(String pattern) {
        return new TextPattern(pattern);
    }

    /**
     * Whether a text matches, from its first character to its last. Takes each character once and tries nothing again,
     * so that no text is too long for it.
     *
     * @param candidate the text
     * @return true if it does
     */
    public boolean matches(CharSequence candidate) {
        Set<Expression> rests = Set.of(expression);
        for (int i = 0; i < candidate.length() && !rests.isEmpty(); ) {
            int codePoint = Character.codePointAt(candidate, i);
            rests = Expression.after(rests, codePoint);
            i += Character.charCount(codePoint);
        }
        return rests.stream().anyMatch(Expression::matchesEmpty);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextPattern pattern && text.equals(pattern.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * The pattern as it was written; {@link #of} reads it back.
     *
     * @return the pattern
     */
    @Override
    public String toString() {
        return text;
    }

    /**
     * A pattern that arrives from elsewhere is checked and taken apart like any other.
     *
     * @return the pattern
     */
    private Object readResolve() {
        return of(text);
    }
}
