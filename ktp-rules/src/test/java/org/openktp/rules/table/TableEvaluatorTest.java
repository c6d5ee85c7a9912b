package org.openktp.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.openktp.rules.Samples.PAGE;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.atMost;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.wording.Wording;

/** The example of {@link DecisionTable}, and what is said beside the value. */
final class TableEvaluatorTest {

    private static final Fact<Integer> STAFF =
            Fact.of("host.staff", "staff", "How many staff has the host?", new IntegerRange(0, 500_000));
    private static final Fact<String> NATION =
            Fact.of("host.nation", "nation", "Where is the host?", CodeList.of(List.of("england", "wales")));
    private static final Fact<LocalDate> APPLIED =
            Fact.of("applied", "day of application", "When did they apply?", DateRange.ANY);

    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final InForce UNTIL = new InForce(Optional.empty(), Optional.of(Sourced.stated(LAST, PAGE)));
    private static final InForce SINCE =
            new InForce(Optional.of(Sourced.stated(LAST.plusDays(1), PAGE)), Optional.empty());

    private static final TableRow<Integer> OLD =
            new TableRow<>("share.2025", atMost(STAFF, 49), Sourced.stated(50, PAGE), UNTIL);
    private static final TableRow<Integer> NEW = new TableRow<>(
            "share.2026", atMost(STAFF, 49), Sourced.stated(40, PAGE.source().at("update")), SINCE);
    private static final TableEvaluator<Integer, FactSheet> SHARE = evaluator(List.of(), List.of(OLD, NEW));

    private static TableEvaluator<Integer, FactSheet> evaluator(
            List<Condition> constraints, List<TableRow<Integer>> rows) {
        return TableEvaluator.of(
                new DecisionTable<>("share", "1", "Share of the costs that is paid, in per cent", rows, constraints));
    }

    private static FactSheet staff(Knowledge<Integer> staff) {
        return FactSheet.builder().put(STAFF, staff).build();
    }

    private static FactSheet applied(Knowledge<LocalDate> day) {
        return FactSheet.builder()
                .put(STAFF, Knowledge.known(30))
                .put(APPLIED, day)
                .build();
    }

    private static Answer.Settled<Integer> settled(TableRow<Integer> row) {
        return new Answer.Settled<>(row.value().value(), List.of(row), List.of());
    }

    private static Answer.Open<Integer> open(Answer<Integer> answer) {
        assertThat(answer).isInstanceOf(Answer.Open.class);
        return (Answer.Open<Integer>) answer;
    }

    @Test
    void a_narrowed_fact_settles_a_value_where_every_answer_agrees() {
        FactSheet some = staff(Knowledge.between(30, 45));

        assertThat(SHARE.look(some, LAST)).isEqualTo(settled(OLD));
        assertThat(SHARE.look(some, LAST.plusDays(1))).isEqualTo(settled(NEW));
        assertThat(settled(NEW).citations()).containsExactly(PAGE.source().at("update"));
    }

    @Test
    void where_answers_disagree_the_fact_is_asked_for_with_what_follows() {
        Answer.Open<Integer> open = open(SHARE.look(staff(Knowledge.between(40, 60)), LAST));

        assertThat(open.possible()).isEqualTo(Map.of(50, List.of(OLD)));
        assertThat(open.mayBeUncovered()).isTrue();
        assertThat(open.findings()).isEmpty();
        assertThat(open.missing()).singleElement().satisfies(asked -> {
            assertThat(asked.fact()).isEqualTo(STAFF);
            assertThat(asked.bearsOn()).containsExactly("share.2025");
            assertThat(asked.prospects())
                    .extracting(prospect -> prospect.answer().describe())
                    .containsExactly("staff is at most 49", "staff is at least 50");
            assertThat(asked.prospects())
                    .extracting(prospect -> prospect.outcomes())
                    .containsExactly(Set.of(Result.of(50)), Set.of(Result.noRow()));
        });
    }

