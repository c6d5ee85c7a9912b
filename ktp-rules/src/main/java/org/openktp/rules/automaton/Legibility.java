package org.openktp.rules.automaton;

/** Which characters are best to read in an example: plain letters, then other signs; control characters at the end. */
final class Legibility {

    private static final String PLAIN =
            "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ .,-_/&+:;!?'\"()[]{}<>#$%*=@\\^`|~";

    private static final int OTHER = 1 << 22;
    private static final int ILLEGIBLE = 1 << 23;
    private static final int HALF = 1 << 24;

    private Legibility() {}

    /** A place in the order, the best first; different for different characters. */
    static int rank(int codePoint) {
        int plain = PLAIN.indexOf(codePoint);
        if (plain >= 0) {
            return plain;
        }
        if (isLegible(codePoint)) {
            return OTHER + codePoint;
        }
        return (Character.getType(codePoint) == Character.SURROGATE ? HALF : ILLEGIBLE) + codePoint;
    }

    /** Whether a character is seen when it is printed, or is a space. */
    static boolean isLegible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** The better of two characters. */
    static int better(int one, int other) {
        return rank(one) <= rank(other) ? one : other;
    }

    /** The best character from a start to before an end. */
    static int best(int start, int end) {
        int best = start;
        for (int codePoint = start; codePoint < end; codePoint++) {
            best = better(best, codePoint);
            if (codePoint > '~' && isLegible(best)) {
                return best;
            }
        }
        return best;
    }
}
