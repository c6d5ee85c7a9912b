package org.openktp.rules.selection.policy;

import java.math.BigDecimal;
import java.util.Optional;
import org.openktp.core.internal.Figures;

/**
 * The total below which no application is awarded, however much capacity is left. It is not the funding line, which is where
 * the capacity ends. Where there is none, that must be said.
 *
 * @param percent the total, in per cent of the highest possible, from 0 to 100, which itself is good enough; empty where there is
 *     no such line
 */
public record QualityLine(Optional<BigDecimal> percent) {

    /** No total is too low. */
    public static final QualityLine NONE = new QualityLine(Optional.empty());

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * Checks the total.
     *
     * @param percent the component of that name
     * @throws IllegalArgumentException if it is not from 0 to 100
     */
    public QualityLine {
        percent = percent.map(QualityLine::plain);
        if (percent.filter(line -> line.signum() < 0 || line.compareTo(WHOLE) > 0)
                .isPresent()) {
            throw new IllegalArgumentException(
                    "percent " + percent.get().toPlainString() + " of a quality line must be from 0 to 100");
        }
    }

    /**
     * A line.
     *
     * @param percent the total, from 0 to 100
     * @return the line
     * @throws IllegalArgumentException if it is not from 0 to 100
     */
    public static QualityLine at(BigDecimal percent) {
        return new QualityLine(Optional.of(percent));
    }

    /**
     * Whether a total is good enough.
     *
     * @param total the total, in per cent
     * @return false if there is a line and the total is below it
     */
    public boolean admits(BigDecimal total) {
        return percent.filter(line -> total.compareTo(line) < 0).isEmpty();
    }

    /** 60.0 is 60, as which it is also printed. */
    private static BigDecimal plain(BigDecimal percent) {
        BigDecimal stripped = Figures.requirePlain("percent", percent).stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }
}
