package org.openktp.core.identifier.format;

import java.util.List;
import java.util.Locale;

/** The words in which formats say what is wrong, and the characters they speak of. */
final class Words {

    static final String DIGITS = "0123456789";
    static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static final String ALPHANUMERIC = DIGITS + LETTERS;

    private Words() {}

    /** That a character must be another. */
    static String wrong(int index, char found, String wanted) {
        return ordinal(index + 1) + " character " + named(found) + " must be " + wanted;
    }

    /** A character, with its number where it may look like another, and by its number alone where it is not seen. */
    private static String named(char character) {
        if (character >= ' ' && character <= '~') {
            return "'" + character + "'";
        }
        String number = String.format(Locale.ROOT, "U+%04X", (int) character);
        return isSeen(character) ? "'" + character + "' (" + number + ")" : number;
    }

    static String ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        String ending = teen
                ? "th"
                : List.of("th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th")
                        .get(number % 10);
        return number + ending;
    }

    /** The index of the first character that is not one of some, or the length of the text. */
    static int runOf(String allowed, String text) {
        int end = 0;
        while (end < text.length() && allowed.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    static boolean isAlphanumeric(char character) {
        return ALPHANUMERIC.indexOf(character) >= 0;
    }

    static boolean areDigits(String text) {
        return !text.isEmpty() && runOf(DIGITS, text) == text.length();
    }

    /** Whether nothing is seen of a character: a blank, or one of no width, which comes along when text is copied. */
    static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** Whether a character can be printed by itself: no blank, no control character, no half of another. */
    static boolean isSeen(char character) {
        return !isBlank(character) && !Character.isISOControl(character) && !Character.isSurrogate(character);
    }
}
