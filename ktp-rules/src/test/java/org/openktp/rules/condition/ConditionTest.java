package org.openktp.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.Samples.MENTOR;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.Samples.SKILLS;
import static org.openktp.rules.condition.Condition.above;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.always;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.atMost;
import static org.openktp.rules.condition.Condition.between;
import static org.openktp.rules.condition.Condition.hasValue;
import static org.openktp.rules.condition.Condition.includesAll;
import static org.openktp.rules.condition.Condition.includesAny;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.isIn;
import static org.openktp.rules.condition.Condition.not;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.organisation.Nation;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.wording.Wording;

final class ConditionTest {

    private static final Fact<Nation> NATION =
            Fact.of("nation", "nation of work", "Which nation?", CodeList.of(List.of(Nation.values())));

    static Stream<Arguments> kinds() {
        Condition bank = is(POST, "bank");
        Condition full = atLeast(HOURS, 35);
        return Stream.of(
                Arguments.of(
                        is(SKILLS, new LinkedHashSet<>(List.of("teaching", "audit"))),
                        "skills is audit, teaching",
                        "in(skills,{audit,teaching})"),
                Arguments.of(always(), "always", "always"),
                Arguments.of(hasValue(MENTOR), "there is a mentor", "has-value(mentor)"),
                Arguments.of(bank, "post is bank", "in(post,bank)"),
                Arguments.of(
                        isIn(POST, List.of("permanent", "bank")),
                        "post is one of bank, permanent",
                        "in(post,bank,permanent)"),
                Arguments.of(
                        is(NATION, Nation.NORTHERN_IRELAND),
                        "nation of work is Northern Ireland",
                        "in(nation,northern-ireland)"),
                Arguments.of(full, "hours is at least 35", "range(hours,35,)"),
                Arguments.of(above(HOURS, 35), "hours is above 35", "range(hours,excluding 35,)"),
                Arguments.of(atMost(HOURS, 35), "hours is at most 35", "range(hours,,35)"),
                Arguments.of(between(HOURS, 20, 35), "hours is from 20 to 35", "range(hours,20,35)"),
                Arguments.of(
                        includesAny(SKILLS, List.of("audit")), "skills include audit", "includes-any(skills,audit)"),
                Arguments.of(
                        includesAny(SKILLS, List.of("teaching", "audit")),
                        "skills include one of audit, teaching",
                        "includes-any(skills,audit,teaching)"),
                Arguments.of(
                        includesAll(SKILLS, List.of("teaching", "audit")),
                        "skills include all of audit, teaching",
                        "includes-all(skills,audit,teaching)"),
                Arguments.of(
                        all(bank, full),
                        "(post is bank, and hours is at least 35)",
                        "all(in(post,bank),range(hours,35,))"),
                Arguments.of(
                        any(bank, full),
                        "(post is bank, or hours is at least 35)",
                        "any(in(post,bank),range(hours,35,))"),
                Arguments.of(not(bank), "it is not so that post is bank", "not(in(post,bank))"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void says_what_it_asks_in_english_and_in_a_form_for_hashes(Condition each, String english, String canonical) {
        assertThat(each.describe()).isEqualTo(english);
        assertThat(each.canonical()).isEqualTo(canonical);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(() -> isIn(POST, List.of()), "values for post must not be empty"),
                refused(
                        () -> isIn(POST, List.of("bank", "locum")),
                        "value locum is not in the domain of post: codes(bank,fixed-term,permanent)"),
                refused(() -> is(HOURS, 41), "value 41 is not in the domain of hours: integers(0,40)"),
                refused(
                        () -> new InRange<>(HOURS, Optional.empty(), Optional.empty()),
                        "a range for hours must have at least one end"),
                refused(() -> between(HOURS, 21, 20), "lower end 21 for hours must not be above upper end 20"),
                refused(() -> includesAny(SKILLS, List.of()), "elements for skills must not be empty"),
                refused(
                        () -> includesAll(SKILLS, List.of("magic")),
                        "value {magic} is not in the domain of skills: sets-of-codes(audit,research,teaching)"));
    }

    private static Arguments refused(ThrowingCallable made, String message) {
        return Arguments.of(message, made);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_condition_that_cannot_be_meant_is_refused(String message, ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
    }

    @Test
    void a_range_may_have_equal_ends_and_includes_both() {
        InRange<Integer> range =
                new InRange<>(HOURS, Optional.of(Bound.including(20)), Optional.of(Bound.including(20)));

        assertThat(Stream.of(19, 20, 21).map(range::holds)).containsExactly(false, true, false);
    }

    @Test
    void a_range_without_its_ends_includes_what_lies_between() {
        InRange<Integer> range =
                new InRange<>(HOURS, Optional.of(Bound.excluding(20)), Optional.of(Bound.excluding(22)));

        assertThat(Stream.of(20, 21, 22).map(range::holds)).containsExactly(false, true, false);
        assertThat(above(HOURS, 20))
                .isEqualTo(new InRange<>(HOURS, Optional.of(Bound.excluding(20)), Optional.empty()));
    }

    @Test
    void to_include_any_or_all_differ_only_for_several_elements() {
        Includes<String> some = new Includes<>(SKILLS, Set.of("audit", "research"), Includes.Share.ANY);
        Includes<String> every = new Includes<>(SKILLS, Set.of("audit", "research"), Includes.Share.ALL);
        List<Set<String>> sets = List.of(
                Set.of(), Set.of("teaching"), Set.of("audit", "teaching"), Set.of("audit", "research", "teaching"));

        assertThat(sets.stream().map(some::holds)).containsExactly(false, false, true, true);
        assertThat(sets.stream().map(every::holds)).containsExactly(false, false, false, true);
    }

    @Test
    void the_literals_of_a_condition_are_its_atoms_with_every_negation_around_them_counted() {
        Condition condition = not(all(is(POST, "bank"), not(any(atLeast(HOURS, 20), not(hasValue(MENTOR)))), always()));

        assertThat(Conditions.literals(condition).map(literal -> Wording.ENGLISH.say(literal.message())))
                .isEqualTo(Conditions.literals(condition)
                        .map(literal -> literal.condition().describe())
                        .toList())
                .containsExactly(
                        "it is not so that post is bank",
                        "hours is at least 20",
                        "it is not so that there is a mentor");
        assertThat(Conditions.atoms(condition).map(Condition::canonical))
                .containsExactly("in(post,bank)", "range(hours,20,)", "has-value(mentor)");
    }
}
