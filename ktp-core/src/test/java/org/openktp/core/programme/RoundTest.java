package org.openktp.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.openktp.core.source.Sourced.supplied;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;

/** Round 4, changed by a host that knows more of it: its interviews run from 19 February to 1 March 2024. */
final class RoundTest {

    private static final Round ROUND = HcsKtp.ROUND_4;

    @Test
    void a_host_adds_what_it_knows_and_leaves_the_rest_as_shipped() {
        Round known = ROUND.withPlaces(supplied(6));
        assertThat(known.places()).contains(supplied(6));
        assertThat(known.withPlaces(Optional.empty())).isEqualTo(ROUND);
        assertThat(ROUND.places()).isEmpty();
    }

    @Test
    void refuses_a_round_without_partners() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROUND.withPartners(supplied(List.of())))
                .withMessage("round hcs-ktp-4 must have at least one partner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1M", "P27D", "P18M3D"})
    void refuses_a_length_that_is_no_positive_number_of_months(Period length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROUND.withLength(supplied(length)))
                .withMessage("length " + length + " of round hcs-ktp-4 must be a whole number of months, 1 or more");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refuses_a_number_and_places_below_1(int value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROUND.withNumber(supplied(value)))
                .withMessage("number " + value + " of round hcs-ktp-4 must be 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROUND.withPlaces(supplied(value)))
                .withMessage("places " + value + " of round hcs-ktp-4 must be 1 or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1M", "P1Y6M"})
    void takes_a_length_of_a_month_or_more(Period length) {
        assertThat(ROUND.withLength(supplied(length)).length().value()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-19", "2024-02-20", "2024-03-01"})
    void refuses_interviews_that_do_not_follow_the_close(LocalDate close) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROUND.withApplications(applicationsUntil(close)))
                .withMessage("interviews of round hcs-ktp-4 from 2024-02-19 must follow the close on " + close);
    }

    @Test
    void takes_interviews_from_the_day_after_the_close() {
        Sourced<Window> applications = applicationsUntil(LocalDate.of(2024, 2, 18));
        assertThat(ROUND.withApplications(applications).applications()).contains(applications);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2024-02", "2024-02-19", "2024-03-01"})
    void refuses_a_start_that_cannot_follow_the_interviews(String start) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROUND.withStart(supplied(PartialDate.parse(start))))
                .withMessage("start " + start + " of round hcs-ktp-4 must follow the interviews until 2024-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-02", "2024-03", "2024", "2025-01"})
    void takes_a_start_that_may_follow_the_interviews(String start) {
        assertThat(ROUND.withStart(supplied(PartialDate.parse(start))).start().map(Sourced::value))
                .contains(PartialDate.parse(start));
    }

    @Test
    void a_builder_names_what_it_still_needs() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Round.builder().id("hcs-ktp-9").build())
                .withMessageContainingAll("programme", "length", "partners", "referenceDate");
    }

    @Test
    void a_programme_refuses_the_round_of_another() {
        Programme programme = HcsKtp.PROGRAMME;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Programme(
                        "other-ktp", programme.name(), programme.aliases(), programme.partners(), List.of(ROUND)))
                .withMessage("round hcs-ktp-4 belongs to programme hcs-ktp, not other-ktp");
    }

    @Test
    void themes_and_programmes_do_not_follow_the_lists_they_were_made_of() {
        List<Topic> topics = new ArrayList<>(List.of(new Topic("biosensors")));
        Theme theme = new Theme("novel-diagnostics", "Novel diagnostics", topics);
        topics.clear();
        assertThat(theme.topics()).containsExactly(new Topic("biosensors")).isUnmodifiable();
        List<Round> rounds = new ArrayList<>(List.of(ROUND));
        Programme programme = new Programme("hcs-ktp", HcsKtp.PROGRAMME.name(), List.of(), List.of(), rounds);
        rounds.clear();
        assertThat(programme.rounds()).containsExactly(ROUND).isUnmodifiable();
    }

    private static Sourced<Window> applicationsUntil(LocalDate close) {
        return supplied(new Window(LocalDate.of(2023, 12, 1), close));
    }

    @Test
    void refuses_an_empty_list_of_themes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROUND.withThemes(supplied(List.of())))
                .withMessage("themes of round hcs-ktp-4 must be absent or at least one");
    }
}