    @Test
    void whom_no_row_covers_is_uncovered_and_not_open() {
        assertThat(SHARE.look(staff(Knowledge.known(60)), LAST)).isEqualTo(new Answer.Uncovered<>(List.of()));
        assertThat(SHARE.look(staff(Knowledge.atLeast(50)), LAST)).isEqualTo(new Answer.Uncovered<>(List.of()));
        assertThat(evaluator(List.of(), List.of()).look(FactSheet.empty(), LAST))
                .isEqualTo(new Answer.Uncovered<>(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31,", "2025-01-01,1", "2025-06-30,1", "2025-12-31,1", "2026-01-01,"})
    void a_row_is_in_force_from_its_first_day_to_its_last(LocalDate day, Integer value) {
        InForce year = new InForce(Optional.of(Sourced.supplied(LocalDate.of(2025, 1, 1))), UNTIL.until());
        TableRow<Integer> row = new TableRow<>("share.any", Condition.always(), Sourced.supplied(1), year);
        Answer<Integer> expected = value == null ? new Answer.Uncovered<>(List.of()) : settled(row);

        assertThat(evaluator(List.of(), List.of(row)).look(FactSheet.empty(), day))
                .isEqualTo(expected);
        assertThat(evaluator(List.of(), List.of(row)).look(applied(Knowledge.known(day)), APPLIED))
                .isEqualTo(expected);
    }

    @Test
    void a_narrowed_day_settles_what_all_its_days_agree_on() {
        Answer<Integer> answer = SHARE.look(applied(Knowledge.date(PartialDate.parse("2025-12"))), APPLIED);

        assertThat(answer).asInstanceOf(type(Answer.Settled.class)).satisfies(settled -> assertThat(settled.value())
                .isEqualTo(50));
        assertThat(answer.findings()).singleElement().satisfies(open -> {
            assertThat(open.code()).isEqualTo(FindingCode.DAY_OPEN);
            assertThat(open.path()).isEqualTo("applied");
            assertThat(open.finding(Wording.ENGLISH).message())
                    .isEqualTo("which rows are in force depends on day of application, of which is known: "
                            + "between 2025-12-01 and 2025-12-31");
        });
    }

    @Test
    void a_day_that_decides_between_rows_is_asked_for() {
        Answer.Open<Integer> open = open(SHARE.look(applied(Knowledge.between(LAST, LAST.plusDays(1))), APPLIED));

        assertThat(open.possible()).isEqualTo(Map.of(50, List.of(OLD), 40, List.of(NEW)));
        assertThat(List.copyOf(open.possible().keySet())).containsExactly(50, 40);
        assertThat(open.mayBeUncovered()).isFalse();
        assertThat(open.missing()).extracting(MissingFact::fact).containsExactly(APPLIED);
        assertThat(open.missing().get(0).bearsOn()).containsExactly("share.2025", "share.2026");
    }

    @Test
    void rows_of_one_value_settle_it_together() {
        TableRow<Integer> few = new TableRow<>("a", atMost(STAFF, 9), Sourced.stated(50, PAGE), InForce.unbounded());
        TableRow<Integer> many = new TableRow<>("b", atLeast(STAFF, 5), Sourced.stated(50, PAGE), InForce.unbounded());

        Answer.Settled<Integer> both = new Answer.Settled<>(50, List.of(few, many), List.of());

        assertThat(evaluator(List.of(), List.of(few, many)).look(FactSheet.empty(), LAST))
                .isEqualTo(both);
        assertThat(both.citations()).containsExactly(PAGE);
    }

    @Test
    void what_only_a_declined_fact_could_settle_says_so() {
        Answer.Open<Integer> open = open(SHARE.look(staff(Knowledge.declined()), LAST));

        assertThat(open.missing()).noneMatch(MissingFact::toAsk);
        assertThat(open.findings()).extracting(Notice::code).containsExactly(FindingCode.BLOCKED_BY_DECLINED);
        assertThat(open(SHARE.look(staff(Knowledge.unknown()), LAST)).findings())
                .isEmpty();
    }

    @Test
    void what_cannot_be_true_gives_no_answer_but_says_what_contradicts() {
        assertThat(SHARE.look(staff(Knowledge.known(-1)), LAST))
                .isInstanceOf(Answer.Contradicted.class)
                .satisfies(answer ->
                        assertThat(answer.findings()).extracting(Notice::path).containsExactly("host.staff"));
        TableEvaluator<Integer, FactSheet> small = evaluator(List.of(atMost(STAFF, 9)), List.of(OLD));
        assertThat(small.look(staff(Knowledge.known(10)), LAST))
                .isInstanceOf(Answer.Contradicted.class)
                .satisfies(answer ->
                        assertThat(answer.findings()).extracting(Notice::code).containsOnly(FindingCode.CONTRADICTION));
    }

    @Test
    void a_table_for_subjects_that_cannot_be_says_that_all_contradicts() {
        assertThat(evaluator(List.of(Condition.any()), List.of(OLD)).look(FactSheet.empty(), LAST))
                .isInstanceOf(Answer.Contradicted.class)
                .satisfies(answer ->
                        assertThat(answer.findings()).extracting(Notice::path).containsExactly(""));
    }

    @Test
    void what_contradicts_in_rows_of_other_days_does_not_matter() {
        TableRow<Integer> welsh = new TableRow<>(
                "share.wales", all(is(NATION, "wales"), not(atMost(STAFF, 49))), Sourced.stated(30, PAGE), SINCE);
        FactSheet sheet = FactSheet.builder()
                .put(STAFF, Knowledge.known(30))
                .put(NATION, Knowledge.notApplicable())
                .build();

        assertThat(evaluator(List.of(), List.of(OLD, welsh)).look(sheet, LAST)).isEqualTo(settled(OLD));
        assertThat(evaluator(List.of(), List.of(OLD, welsh)).look(sheet, LAST.plusDays(1)))
                .isInstanceOf(Answer.Contradicted.class);
    }

    @Test
    void a_day_that_no_row_depends_on_is_not_missed() {
        TableRow<Integer> always = new TableRow<>("a", atMost(STAFF, 49), Sourced.supplied(50), InForce.unbounded());

        assertThat(evaluator(List.of(), List.of(always)).look(applied(Knowledge.notAsked()), APPLIED))
                .isEqualTo(settled(always));
    }

    @Test
    void a_day_that_a_row_also_asks_about_is_one_fact() {
        TableRow<Integer> leap =
                new TableRow<>("share.leap", is(APPLIED, LocalDate.of(2024, 2, 29)), Sourced.supplied(1), SINCE);

        assertThat(evaluator(List.of(), List.of(leap)).look(applied(Knowledge.notAsked()), APPLIED))
                .isInstanceOf(Answer.Uncovered.class);
        assertThat(evaluator(List.of(), List.of(leap)).look(applied(Knowledge.notAsked()), LAST.plusDays(1)))
                .isInstanceOf(Answer.Open.class);
    }

    @Test
    void a_day_of_no_year_that_can_be_written_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SHARE.look(FactSheet.empty(), LocalDate.of(999, 12, 31)));
    }
}
