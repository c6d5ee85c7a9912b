package org.openktp.examples.benchmarks.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes figures to what they are good for. */
final class Numbers {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private Numbers() {}

    /** Three digits that count; whole numbers in full, in groups. */
    static String of(double figure) {
        if (Math.abs(figure) >= 100) {
            return String.format(Locale.ROOT, "%,d", Math.round(figure));
        }
        if (Math.abs(figure) < 0.0005) {
            return "0";
        }
        return BigDecimal.valueOf(figure)
                .round(THREE_DIGITS)
                .stripTrailingZeros()
                .toPlainString();
    }
}
