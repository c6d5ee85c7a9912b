package org.openktp.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.openktp.core.source.Sourced.supplied;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.code.Code;
import org.openktp.core.organisation.Nation;
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

    static Stream<Arguments> emptyLists() {
        return Stream.of(
                arguments("themes", change(() -> ROUND.withThemes(supplied(List.of())))),
                arguments("criteria", change(() -> ROUND.withCriteria(supplied(List.of())))),
                arguments("opportunities", change(() -> ROUND.withOpportunities(supplied(List.of())))),
                arguments("aliases", change(() -> ROUND.withAliases(List.of()))),
                arguments("kindsOfWork", change(() -> ROUND.withKindsOfWork(supplied(Set.of())))),
                arguments("supportingBodies", change(() -> ROUND.withSupportingBodies(supplied(List.of())))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("emptyLists")
    void refuses_an_empty_list_in_place_of_none(String list, ThrowingCallable change) {
        assertThatIllegalArgumentException()
                .isThrownBy(change)
                .withMessage(list + " of round hcs-ktp-4 must be absent or at least one");
    }

    static Stream<Arguments> repetitions() {
        Theme theme = ROUND.themeList().get(0);
        RoundPartner partner = ROUND.partners().value().get(0);
        SelectionCriterion criterion = ROUND.criteria().orElseThrow().value().get(0);
        Opportunity offered = ROUND.opportunities().orElseThrow().value().get(0);
        return Stream.of(
                arguments("themes", theme, change(() -> ROUND.withThemes(supplied(List.of(theme, theme))))),
                arguments("partners", partner, change(() -> ROUND.withPartners(supplied(List.of(partner, partner))))),
                arguments(
                        "criteria",
                        criterion,
                        change(() -> ROUND.withCriteria(supplied(List.of(criterion, criterion))))),
                arguments(
                        "opportunities",
                        offered,
                        change(() -> ROUND.withOpportunities(supplied(List.of(offered, offered))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repetitions")
    void refuses_an_entry_that_is_there_twice(String list, Code entry, ThrowingCallable change) {
        assertThatIllegalArgumentException()
                .isThrownBy(change)
                .withMessage(
                        list + " of round hcs-ktp-4 must each be there once: " + entry.token() + ", " + entry.token());
    }

    @Test
    void refuses_a_supporting_body_of_a_nation_that_it_does_not_reach() {
        Round england = HcsKtp.ROUND_1;
        SupportingBody welsh = new SupportingBody(Nation.WALES, "Health Education and Improvement Wales");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> england.withSupportingBodies(supplied(List.of(welsh))))
                .withMessage("supporting body Health Education and Improvement Wales must be of a nation that round"
                        + " hcs-ktp-1 reaches: england");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2017-06", "2017-07-01"})
    void refuses_an_end_that_cannot_follow_the_start(String end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HcsKtp.ROUND_1.withEnd(supplied(PartialDate.parse(end))))
                .withMessage("end " + end + " of round hcs-ktp-1 must follow the earliest start, 2017-07-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017", "2017-07", "2017-07-02", "2019"})
    void takes_an_end_that_may_follow_the_start(String end) {
        assertThat(HcsKtp.ROUND_1
                        .withEnd(supplied(PartialDate.parse(end)))
                        .end()
                        .map(Sourced::value))
                .contains(PartialDate.parse(end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-07-31", "2017-08-01"})
    void refuses_a_start_that_cannot_follow_the_close_of_applications(LocalDate close) {
        Window applications = new Window(LocalDate.of(2017, 3, 7), close);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HcsKtp.ROUND_1.withApplications(supplied(applications)))
                .withMessage("start 2017-07 of round hcs-ktp-1 must follow the close on " + close);
    }

    @Test
    void takes_a_start_in_the_month_in_which_applications_closed() {
        Window applications = new Window(LocalDate.of(2017, 3, 7), LocalDate.of(2017, 7, 30));
        assertThat(HcsKtp.ROUND_1.withApplications(supplied(applications)).applications())
                .contains(supplied(applications));
    }

    @Property
    void close_interviews_start_and_end_follow_one_another(
            @ForAll @IntRange(max = 4) int close,
            @ForAll @IntRange(max = 4) int interviews,
            @ForAll @IntRange(max = 4) int start,
            @ForAll @IntRange(max = 4) int end) {
        LocalDate first = LocalDate.of(2024, 2, 27);
        boolean inOrder = close < interviews && interviews < start && start < end;
        ThrowingCallable change = () -> ROUND.withInterviews(Optional.empty())
                .withApplications(supplied(new Window(first, first.plusDays(close))))
                .withInterviews(supplied(new Window(first.plusDays(interviews), first.plusDays(interviews))))
                .withStart(supplied(PartialDate.of(first.plusDays(start))))
                .withEnd(supplied(PartialDate.of(first.plusDays(end))));
        if (inOrder) {
            assertThatCode(change).doesNotThrowAnyException();
        } else {
            assertThatIllegalArgumentException().isThrownBy(change).withMessageContaining("must follow");
        }
    }

    @Test
    void the_other_names_do_not_follow_the_list_they_were_made_of() {
        List<Sourced<String>> names = new ArrayList<>(List.of(supplied("HCS KTP 4")));
        Round named = ROUND.withAliases(names);
        names.clear();
        assertThat(named.aliases().orElseThrow())
                .containsExactly(supplied("HCS KTP 4"))
                .isUnmodifiable();
    }

    @Test
    void a_partner_that_a_host_supplies_is_not_known_to_be_a_measurement_institute_or_to_succeed_another() {
        RoundPartner partner = RoundPartner.supplied(HcsKtp.MHRA, "MHRA");
        assertThat(partner.measurementInstitute()).isEmpty();
        assertThat(partner.succession()).isEmpty();
        assertThat(partner.token()).isEqualTo("mhra");
        assertThat(RoundPartner.supplied(HcsKtp.MHRA, "NIBSC").succession()).isPresent();
    }

    private static ThrowingCallable change(ThrowingCallable change) {
        return change;
    }
}
