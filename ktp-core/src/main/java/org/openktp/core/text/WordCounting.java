package org.openktp.core.text;

import org.openktp.core.code.EnumCode;

/**
 * The declared rule by which the words of a text are counted. A rule says of each character (Unicode code point) whether
 * it separates words; a word is a longest run of characters that do not. What the characters are is said by the Unicode
 * tables of the Java that runs.
 */
public enum WordCounting implements EnumCode {

    /**
     * White space separates and nothing else: "health-care" is one word, and so is a dash that stands alone. White space
     * is what Java calls white space or a space: blanks, tabs, ends of lines, and also the no-break spaces that come along
     * when text is copied. A text without a word so counted is blank.
     */
    WHITE_SPACE {
        @Override
        public boolean separates(int codePoint) {
            return codePoint < FIRST_BEYOND_ASCII
                    ? codePoint <= ' ' && Character.isWhitespace(codePoint)
                    : Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
        }
    },

    /**
     * Whatever is neither letter nor digit separates: "health-care" is two words, "don't" is two (the apostrophe
     * separates, straight or curly), "3.5" is two, and a dash that stands alone is none. A mark that stands on a letter
     * (an accent written as a character of its own) belongs to the letter and does not separate.
     */
    LETTERS_AND_DIGITS {
        @Override
        public boolean separates(int codePoint) {
            return !Character.isLetterOrDigit(codePoint) && !isMark(codePoint);
        }
    };

    private static final int FIRST_BEYOND_ASCII = 0x80;

    /**
     * Whether a character separates words.
     *
     * @param codePoint the character, as a Unicode code point
     * @return false if it is part of a word
     */
    public abstract boolean separates(int codePoint);

    /**
     * Counts the words of a text. Allocates nothing.
     *
     * @param text the text
     * @return how many words it has, zero or more
     */
    public int count(CharSequence text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            boolean outside = separates(codePoint);
            words += within || outside ? 0 : 1;
            within = !outside;
            i += Character.charCount(codePoint);
        }
        return words;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
