package org.openktp.core.identifier.format;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Numbers of Companies House: eight characters, which are digits or a prefix of letters and digits. Zeros that a spreadsheet
 * dropped before the digits are restored. The numbers of registered societies may end in letters.
 */
public final class CompaniesHouseFormat implements Format {

    private static final int LENGTH = 8;

    /** Those of the publisher's guide, and after RC those found elsewhere since; R is that of Northern Ireland before 1922. */
    private static final Set<String> PREFIXES = new LinkedHashSet<>(Arrays.asList(
            ("AC ZC FC GE LP OC SE SA SZ SF GS SL SO SC ES NA NZ NF GN NL NC R NI EN IP SP IC SI NP NV SR NR NO RC "
                            + "RS CE CS SG FE PC OE")
                    .split(" ")));

    @Override
    public Shaped read(String text) {
        Written written = new Written(text).withoutBlanks().upperCase();
        String number = written.text();
        String prefix = number.substring(0, Words.runOf(Words.LETTERS, number));
        if (!prefix.isEmpty() && !PREFIXES.contains(prefix)) {
            return new Shaped.Fails("unknown prefix '" + prefix + "'; known are " + String.join(", ", PREFIXES));
        }
        if (number.length() > LENGTH) {
            return new Shaped.Fails("must have 8 characters, not " + number.length());
        }
        return body(written, prefix, number.substring(prefix.length()));
    }

    private static Shaped body(Written written, String prefix, String body) {
        int digits = Words.runOf(Words.DIGITS, body);
        int end = digits + Words.runOf(Words.LETTERS, body.substring(digits));
        if (end < body.length()) {
            return new Shaped.Fails(Words.wrong(prefix.length() + digits, body.charAt(digits), "a digit"));
        }
        if (digits == 0) {
            return new Shaped.Fails(prefix.isEmpty() ? "must have digits" : "must have digits after '" + prefix + "'");
        }
        return digits < body.length() ? society(written, prefix, body, digits) : padded(written, prefix, body);
    }

    private static Shaped society(Written written, String prefix, String body, int digits) {
        boolean full = prefix.length() + body.length() == LENGTH;
        if (prefix.isEmpty() || !full || body.length() - digits > 3) {
            return new Shaped.Fails(Words.wrong(prefix.length() + digits, body.charAt(digits), "a digit"));
        }
        return written.note("ends in letters, as numbers of registered societies may")
                .fits();
    }

    private static Shaped padded(Written written, String prefix, String body) {
        if (Words.runOf("0", body) == body.length()) {
            return new Shaped.Fails("must have a digit that is not 0");
        }
        int lost = LENGTH - prefix.length() - body.length();
        String note = lost == 1 ? "leading zero restored" : lost + " leading zeros restored";
        return written.become(prefix + "0".repeat(lost) + body, note).fits();
    }
}
