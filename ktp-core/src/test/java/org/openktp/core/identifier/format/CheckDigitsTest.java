package org.openktp.core.identifier.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckDigitsTest {

    /** Found by trying each: the one that makes the sum weighted by powers of two leave 1. */
    @Property
    void mod_11_2_is_the_only_character_that_makes_the_weighted_sum_leave_one(
            @ForAll @CharRange(from = '0', to = '9') @StringLength(max = 40) String digits) {
        List<Integer> fitting = IntStream.rangeClosed(0, 10)
                .filter(check ->
                        weighted(digits, check).mod(BigInteger.valueOf(11)).intValue() == 1)
                .boxed()
                .toList();
        char check = CheckDigits.mod11(digits);
        assertThat(fitting).containsExactly(check == 'X' ? 10 : check - '0');
    }

    /** The check has weight 1, the digit before it 2, and so on. */
    private static BigInteger weighted(String digits, int check) {
        BigInteger sum = BigInteger.valueOf(check);
        for (int i = 0; i < digits.length(); i++) {
            BigInteger weight = BigInteger.TWO.pow(digits.length() - i);
            sum = sum.add(weight.multiply(BigInteger.valueOf(digits.charAt(i) - '0')));
        }
        return sum;
    }

    @Property
    void mod_97_10_is_the_only_pair_from_02_to_98_that_makes_the_whole_number_leave_one(
            @ForAll @LongRange(min = 0, max = 1L << 50) long number) {
        List<String> fitting = IntStream.rangeClosed(2, 98)
                .filter(check -> new BigInteger(number + String.format(Locale.ROOT, "%02d", check))
                                .mod(BigInteger.valueOf(97))
                                .intValue()
                        == 1)
                .mapToObj(check -> String.format(Locale.ROOT, "%02d", check))
                .toList();
        assertThat(fitting).containsExactly(CheckDigits.mod97(number));
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "0, 1", "1, X", "000000021825009, 7", "000000012345678, 9", "000000021694233, X"})
    void mod_11_2_of_known_numbers(String digits, char check) {
        assertThat(CheckDigits.mod11(digits)).isEqualTo(check);
    }

    @ParameterizedTest
    @CsvSource({"0, 98", "1, 95", "32, 02", "96, 04", "97, 98"})
    void mod_97_10_of_small_numbers(long number, String check) {
        assertThat(CheckDigits.mod97(number)).isEqualTo(check);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "0, 0", "z, 31", "10, 32", "2mhbdp, 88649142", "zzzzzz, 1073741823"})
    void base_32_leaves_out_four_letters(String digits, long value) {
        assertThat(CheckDigits.base32(digits)).isEqualTo(value);
    }
}
