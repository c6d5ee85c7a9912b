package org.openktp.core.identifier.format;

import java.util.List;

/** The words in which formats say what is wrong, and the characters they speak of. */
final class Words {

    static final String DIGITS = "0123456789";
    static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private Words() {}

    /** That a character must be another. */
    static String wrong(int index, char found, String wanted) {
        return ordinal(index + 1) + " character '" + found + "' must be " + wanted;
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

    static boolean areDigits(String text) {
        return !text.isEmpty() && runOf(DIGITS, text) == text.length();
    }

    static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The index of the first blank, or -1. */
    static int firstBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
