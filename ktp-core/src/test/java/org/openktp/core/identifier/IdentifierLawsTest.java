package org.openktp.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.openktp.core.identifier.format.CheckDigits;

final class IdentifierLawsTest {

    /** Examples of every scheme with characters changed, put in and left out: some identifiers, and much that is near one. */
    @Provide
    Arbitrary<String> texts() {
        List<String> examples = List.of(IdentifierScheme.values()).stream()
                .flatMap(scheme -> scheme.examples().stream())
                .toList();
        Arbitrary<String> pieces = Arbitraries.strings()
                .withCharRange('0', '9')
                .withChars("AXZxzßı -/:_\u200b\u00a0\u001b\ud83d\u0301\uff11")
                .ofMaxLength(2);
        return Combinators.combine(
                        Arbitraries.of(examples),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 2),
                        pieces)
                .as((example, at, length, piece) -> {
                    int from = Math.min(at, example.length());
                    int to = Math.min(from + length, example.length());
                    return example.substring(0, from) + piece + example.substring(to);
                });
    }

    @Property(tries = 5000)
    void what_is_read_once_reads_as_itself_and_prints_and_parses(
            @ForAll("texts") String text, @ForAll IdentifierScheme scheme) {
        scheme.read(text).accepted().ifPresent(identifier -> {
            assertThat(scheme.read(identifier.value()).accepted()).contains(identifier);
            assertThat(scheme.matches(identifier.value())).isTrue();
            assertThat(Identifier.parse(identifier.toString())).isEqualTo(identifier);
        });
    }

    @Property(tries = 5000)
    void a_text_matches_exactly_if_reading_it_changes_nothing(
            @ForAll("texts") String text, @ForAll IdentifierScheme scheme) {
        assertThat(scheme.matches(text))
                .isEqualTo(scheme.read(text)
                        .accepted()
                        .filter(identifier -> identifier.value().equals(text))
                        .isPresent());
    }

    @Property
    void an_orcid_with_one_digit_changed_is_refused(
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long number,
            @ForAll @IntRange(min = 0, max = 14) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String digits = String.valueOf(1_000_000_000_000_000L + number).substring(1);
        char check = CheckDigits.mod11(digits);
        StringBuilder changed = new StringBuilder(digits);
        changed.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + by) % 10));
        assertThat(IdentifierScheme.ORCID.read(digits + check).accepted()).isPresent();
        assertThat(IdentifierScheme.ORCID.read(changed.toString() + check).accepted())
                .isEmpty();
    }

    @Property
    void a_ror_identifier_with_one_character_changed_is_refused(
            @ForAll @IntRange(min = 0, max = (1 << 30) - 1) int number,
            @ForAll @IntRange(min = 0, max = 5) int place,
            @ForAll @IntRange(min = 1, max = 31) int by) {
        String check = CheckDigits.mod97(number);
        int shift = 5 * place;
        int changed = (number & ~(31 << shift)) | ((((number >> shift) & 31) + by) % 32 << shift);
        assertThat(IdentifierScheme.ROR.read("0" + base32(number) + check).accepted())
                .isPresent();
        assertThat(IdentifierScheme.ROR.read("0" + base32(changed) + check).accepted())
                .isEmpty();
    }

    @Property
    void zeros_that_a_spreadsheet_drops_are_restored(@ForAll @IntRange(min = 1, max = 99_999_999) int number) {
        String dropped = String.valueOf(number);
        String full = "0".repeat(8 - dropped.length()) + dropped;
        assertThat(IdentifierScheme.COMPANIES_HOUSE.read(dropped).accepted())
                .contains(new Identifier(IdentifierScheme.COMPANIES_HOUSE, full));
        assertThat(IdentifierScheme.ORG_ID.read("GB-COH-" + dropped).accepted())
                .contains(new Identifier(IdentifierScheme.ORG_ID, "GB-COH-" + full));
    }

    private static String base32(int number) {
        StringBuilder digits = new StringBuilder();
        for (int place = 5; place >= 0; place--) {
            digits.append(CheckDigits.BASE_32.charAt((number >> (5 * place)) & 31));
        }
        return digits.toString();
    }
}
