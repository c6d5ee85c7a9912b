package org.openktp.rules.selection.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

final class FractionTest {

    private static Fraction fraction(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    @Test
    void is_in_lowest_terms_with_a_denominator_above_zero() {
        assertThat(fraction(6, -4)).isEqualTo(fraction(-3, 2)).hasToString("Fraction[numerator=-3, denominator=2]");
        assertThat(fraction(0, -7)).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(new BigDecimal("1.50"))).isEqualTo(fraction(3, 2));
        assertThat(Fraction.of(new BigDecimal("1E+2"))).isEqualTo(fraction(100, 1));
    }

    @Test
    void refuses_a_denominator_of_zero() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> fraction(7, 1).over(Fraction.ZERO))
                .withMessage("denominator of 7 must not be zero");
    }

    @Property
    void computes_as_fractions_do(
            @ForAll int a, @ForAll @IntRange(min = 1) int b, @ForAll int c, @ForAll @IntRange(min = 1) int d) {
        Fraction one = fraction(a, b);
        Fraction other = fraction(c, d);
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.times(other)).isEqualTo(other.times(one));
        assertThat(one.times(d).over(d)).isEqualTo(one);
        assertThat(other.isZero() || one.times(other).over(other).equals(one)).isTrue();
        assertThat(one.rounded()).isEqualTo(new BigDecimal(a).divide(new BigDecimal(b), 4, RoundingMode.HALF_EVEN));
    }

    /** Small enough that fifty digits tell a root from the figure halfway between two of four decimals. */
    @Property
    void has_the_root_that_many_digits_give(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long numerator,
            @ForAll @LongRange(min = 1, max = 1_000_000) long denominator) {
        MathContext digits = new MathContext(50);
        BigDecimal root = new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), digits)
                .sqrt(digits);
        assertThat(fraction(numerator, denominator).roundedRoot()).isEqualTo(root.setScale(4, RoundingMode.HALF_EVEN));
    }
}
