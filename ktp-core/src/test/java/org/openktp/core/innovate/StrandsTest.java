package org.openktp.core.innovate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;

final class StrandsTest {

    @Test
    void six_strands_were_found() {
        assertThat(Strands.CATALOGUE.entries())
                .extracting(Strand::token)
                .containsExactly("classic", "management", "accelerated", "african-agriculture", "shorter", "enhanced");
    }

    @Test
    void when_the_enhanced_strand_ran_was_not_found() {
        assertThat(Strands.ENHANCED.firstSeen()).isEmpty();
        assertThat(Strands.ENHANCED.lastSeen()).isEmpty();
    }

    /** Edition, length, typical length, number of associates; empty where it was not found. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "classic-cardiff-undated, 18 to 36 months, , ",
        "classic-brighton-undated, 12 to 36 months, , ",
        "classic-2020-21-r4, , , 1 to 2",
        "classic-2021-22-r1, 12 to 36 months, , ",
        "classic-2021-22-r2, , , 1 to 2",
        "classic-2021-22-r5, 12 to 36 months, , 1 to 2",
        "classic-2022-23-r2, , , 1",
        "classic-2023-24-r3, 12 to 36 months, , 1",
        "classic-2026-27-r1, 12 to 36 months, , 1",
        "accelerated-bath-undated, 2 to 4 months, , 1 to 2",
        "accelerated-akt-3, 2 to 4 months, , ",
        "accelerated-akt-4, 13 weeks, , ",
        "accelerated-akt-6, 3 months, , ",
        "african-agriculture-2020-21-r4, , , 1 to 2",
        "african-agriculture-2020-21-r5, , 24 months, 1 to 2",
        "african-agriculture-2023-24-r3, 18 to 24 months, , ",
        "shorter-brighton-undated, 6 to 12 months, , ",
        "enhanced-cardiff-undated, , 36 months, "
    })
    void an_edition_has_the_length_and_the_associates_that_were_found(
            String token, String length, String typicalLength, String associates) {
        StrandEdition edition = StrandEditions.CATALOGUE.entry(token).orElseThrow();
        assertThat(text(edition.length())).isEqualTo(Optional.ofNullable(length));
        assertThat(text(edition.typicalLength())).isEqualTo(Optional.ofNullable(typicalLength));
        assertThat(text(edition.associates())).isEqualTo(Optional.ofNullable(associates));
    }

    @Test
    void two_associates_were_possible_until_2022_and_are_not_found_after() {
        assertThat(StrandEditions.of(Strands.CLASSIC))
                .filteredOn(edition -> edition.associates().isPresent())
                .allSatisfy(edition -> {
                    boolean early = edition.id().compareTo("classic-2022-23") < 0;
                    Sourced<Headcount> number = edition.associates().orElseThrow();
                    assertThat(number.value().admits(2)).isEqualTo(early);
                    assertThat(number.provenance() == Provenance.INFERRED).isEqualTo(!early);
                })
                .hasSize(10);
    }

    @Test
    void no_length_was_found_for_management_ktp() {
        assertThat(StrandEditions.of(Strands.MANAGEMENT)).isEmpty();
    }

    @Test
    void thirteen_weeks_are_not_three_months() {
        ProjectLength weeks = new ProjectLength(LengthUnit.WEEKS, 13, 13);
        assertThat(weeks.shortest()).isEqualTo(Period.ofDays(91));
        assertThat(weeks).isNotEqualTo(ProjectLength.months(3, 3));
        assertThat(ProjectLength.months(12, 36).shortest()).isEqualTo(Period.ofMonths(12));
        assertThat(ProjectLength.months(12, 36).longest()).isEqualTo(Period.ofMonths(36));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "3, 2"})
    void a_length_starts_at_one_and_does_not_end_before_it_starts(int least, int most) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProjectLength.months(least, most))
                .withMessage("least " + least + " months must be from 1 to most " + most);
        assertThat(ProjectLength.months(1, 1)).hasToString("1 months");
    }

    /** Headcount, how it prints, the numbers of 0 to 3 that it admits. */
    static Stream<Arguments> headcounts() {
        return Stream.of(
                arguments(Headcount.of(0), "0", "0"),
                arguments(Headcount.of(1), "1", "1"),
                arguments(Headcount.between(1, 2), "1 to 2", "12"),
                arguments(new Headcount(2, OptionalInt.empty()), "at least 2", "23"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("headcounts")
    void a_headcount_admits_both_its_ends(Headcount headcount, String printed, String admitted) {
        assertThat(headcount).hasToString(printed);
        assertThat("0123".chars().filter(digit -> headcount.admits(digit - '0')))
                .containsExactlyElementsOf(admitted.chars().boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "2, 1"})
    void a_headcount_is_neither_negative_nor_upside_down(int least, int most) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Headcount.between(least, most))
                .withMessage("least " + least + " must be from 0 to most " + most);
    }

    @Test
    void an_edition_that_says_nothing_is_refused() {
        StrandEdition edition = StrandEditions.of(Strands.CLASSIC).get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StrandEdition(
                        "x",
                        Strands.CLASSIC,
                        edition.name(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .withMessage("edition x must give a length or a number of associates");
    }

    @Test
    void a_strand_is_not_last_seen_before_it_was_first_seen() {
        Strand strand = Strands.MANAGEMENT;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Strand(
                        "x",
                        strand.name(),
                        strand.abbreviation(),
                        strand.description(),
                        /* firstSeen= */ strand.lastSeen(),
                        /* lastSeen= */ strand.firstSeen()))
                .withMessage("lastSeen 2020 of strand x must not be before firstSeen 2025");
    }

    @Test
    void the_business_partner_and_the_adviser_are_one_each_and_the_number_of_associates_is_left_to_the_edition() {
        assertThat(Parties.CATALOGUE.entries())
                .filteredOn(party -> party.number().isPresent())
                .extracting(party ->
                        party.token() + " " + party.number().orElseThrow().value())
                .containsExactly("business-partner 1", "adviser 1", "sponsor at least 1");
    }

    private static Optional<String> text(Optional<? extends Sourced<?>> fact) {
        return fact.map(sourced -> sourced.value().toString());
    }
}
