package org.openktp.rules.text.expression;

/** A place in a pattern that is read from its first character to its last. */
final class Cursor {

    /** What stands behind the last character. */
    static final int END = -1;

    private static final String ALLOWED =
            "a pattern consists of characters, any of \\ ^ $ . | ? * + ( ) [ ] { } - & after a"
                    + " backslash, ., \\d, [a-z], [^a-z], a|b and (a|b), each once or ? * + {n} {n,} {n,m} times";

    private final String pattern;
    private final int[] codePoints;
    private int next;

    Cursor(String pattern) {
        this.pattern = pattern;
        this.codePoints = pattern.codePoints().toArray();
    }

    int length() {
        return codePoints.length;
    }

    /** The next character, or {@link #END}. */
    int peek() {
        return peek(0);
    }

    /** A character further on, or {@link #END}. */
    int peek(int further) {
        return next + further < codePoints.length ? codePoints[next + further] : END;
    }

    /** Whether the next character is one of some. */
    boolean at(String characters) {
        return peek() != END && characters.indexOf(peek()) >= 0;
    }

    /** Goes on behind the next character if it is this one. */
    boolean take(char expected) {
        boolean found = peek() == expected;
        next += found ? 1 : 0;
        return found;
    }

    /** Goes on behind the next character, which stands for itself. */
    int takeAny() {
        int codePoint = peek();
        if (codePoint == END || Character.getType(codePoint) == Character.SURROGATE) {
            throw refused();
        }
        next++;
        return codePoint;
    }

    void require(char expected) {
        if (!take(expected)) {
            throw refused();
        }
    }

    /** The refusal of what stands here, because it is not of the syntax. */
    IllegalArgumentException refused() {
        String found = peek() == END
                ? "the end"
                : Character.getType(peek()) == Character.SURROGATE ? "half a character" : Character.toString(peek());
        return refused("has " + found + " where it cannot stand; " + ALLOWED);
    }

    /** The refusal of what stands here, for a reason. */
    IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException("pattern " + pattern + " at character " + (next + 1) + " " + reason);
    }
}
