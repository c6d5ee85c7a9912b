package org.openktp.core.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * Reads dates in ISO 8601 form. {@link DateTimeFormatter} takes longer to come up than all dates of the catalogues to be
 * read, so only what is not of four-digit years is left to it.
 */
final class IsoText {

    private static final String DAY = "####-##-##";

    private IsoText() {}

    /** What {@link Year#parse} reads. */
    static PartialDate year(String text) {
        return looksLike(DAY.substring(0, 4), text)
                ? PartialDate.of(number(text, 0, 4))
                : PartialDate.of(Year.parse(text));
    }

    /** What {@link YearMonth#parse} reads. */
    static PartialDate month(String text) {
        return looksLike(DAY.substring(0, 7), text)
                ? PartialDate.of(number(text, 0, 4), number(text, 5, 7))
                : PartialDate.of(YearMonth.parse(text));
    }

    /** What {@link LocalDate#parse} reads. */
    static LocalDate day(String text) {
        return looksLike(DAY, text)
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    private static boolean looksLike(String shape, String text) {
        boolean fits = text.length() == shape.length();
        for (int i = 0; fits && i < shape.length(); i++) {
            char each = text.charAt(i);
            fits = shape.charAt(i) == '#' ? each >= '0' && each <= '9' : each == '-';
        }
        return fits;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
