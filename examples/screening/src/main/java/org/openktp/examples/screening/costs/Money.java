package org.openktp.examples.screening.costs;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Sums of money as they are printed, with commas between thousands. */
final class Money {

    private Money() {}

    /** Every digit there is, pence at least. */
    static String exact(BigDecimal pounds) {
        return format("#,##0.00", Math.max(2, pounds.scale()), pounds);
    }

    /** A sum that has no pence. */
    static String whole(BigDecimal pounds) {
        return format("#,##0", 0, pounds);
    }

    private static String format(String pattern, int decimals, BigDecimal pounds) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(decimals);
        return format.format(pounds);
    }
}
