package org.openktp.core.innovate.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openktp.core.innovate.Strands;
import org.openktp.core.source.Provenance;

final class CompetitionsTest {

    private static final List<Competition> ALL = Competitions.CATALOGUE.entries();

    @Test
    void there_are_those_of_which_a_date_was_found_in_the_order_in_which_they_closed() {
        assertThat(ALL).hasSize(31).isSortedAccordingTo(Comparator.comparing(competition -> competition
                .lastDay()
                .value()));
        assertThat(ALL)
                .filteredOn(each -> each.strands().contains(Strands.MANAGEMENT))
                .hasSize(24);
        assertThat(ALL)
                .filteredOn(each -> each.strands().contains(Strands.AFRICAN_AGRICULTURE))
                .hasSize(4);
        assertThat(ALL)
                .filteredOn(each -> each.strands().contains(Strands.ACCELERATED))
                .hasSize(3);
    }

    @Test
    void a_round_of_which_no_date_was_found_is_not_here() {
        assertThat(List.of(
                        "innovate-ktp-2021-22-r2",
                        "innovate-ktp-2023-24-r4",
                        "innovate-ktp-2024-25-r1",
                        "innovate-ktp-2025-26-r3",
                        "innovate-akt-5"))
                .allSatisfy(id -> assertThat(Competitions.byId(id)).isEmpty());
    }

    @Test
    void the_last_day_stands_for_a_first_that_was_not_found() {
        assertThat(Competitions.AFRICA_2023_24_R1.firstDay().value()).isEqualTo(LocalDate.of(2023, 3, 22));
        assertThat(Competitions.ROUND_2022_23_R2.firstDay().value()).isEqualTo(LocalDate.of(2022, 4, 11));
        assertThat(Competitions.ROUND_2022_23_R2.lastDay().provenance()).isEqualTo(Provenance.STATED);
    }

    @Test
    void round_4_of_2025_to_2026_is_known_by_the_day_of_a_page_alone() {
        Competition round = Competitions.byId("innovate-ktp-2025-26-r4").orElseThrow();

        assertThat(round.referenceDate().value()).isEqualTo(LocalDate.of(2025, 10, 31));
        assertThat(round.referenceDate().provenance()).isEqualTo(Provenance.INFERRED);
        assertThat(round.open().value().from()).isEmpty();
        assertThat(round.open().value().until()).isEmpty();
    }

    @Test
    void refuses_a_reference_date_on_which_it_was_not_open() {
        Competition round = Competitions.ROUND_2022_23_R2;
        LocalDate late = LocalDate.of(2022, 6, 16);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Competition(
                        round.token(),
                        round.strands(),
                        round.name(),
                        round.open(),
                        round.referenceDate().with(late)))
                .withMessageStartingWith(
                        "referenceDate 2022-06-16 of competition innovate-ktp-2022-23-r2 must not be outside ");
    }

    @Test
    void have_identifiers_that_no_round_of_another_programme_has() {
        assertThat(ALL).allMatch(competition -> competition.token().matches("innovate-(ktp|akt|africa)-.+"));
        assertThat(Competitions.byId("innovate-akt-6")).contains(Competitions.AKT_6);
        assertThat(Competitions.byId("hcs-ktp-4")).isEmpty();
    }

    @Test
    void which_round_a_page_without_a_number_or_a_year_means_is_inferred() {
        assertThat(ALL)
                .filteredOn(competition -> competition.open().provenance() == Provenance.INFERRED)
                .extracting(Competition::token)
                .containsExactly(
                        "innovate-ktp-2021-22-r3",
                        "innovate-ktp-2022-23-r4",
                        "innovate-ktp-2023-24-r5",
                        "innovate-ktp-2025-26-r2",
                        "innovate-ktp-2025-26-r4");
    }
}
