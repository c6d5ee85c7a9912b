package org.openktp.examples.benchmarks.contender.hand;

import java.util.Arrays;

/** Counts words. Blanks and control characters separate, which is all that the texts of applications have of white space. */
public final class Words {

    /** So many characters are counted without a branch, which is what makes it quick, before it is asked whether to go on. */
    private static final int BLOCK = 64;

    /** Of each character of the Latin alphabet, whether it is a blank; to look it up is quicker than to work it out. */
    private static final byte[] BLANKS = new byte[0x100];

    static {
        Arrays.fill(BLANKS, 0, ' ' + 1, (byte) 1);
    }

    private Words() {}

    /**
     * The words of a text.
     *
     * @param text the text
     * @return how many it has
     */
    public static int count(String text) {
        int words = 0;
        int before = 1;
        for (int i = 0; i < text.length(); i++) {
            int blank = (text.charAt(i) - '!') >>> 31;
            words += before & ~blank;
            before = blank;
        }
        return words;
    }

    /**
     * Whether a text has so many words, read only as far as that is not yet clear.
     *
     * @param text the text
     * @param least the fewest
     * @param most the most
     * @return whether it has
     */
    public static boolean isWithin(String text, int least, int most) {
        int length = text.length();
        int words = 0;
        int before = 1;
        int all = 0;
        for (int i = 0; i < length; ) {
            for (int end = Math.min(length, i + BLOCK); i < end; i++) {
                int character = text.charAt(i);
                int blank = BLANKS[character & 0xFF];
                words += before & ~blank;
                before = blank;
                all |= character;
            }
            if (words > most || (words >= least && words + (length - i + 1) / 2 <= most)) {
                break;
            }
        }
        int counted = all <= 0xFF ? words : count(text);
        return counted >= least && counted <= most;
    }
}
