package org.openktp.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.rules.Samples.DAY;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.Samples.complete;
import static org.openktp.rules.Samples.rule;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.compare;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.not;
import static org.openktp.rules.condition.Condition.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;
import org.openktp.rules.Samples;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Offset;
import org.openktp.rules.condition.Relation;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.question.Prospect;
import org.openktp.rules.rule.RuleSet;

/** What is half known decides what it can and leaves open the rest. */
final class NarrowedFactsTest {

    private static final Fact<Integer> STAFF =
            Fact.of("staff", "number of staff", "How many staff?", new IntegerRange(0, 1_000_000));
    private static final Fact<LocalDate> RECEIVED =
            Fact.of("received", "day of receipt", "When was it received?", DateRange.ANY);
    private static final Fact<LocalDate> START = Fact.of("start", "start", "When does it start?", DateRange.ANY);
    private static final Fact<LocalDate> END = Fact.of("end", "end", "When does it end?", DateRange.ANY);

    private static Decision decide(Condition requirement, FactSheet sheet) {
        return Evaluator.of(complete(rule("it", requirement).build())).decide(sheet, DAY);
    }

    private static <T> FactSheet knowing(Fact<T> fact, Knowledge<T> known) {
        return FactSheet.builder().put(fact, known).build();
    }

    private static Window until(String last) {
        return new Window(LocalDate.of(2024, 1, 1), LocalDate.parse(last));
    }

    @Test
    void a_or_not_a_is_decided_with_a_missing() {
        Decision decision = decide(any(is(POST, "bank"), not(is(POST, "bank"))), FactSheet.empty());

        assertThat(decision.verdict()).contains(Verdict.ELIGIBLE);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void four_to_twenty_staff_are_at_least_two_and_may_be_at_least_ten() {
        FactSheet staff = knowing(STAFF, Knowledge.between(4, 20));

        assertThat(decide(atLeast(STAFF, 2), staff).verdict()).contains(Verdict.ELIGIBLE);
        assertThat(decide(atLeast(STAFF, 21), staff).verdict()).contains(Verdict.INELIGIBLE);
        Decision open = decide(atLeast(STAFF, 10), staff);
        assertThat(open.verdict()).contains(Verdict.UNDETERMINED);
        assertThat(open.missing()).singleElement().satisfies(missing -> assertThat(prospects(missing))
                .containsExactly(
                        "number of staff is at most 9 -> [INELIGIBLE]",
                        "number of staff is at least 10 -> [ELIGIBLE]"));
    }

    private static List<String> prospects(MissingFact<Verdict> missing) {
        return missing.prospects().stream()
                .map(prospect -> prospect.answer().describe() + " -> " + prospect.outcomes())
                .toList();
    }

    @Test
    void march_is_inside_a_window_that_closes_with_it_and_open_where_it_closes_on_the_first() {
        FactSheet march = knowing(RECEIVED, Knowledge.date(PartialDate.parse("2024-03")));

        assertThat(decide(within(RECEIVED, until("2024-03-31")), march).verdict())
                .contains(Verdict.ELIGIBLE);
        assertThat(decide(within(RECEIVED, until("2024-02-29")), march).verdict())
                .contains(Verdict.INELIGIBLE);
        Decision open = decide(within(RECEIVED, until("2024-03-01")), march);
        assertThat(open.verdict()).contains(Verdict.UNDETERMINED);
        assertThat(prospects(open.missing().get(0)))
                .containsExactly(
                        "day of receipt is on or after 2024-03-02 -> [INELIGIBLE]",
                        "day of receipt is 2024-03-01 -> [ELIGIBLE]");
    }

    @Test
    void one_of_two_dates_asks_which_of_them() {
        FactSheet days =
                knowing(RECEIVED, Knowledge.oneOf(List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 2))));

        Decision open = decide(within(RECEIVED, until("2024-03-01")), days);

