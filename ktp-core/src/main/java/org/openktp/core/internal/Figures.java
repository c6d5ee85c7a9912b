package org.openktp.core.internal;

import java.math.BigDecimal;

/**
 * Figures that can be written out. {@code 1e999999999} is a figure of eleven characters, which takes a gigabyte once it is
 * added to another, brought to a scale or printed without an exponent.
 */
public final class Figures {

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(40);
    private static final int DECIMALS = 40;

    private Figures() {}

    /**
     * Checks a figure. Neither the check nor its message writes the figure out.
     *
     * @param subject what the figure is, for the message
     * @param figure the figure
     * @return the figure
     * @throws IllegalArgumentException if it is 10^40 or more, -10^40 or less, or has more than 40 decimals
     */
    public static BigDecimal requirePlain(String subject, BigDecimal figure) {
        if (figure.signum() != 0 && figure.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException(subject + " " + figure + " must be between -10^40 and 10^40");
        }
        if (figure.scale() > DECIMALS && figure.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException(subject + " " + figure + " must not have more than 40 decimals");
        }
        return figure;
    }
}
