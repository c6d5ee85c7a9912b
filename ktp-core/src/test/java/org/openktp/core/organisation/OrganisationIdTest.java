package org.openktp.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.code.Code;
import org.openktp.core.identifier.Identifier;
import org.openktp.core.identifier.IdentifierScheme;

final class OrganisationIdTest {

    @Property
    void reads_what_it_prints(@ForAll("ids") OrganisationId id) {
        assertThat(OrganisationId.parse(id.toString())).isEqualTo(id);
    }

    @Provide
    Arbitrary<OrganisationId> ids() {
        Arbitrary<String> digit = digits().ofLength(1);
        Arbitrary<String> letter = letters().ofLength(1);
        Arbitrary<String> trust = digits().withCharRange('A', 'Z').ofLength(2).map(rest -> "R" + rest);
        Arbitrary<String> board = Arbitraries.integers().between(1, 7).map(last -> "7A" + last);
        Arbitrary<String> other =
                Combinators.combine(letter, digit, letter, digit, letter).as((a, b, c, d, e) -> a + b + c + d + e);
        Arbitrary<String> provider = digits().ofLength(7).map(rest -> "1" + rest);
        return Arbitraries.oneOf(
                Arbitraries.oneOf(trust, board, other).map(OrganisationId::ods),
                provider.map(number -> new OrganisationId(IdentifierScheme.UKPRN, number)));
    }

    private static StringArbitrary digits() {
        return Arbitraries.strings().withCharRange('0', '9');
    }

    private static StringArbitrary letters() {
        return Arbitraries.strings().withCharRange('A', 'Z');
    }

    @ParameterizedTest
    @CsvSource({
        "ods:RJ1,        ods:RJ1",
        "ods:7A4,        ods:7A4",
        "ods:G6V2S,      ods:G6V2S",
        "ukprn:10007167, ukprn:10007167"
    })
    void prints_scheme_and_value(String text, String printed) {
        assertThat(OrganisationId.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "ods:RJ1,        nhs-trust",
        "ods:R0A,        nhs-trust",
        "ods:7A1,        health-board",
        "ods:7A4,        health-board",
        "ods:7A7,        health-board",
        "ods:G6V2S,",
        "ods:R0A1B,",
        "ods:7A1A5,",
        "ods:Y56,",
        "companies-house:02992144,",
        "ukprn:10007167,"
    })
    void reveals_the_kind_only_where_the_shape_tells(String text, String kind) {
        assertThat(OrganisationId.parse(text).kind().map(Code::token)).isEqualTo(Optional.ofNullable(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"   | must have 3 or 5 characters, not 0",
                "R1     | must have 3 or 5 characters, not 2",
                "RJ12   | must have 3 or 5 characters, not 4",
                "G6V2   | must have 3 or 5 characters, not 4",
                "G6V2SX | must have 3 or 5 characters, not 6",
                "G6V2S1 | must have 3 or 5 characters, not 6",
                "R-1    | 2nd character '-' must be a letter or a digit",
                "7A0    | 3rd character '0' must be from 1 to 7",
                "7A8    | 3rd character '8' must be from 1 to 7",
                "7B4    | 2nd character 'B' must be A",
                "8A4    | 1st character '8' must be R, T, Q, Y or 7 in a code of 3 characters, the others not being known here",
                "66V2S  | 1st character '6' must be a letter",
                "GGV2S  | 2nd character 'G' must be a digit"
            })
    void refuses_what_is_no_ods_code_with_the_part_that_is_wrong(String code, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationId.ods(code))
                .withMessage("ODS code '" + code + "': " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rj1", " RJ1", "RJ1\n", "R J1"})
    void refuses_an_ods_code_that_is_not_in_canonical_form(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationId.ods(code))
                .withMessage("ODS code '" + code + "' must be written RJ1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"      | must have 8 characters, not 0",
                "1000716   | must have 8 characters, not 7",
                "100071670 | must have 8 characters, not 9",
                "20007167  | 1st character '2' must be 1",
                "1000716X  | 8th character 'X' must be a digit"
            })
    void refuses_what_is_no_provider_reference_number_with_the_part_that_is_wrong(String number, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrganisationId(IdentifierScheme.UKPRN, number))
                .withMessage("UK Provider Reference Number '" + number + "': " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RJ1", ":RJ1", "nhs:RJ1", "ods", "ods RJ1"})
    void refuses_a_text_without_a_known_scheme(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationId.parse(text))
                .withMessage("organisation '" + text + "' must begin with its scheme and a colon, one of ods, ukprn, "
                        + "companies-house, charity-commission, oscr, ccni, ror, org-id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ods:                    | ODS code '': must have 3 or 5 characters, not 0",
                "ods:ods:RJ1             | ODS code 'ods:RJ1': must have 3 or 5 characters, not 7",
                "ods:10007167            | ODS code '10007167': must have 3 or 5 characters, not 8",
                "ods: RJ1                | ODS code ' RJ1' must be written RJ1",
                "ukprn:RJ1               | UK Provider Reference Number 'RJ1': must have 8 characters, not 3",
                "companies-house:2992144 | Companies House number '2992144' must be written 02992144",
                "ror:02MHBDP94           | ROR identifier '02MHBDP94' must be written 02mhbdp94",
                "oscr:SC142386           | Scottish charity number 'SC142386': 3rd character '1' must be 0"
            })
    void refuses_what_is_no_identifier_of_its_scheme_as_the_scheme_does(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationId.parse(text))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.parse(text))
                .withMessage(message);
    }

    @Test
    void identifies_organisations_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationId.from(Identifier.parse("hcpc:CS12345")))
                .withMessage("HCPC registration number 'CS12345' identifies a person, not an organisation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationId.parse("gss:S92000003"))
                .withMessageContaining("must begin with its scheme");
        assertThat(OrganisationId.from(Identifier.parse("ods:ZT001"))
                        .identifier()
                        .warnings())
                .hasSize(1);
    }
}