        assertThat(prospects(open.missing().get(0)))
                .containsExactly(
                        "day of receipt is 2024-03-02 -> [INELIGIBLE]", "day of receipt is 2024-02-29 -> [ELIGIBLE]");
    }

    @Test
    void a_date_is_compared_with_another_months_later() {
        Condition eighteenMonths = compare(END, Relation.AT_LEAST, START, Offset.months(18));
        FactSheet.Builder sheet = FactSheet.builder().put(START, Knowledge.known(LocalDate.of(2025, 8, 31)));

        assertThat(decide(
                                eighteenMonths,
                                sheet.put(END, Knowledge.known(LocalDate.of(2027, 2, 28)))
                                        .build())
                        .verdict())
                .contains(Verdict.ELIGIBLE);
        assertThat(decide(
                                eighteenMonths,
                                sheet.put(END, Knowledge.known(LocalDate.of(2027, 2, 27)))
                                        .build())
                        .verdict())
                .contains(Verdict.INELIGIBLE);
        Decision open =
                decide(eighteenMonths, sheet.put(END, Knowledge.notAsked()).build());
        assertThat(open.verdict()).contains(Verdict.UNDETERMINED);
        assertThat(prospects(open.missing().get(0)))
                .containsExactly(
                        "end is on or before 2027-02-27 -> [INELIGIBLE]",
                        "end is on or after 2027-02-28 -> [ELIGIBLE]");
    }

    @Test
    void that_one_date_comes_before_another_settles_what_follows_from_it() {
        RuleSet rules = Samples.withConstraint(
                complete(rule("ends-late", atLeast(END, LocalDate.of(2025, 1, 1)))
                        .build()),
                compare(START, Relation.AT_MOST, END));

        Decision later = Evaluator.of(rules).decide(knowing(START, Knowledge.known(LocalDate.of(2025, 6, 1))), DAY);
        Decision earlier = Evaluator.of(rules).decide(knowing(START, Knowledge.known(LocalDate.of(2024, 6, 1))), DAY);

        assertThat(later.verdict()).contains(Verdict.ELIGIBLE);
        assertThat(earlier.verdict()).contains(Verdict.UNDETERMINED);
        assertThat(earlier.missing()).extracting(each -> each.fact().id()).containsExactly("end");
        assertThat(Evaluator.of(rules).decide(FactSheet.empty(), DAY).missing())
                .extracting(each -> each.fact().id())
                .containsExactly("end", "start");
        assertThat(Evaluator.of(rules)
                        .decide(
                                FactSheet.builder()
                                        .put(START, Knowledge.known(LocalDate.of(2025, 6, 2)))
                                        .put(END, Knowledge.known(LocalDate.of(2025, 6, 1)))
                                        .build(),
                                DAY)
                        .verdict())
                .isEmpty();
    }

    @Test
    void the_day_whose_rules_apply_may_itself_be_half_known() {
        RuleSet rules = complete(rule("bank", is(POST, "bank")).build());
        FactSheet.Builder sheet = FactSheet.builder().put(POST, Knowledge.known("bank"));

        Decision inside = Evaluator.of(rules)
                .decide(
                        sheet.put(RECEIVED, Knowledge.date(PartialDate.parse("2024-12")))
                                .build(),
                        RECEIVED);
        Decision across = Evaluator.of(rules)
                .decide(
                        sheet.put(RECEIVED, Knowledge.between(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1)))
                                .build(),
                        RECEIVED);

        assertThat(inside.verdict()).contains(Verdict.ELIGIBLE);
        assertThat(inside.asOf()).isEmpty();
        assertThat(across.verdict()).contains(Verdict.UNDETERMINED);
        assertThat(prospects(across.missing().get(0)))
                .containsExactly(
                        "day of receipt is 2024-12-31 -> [ELIGIBLE]", "day of receipt is 2025-01-01 -> [NOT_IN_FORCE]");
    }

    @Test
    void an_answer_that_leaves_more_than_one_verdict_says_which() {
        Decision open = decide(any(is(POST, "permanent"), atLeast(STAFF, 2)), FactSheet.empty());

        MissingFact<Verdict> post = open.missing().stream()
                .filter(missing -> missing.fact().equals(POST))
                .findFirst()
                .orElseThrow();
        assertThat(prospects(post))
                .containsExactly(
                        "post is permanent -> [ELIGIBLE]", "post is one of bank, fixed-term -> [INELIGIBLE, ELIGIBLE]");
        assertThat(post.prospects()).extracting(Prospect::settles).containsExactly(true, false);
        assertThat(post.bearsOn()).containsExactly("fellowship.it");
        assertThat(Set.copyOf(open.missing())).hasSize(2);
    }
}
