package org.openktp.rules.selection.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact number, in lowest terms with a denominator above zero, so that figures are rounded once and at the end.
 *
 * @param numerator the numerator
 * @param denominator the denominator, not zero
 */
record Fraction(BigInteger numerator, BigInteger denominator) {

    static final Fraction ZERO = of(BigDecimal.ZERO);

    private static final int DECIMALS = 4;

    Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator of " + numerator + " must not be zero");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Fraction of(BigDecimal figure) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(figure.scale()));
        return figure.scale() < 0
                ? new Fraction(figure.unscaledValue().multiply(power), BigInteger.ONE)
                : new Fraction(figure.unscaledValue(), power);
    }

    static Fraction sum(Collection<Fraction> fractions) {
        return fractions.stream().reduce(ZERO, Fraction::plus);
    }

    static Fraction mean(Collection<Fraction> fractions) {
        return sum(fractions).over(fractions.size());
    }

    /** The sample variance, of two or more. */
    static Fraction variance(Collection<Fraction> fractions) {
        Fraction mean = mean(fractions);
        return sum(fractions.stream()
                        .map(fraction -> fraction.minus(mean))
                        .map(deviation -> deviation.times(deviation))
                        .toList())
                .over(fractions.size() - 1);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction times(int factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    Fraction over(Fraction divisor) {
        return new Fraction(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    Fraction over(int divisor) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    /** To four decimals, half even. */
    BigDecimal rounded() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** The square root to four decimals, half even: no digit of it is rounded before. Of what is not below zero. */
    BigDecimal roundedRoot() {
        BigInteger square = numerator.multiply(BigInteger.TEN.pow(2 * DECIMALS));
        BigInteger floor = square.divide(denominator).sqrt();
        BigInteger twiceTheHalfway = floor.shiftLeft(1).add(BigInteger.ONE);
        int beyond = square.shiftLeft(2)
                .compareTo(twiceTheHalfway.multiply(twiceTheHalfway).multiply(denominator));
        boolean up = beyond > 0 || (beyond == 0 && floor.testBit(0));
        return new BigDecimal(up ? floor.add(BigInteger.ONE) : floor, DECIMALS);
    }
}
