package org.openktp.rules.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.compare;
import static org.openktp.rules.condition.Condition.includesAny;
import static org.openktp.rules.condition.Condition.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openktp.rules.Samples;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Relation;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;

/** What is too large to decide exactly is refused, with the limit named. */
final class LimitsTest {

    private static Condition flag(String name, int number) {
        return is(Fact.of(name + number, "flag", "Is it?", CodeList.of(List.of("no", "yes"))), "yes");
    }

    /** Pairs of flags, all the first halves mentioned before all the second ones. */
    private static Condition pairs(int count) {
        Condition order = new AnyOf(List.of(
                all(IntStream.range(0, count)
                        .mapToObj(number -> flag("left", number))
                        .toArray(Condition[]::new)),
                all(IntStream.range(0, count)
                        .mapToObj(number -> flag("right", number))
                        .toArray(Condition[]::new))));
        return any(
                order,
                new AnyOf(IntStream.range(0, count)
                        .mapToObj(number -> all(flag("left", number), flag("right", number)))
                        .toList()));
    }

    private static Fact<Set<String>> set(int codes) {
        List<String> all =
                IntStream.range(0, codes).mapToObj(code -> "c" + code).toList();
        return Fact.of("set", "set", "Which?", new SetOf<>(CodeList.of(all)));
    }

    private static Space mentioning(int codes) {
        Fact<Set<String>> set = set(40);
        List<String> mentioned =
                ((SetOf<String>) set.domain()).elements().values().subList(0, codes);
        return new Space(List.of(includesAny(set, mentioned)), List.of());
    }

    @Test
    void conditions_on_a_set_of_any_number_of_codes_may_mention_twelve_of_them() {
        assertThat(mentioning(12).levels().get(0).count()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mentioning(13))
                .withMessage("conditions on set mention 13 codes, too many to decide exactly; the limit is 12");
    }

    /** Numbers of which each may be any of a hundred, tied to one another by one constraint. */
    private static Space tied(int numbers) {
        Condition[] known = IntStream.range(0, numbers)
                .boxed()
                .flatMap(number -> IntStream.range(0, 100).mapToObj(value -> is(number(number, 99), value)))
                .toArray(Condition[]::new);
        return new Space(List.of(), List.of(any(known)));
    }

    private static Fact<Integer> number(int number, int greatest) {
        return Fact.of("number" + number, "number", "Which?", new IntegerRange(0, greatest));
    }

    @Test
    void facts_that_a_constraint_ties_may_have_so_many_answers_together() {
        assertThat(tied(2).levels()).hasSize(1);
        assertThat(tied(2).levels().get(0).count()).isEqualTo(10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tied(3))
                .withMessage("facts [number0, number1, number2], which constraints tie to one another, have too many"
                        + " answers together to decide exactly; the limit is 250000");
    }

    @Test
    void facts_that_are_compared_may_have_so_many_conditions_together() {
        Condition compared = compare(number(0, 9999), Relation.BELOW, number(1, 9999));

        assertThat(new Space(with(compared, 63), List.of()).levels()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Space(with(compared, 64), List.of()))
                .withMessage("65 conditions on facts [number0, number1], which are compared with one another, are too"
                        + " many to decide exactly; the limit is 64");
    }

    private static List<Condition> with(Condition compared, int thresholds) {
        List<Condition> all = new ArrayList<>(List.of(compared));
        IntStream.range(0, thresholds).forEach(value -> all.add(atLeast(number(0, 9999), 10 + value)));
        return all;
    }

    @Test
    void facts_that_are_compared_may_have_so_many_answers_together() {
        Condition[] chain = IntStream.range(0, 5)
                .mapToObj(number -> compare(number(number, 9999), Relation.BELOW, number(number + 1, 9999)))
                .toArray(Condition[]::new);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Space(List.of(chain), List.of()))
                .withMessageContaining("which are compared with one another, have too many answers together to decide"
                        + " exactly; the limit is 250000");
    }

    @Test
    void a_fact_declared_in_two_ways_is_refused() {
        Fact<Integer> other = Fact.of("hours", "hours", "How many hours?", new IntegerRange(0, 48));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Space(List.of(atLeast(HOURS, 20), atLeast(other, 20)), List.of()))
                .withMessage("fact hours is declared in two different ways");
    }

    @Test
    void rules_that_need_too_many_nodes_are_refused() {
        assertThat(Evaluator.of(Samples.complete(Samples.rule("pairs", pairs(8)).build())))
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evaluator.of(
                        Samples.complete(Samples.rule("pairs", pairs(17)).build())))
                .withMessage("the rules are too large to decide exactly; the limit is 100000 diagram nodes");
    }
}
