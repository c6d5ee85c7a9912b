package org.openktp.io.scan;

import org.openktp.io.frame.EightBytes;

/** Goes over a text as long as its bytes are ASCII that stand for themselves, and counts the words that begin there. */
final class PlainText {

    private static final long QUOTES = EightBytes.each('"');
    private static final long BACKSLASHES = EightBytes.each('\\');
    private static final long BLANKS = EightBytes.each(' ');
    private static final long SEVEN_BITS = EightBytes.each(0x7F);
    private static final long UP_FROM_BLANK = EightBytes.each(0x80 - ' ');
    private static final long UP_FROM_LETTER = EightBytes.each(0x80 - ' ' - 1);
    private static final long UP_FROM_AFTER_QUOTE = EightBytes.each(0x80 - '"' - 1);
    private static final long UP_FROM_BACKSLASH = EightBytes.each(0x80 - ('\\' ^ ' '));
    private static final long HIGHEST = EightBytes.HIGHEST_BITS;

    private int end;
    private int words;

    /** The highest bit of the lowest byte: whether the byte before the next is no blank. */
    private long inWord;

    /** Goes over a text up to its closing quote, or what else is not plain. A word begins after a blank, and at the beginning. */
    void read(byte[] bytes, int from, int to) {
        words = 0;
        inWord = 0;
        end = from;
        readMost(bytes, to - 2 * EightBytes.COUNT);
        long eight = EightBytes.at(bytes, end);
        while ((plain(eight) & HIGHEST) == HIGHEST) {
            count(letters(eight));
            end += EightBytes.COUNT;
            eight = EightBytes.at(bytes, end);
        }
        int rest = EightBytes.first(~plain(eight) & HIGHEST);
        end += rest;
        words += Long.bitCount(Bytes.start(beginnings(letters(eight), inWord), rest));
    }

    /** Where it is. */
    int end() {
        return end;
    }

    int words() {
        return words;
    }

    /**
     * What is quickly told from a text that goes on: blanks, and what is after a quote in ASCII, but nothing from a backslash to
     * an underscore.
     */
    private void readMost(byte[] bytes, int last) {
        int count = 0;
        long before = 0;
        int at = end;
        for (; at <= last; at += 2 * EightBytes.COUNT) {
            long one = EightBytes.at(bytes, at);
            long other = EightBytes.at(bytes, at + EightBytes.COUNT);
            long oneLetters = (one ^ BLANKS) + SEVEN_BITS;
            long otherLetters = (other ^ BLANKS) + SEVEN_BITS;
            if (((odd(one, oneLetters) | odd(other, otherLetters)) & HIGHEST) != 0) {
                break;
            }
            oneLetters &= HIGHEST;
            otherLetters &= HIGHEST;
            long within = oneLetters >>> (Long.SIZE - Byte.SIZE);
            count += Long.bitCount(beginnings(oneLetters, before)) + Long.bitCount(beginnings(otherLetters, within));
            before = otherLetters >>> (Long.SIZE - Byte.SIZE);
        }
        end = at;
        words = count;
        inWord = before;
    }

    /** With a highest bit set where one is not quickly told: where a byte below those after a quote is no blank, and others. */
    private static long odd(long eight, long letters) {
        return (eight + UP_FROM_AFTER_QUOTE ^ letters) | ((eight ^ BLANKS) + UP_FROM_BACKSLASH) | eight;
    }

    private void count(long letters) {
        words += Long.bitCount(beginnings(letters, inWord));
        inWord = letters >>> (Long.SIZE - Byte.SIZE);
    }

    /** The letters that follow no letter. */
    private static long beginnings(long letters, long before) {
        return letters & ~(letters << Byte.SIZE | before);
    }

    /** The highest bits of bytes that stand for themselves in a text of ASCII, reliable up to the first that does not. */
    private static long plain(long eight) {
        return (eight ^ QUOTES) + SEVEN_BITS & (eight ^ BACKSLASHES) + SEVEN_BITS & eight + UP_FROM_BLANK & ~eight;
    }

    /** The highest bits of bytes that are no blanks, reliable where all of them are ASCII. */
    private static long letters(long eight) {
        return eight + UP_FROM_LETTER & HIGHEST;
    }
}
