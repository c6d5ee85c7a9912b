package org.openktp.core.identifier.format;

import java.util.Locale;
import java.util.Optional;

/**
 * Check characters: ISO/IEC 7064 MOD 11-2, as ORCID computes it, and MOD 97-10, as ROR does, over a number in the base 32
 * of Crockford. Both find every change of a single character before the check.
 */
public final class CheckDigits {

    /** The digits of Crockford's base 32, in the order of their values: without i, l, o and u. */
    public static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";

    private CheckDigits() {}

    /**
     * The check character of MOD 11-2.
     *
     * @param digits decimal digits
     * @return a digit, or X for 10
     */
    public static char mod11(String digits) {
        int total = 0;
        for (int i = 0; i < digits.length(); i++) {
            total = (total + digits.charAt(i) - '0') * 2 % 11;
        }
        int check = (12 - total) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    /**
     * The two check digits of MOD 97-10 for a number.
     *
     * @param number the number, from 0 to a 100th of the greatest long
     * @return from {@code 02} to {@code 98}
     */
    public static String mod97(long number) {
        return String.format(Locale.ROOT, "%02d", 98 - number * 100 % 97);
    }

    /** What is wrong with a check, if it is not the one expected. */
    static Optional<String> wrong(String expected, String found) {
        String what = expected.length() == 1 ? "check digit" : "check digits";
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(what + " must be " + expected + ", not " + found);
    }

    /**
     * The value of digits of Crockford's base 32.
     *
     * @param digits at most 12 of {@link #BASE_32}
     * @return their value
     */
    public static long base32(String digits) {
        return digits.chars().mapToLong(BASE_32::indexOf).reduce(0, (value, digit) -> value * 32 + digit);
    }
}
