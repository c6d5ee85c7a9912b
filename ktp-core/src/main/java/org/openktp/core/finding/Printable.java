package org.openktp.core.finding;

/**
 * Text from outside, made fit to be printed in one line. A control character in a file could otherwise break the line, and a
 * terminal would obey it: hide what was found, or pass for another line.
 */
public final class Printable {

    private Printable() {}

    /**
     * A text in one line, without anything that a terminal obeys or nobody sees.
     *
     * @param text any text
     * @return the text, with control characters, line ends, invisible formatting and halves of characters written as
     *     {@code \}{@code u001b}
     */
    public static String of(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(each -> append(result, each));
        return result.toString();
    }

    /**
     * A text in one line, no longer than a limit.
     *
     * @param text any text
     * @param most the most characters of it that are shown, each of which may be written as six; 1 or more
     * @return its text as {@link #of(String)} gives it, or its beginning and its end with an ellipsis between
     */
    public static String of(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return of(text);
        }
        int end = most / 3;
        String first = text.substring(0, text.offsetByCodePoints(0, most - end));
        return of(first) + "…" + of(text.substring(text.offsetByCodePoints(text.length(), -end)));
    }

    private static void append(StringBuilder result, int codePoint) {
        if (isPlain(codePoint)) {
            result.appendCodePoint(codePoint);
            return;
        }
        for (char each : Character.toChars(codePoint)) {
            String digits = Integer.toHexString(each);
            result.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
        }
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
