package org.openktp.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.openktp.core.career.AgendaForChangeBand.BAND_1;
import static org.openktp.core.career.AgendaForChangeBand.BAND_2;
import static org.openktp.core.career.AgendaForChangeBand.BAND_7;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8A;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8B;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8D;
import static org.openktp.core.career.AgendaForChangeBand.BAND_9;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.time.PartialDate;

final class KnowledgeTest {

    private static final List<AgendaForChangeBand> EVERY_BAND = List.of(AgendaForChangeBand.values());

    /** Case, knowledge, the values admitted, the values named, whether not applicable is admitted. */
    static Stream<Arguments> states() {
        return Stream.of(
                arguments("known", Knowledge.known(BAND_7), List.of(BAND_7), List.of(BAND_7), false),
                arguments(
                        "one of",
                        Knowledge.oneOf(List.of(BAND_8B, BAND_7, BAND_8B)),
                        List.of(BAND_7, BAND_8B),
                        List.of(BAND_8B, BAND_7),
                        false),
                arguments(
                        "between",
                        Knowledge.between(BAND_7, BAND_8B),
                        List.of(BAND_7, BAND_8A, BAND_8B),
                        List.of(BAND_7, BAND_8B),
                        false),
                arguments(
                        "between a value and itself",
                        Knowledge.between(BAND_7, BAND_7),
                        List.of(BAND_7),
                        List.of(BAND_7, BAND_7),
                        false),
                arguments("at least", Knowledge.atLeast(BAND_8D), List.of(BAND_8D, BAND_9), List.of(BAND_8D), false),
                arguments("at most", Knowledge.atMost(BAND_2), List.of(BAND_1, BAND_2), List.of(BAND_2), false),
                arguments("not asked", Knowledge.notAsked(), EVERY_BAND, List.of(), true),
                arguments("unknown", Knowledge.unknown(), EVERY_BAND, List.of(), true),
                arguments("declined", Knowledge.declined(), EVERY_BAND, List.of(), true),
                arguments("not applicable", Knowledge.notApplicable(), List.of(), List.of(), true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void each_state_admits_the_answers_still_possible(
            String name,
            Knowledge<AgendaForChangeBand> knowledge,
            List<AgendaForChangeBand> admitted,
            List<AgendaForChangeBand> named,
            boolean notApplicable) {
        assertThat(Arrays.stream(AgendaForChangeBand.values()).filter(knowledge::admits))
                .isEqualTo(admitted);
        assertThat(knowledge.named()).containsExactlyElementsOf(named);
        assertThat(knowledge.admitsNotApplicable()).isEqualTo(notApplicable);
        assertThat(knowledge.value()).isEqualTo(name.equals("known") ? Optional.of(BAND_7) : Optional.empty());
    }

    @Test
    void no_two_states_are_equal_although_some_admit_the_same_answers() {
        List<Knowledge<?>> states = List.of(
                Knowledge.known(BAND_7),
                Knowledge.between(BAND_7, BAND_7),
                Knowledge.notAsked(),
                Knowledge.unknown(),
                Knowledge.declined(),
                Knowledge.notApplicable(),
                Knowledge.known(Set.of()),
                Knowledge.including(Set.of()));
        assertThat(states).doesNotHaveDuplicates();
        assertThat(Knowledge.oneOf(List.of(BAND_7, BAND_8A)))
                .as("alternatives are equal in any order")
                .isEqualTo(Knowledge.oneOf(List.of(BAND_8A, BAND_7)))
                .hasSameHashCodeAs(Knowledge.oneOf(List.of(BAND_8A, BAND_7)));
    }

    @Test
    void refuses_a_state_that_says_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Knowledge.oneOf(List.of(BAND_7, BAND_7)))
                .withMessage("one of a few must name at least two different values, not 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Between<AgendaForChangeBand>(Optional.empty(), Optional.empty()))
                .withMessage("a range must have at least one end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Knowledge.between(BAND_8A, BAND_7))
                .withMessage("lower end 8a must not be above upper end 7");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tried
    void refuses_null_as_a_known_value() {
        assertThatNullPointerException().isThrownBy(() -> Knowledge.known(null)).withMessage("known value");
    }

    @Test
    void alternatives_do_not_follow_the_set_they_were_taken_from() {
        Set<AgendaForChangeBand> source = new LinkedHashSet<>(List.of(BAND_7, BAND_8A));
        OneOf<AgendaForChangeBand> alternatives = new OneOf<>(source);
        source.add(BAND_9);
        assertThat(alternatives.values()).containsExactly(BAND_7, BAND_8A).isUnmodifiable();
    }

    @ParameterizedTest
    @CsvSource({
        "2024,    2024-01-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
    })
    void a_month_or_a_year_is_between_its_first_day_and_its_last(String date, LocalDate first, LocalDate last) {
        assertThat(Knowledge.date(PartialDate.parse(date))).isEqualTo(Knowledge.between(first, last));
    }

    @Test
    void a_date_known_to_the_day_is_known() {
        assertThat(Knowledge.date(PartialDate.parse("2024-02-29")))
                .isEqualTo(Knowledge.known(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void a_part_of_an_exact_value_is_what_the_part_says() {
        Knowledge<String> whole = Knowledge.known("a title");
        assertThat(whole.part(title -> Knowledge.known(title.length()))).isEqualTo(Knowledge.known(7));
        assertThat(whole.part(title -> Knowledge.declined())).isEqualTo(Knowledge.declined());
    }

    @ParameterizedTest
    @EnumSource
    void a_part_of_a_missing_value_is_missing_for_the_same_reason(Missing.Reason reason) {
        assertThat(Knowledge.missing(reason).part(Knowledge::known)).isEqualTo(Knowledge.missing(reason));
    }

    @Test
    void a_part_of_what_does_not_apply_does_not_apply() {
        assertThat(Knowledge.<String>notApplicable().part(Knowledge::known)).isEqualTo(Knowledge.notApplicable());
    }

    static Stream<Knowledge<?>> narrowed() {
        return Stream.of(
                Knowledge.oneOf(List.of("a", "b")),
                Knowledge.between("a", "b"),
                Knowledge.atLeast("a"),
                Knowledge.including(Set.of("a")));
    }

    @ParameterizedTest
    @MethodSource("narrowed")
    void what_is_narrowed_has_no_single_part(Knowledge<?> whole) {
        assertThatIllegalStateException()
                .isThrownBy(() -> whole.part(Knowledge::known))
                .withMessage(
                        "a part of " + whole + " is not known: the whole must be known, missing or not applicable");
    }

    @Test
    void a_known_set_does_not_follow_the_set_it_was_taken_from() {
        Set<String> source = new LinkedHashSet<>(Set.of("npl"));
        Knowledge<Set<String>> known = Knowledge.known(source);
        source.clear();
        assertThat(known).isEqualTo(Knowledge.known(Set.of("npl")));
    }
}
