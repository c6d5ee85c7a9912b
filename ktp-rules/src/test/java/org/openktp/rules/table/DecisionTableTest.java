package org.openktp.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.Samples.PAGE;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.Samples.year;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.always;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.atMost;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.isIn;
import static org.openktp.rules.condition.Condition.not;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.wording.Wording;

final class DecisionTableTest {

    private static final TableRow<Integer> FEW = row("few", atMost(HOURS, 19), 50, InForce.unbounded());
    private static final TableRow<Integer> MANY = row("many", atLeast(HOURS, 20), 40, year(2024));
    private static final DecisionTable<Integer> TABLE = table(List.of(FEW, MANY), List.of(not(is(POST, "bank"))));

    private static TableRow<Integer> row(String name, Condition when, int value, InForce inForce) {
        return new TableRow<>("share." + name, when, Sourced.stated(value, PAGE), inForce);
    }

    private static DecisionTable<Integer> table(List<TableRow<Integer>> rows, List<Condition> constraints) {
        return new DecisionTable<>("share", "1", "Share, in per cent", rows, constraints);
    }

    private static DecisionTable<Integer> with(TableRow<Integer> many) {
        return table(List.of(FEW, many), TABLE.constraints());
    }

    static Stream<Arguments> changes() {
        Fact<Integer> longer = Fact.of("hours", "hours", "How many hours?", new IntegerRange(0, 48));
        Condition when = MANY.when();
        return Stream.of(
                Arguments.of(
                        "identifier",
                        new DecisionTable<>("other", "1", TABLE.title(), TABLE.rows(), TABLE.constraints())),
                Arguments.of(
                        "version", new DecisionTable<>("share", "2", TABLE.title(), TABLE.rows(), TABLE.constraints())),
                Arguments.of("a constraint", table(TABLE.rows(), List.of())),
                Arguments.of("a row less", table(List.of(FEW), TABLE.constraints())),
                Arguments.of("the order of rows", table(List.of(MANY, FEW), TABLE.constraints())),
                Arguments.of("the name of a row", with(row("more", when, 40, year(2024)))),
                Arguments.of("whom a row covers", with(row("many", atLeast(HOURS, 21), 40, year(2024)))),
                Arguments.of("a value", with(row("many", when, 41, year(2024)))),
                Arguments.of("a date", with(row("many", when, 40, year(2025)))),
                Arguments.of("a bound no longer known", with(row("many", when, 40, InForce.unbounded()))),
                Arguments.of(
                        "a provenance",
                        with(new TableRow<>(MANY.id(), when, Sourced.inferred(40, PAGE), MANY.inForce()))),
                Arguments.of(
                        "another citation",
                        with(new TableRow<>(
                                MANY.id(),
                                when,
                                Sourced.stated(40, PAGE.source().at("end")),
                                MANY.inForce()))),
                Arguments.of(
                        "a domain",
                        table(List.of(row("few", atMost(longer, 19), 50, InForce.unbounded())), TABLE.constraints())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void the_hash_changes_with_all_that_can_change_an_answer_or_its_source(String what, DecisionTable<?> changed) {
        assertThat(changed.hash()).isNotEqualTo(TABLE.hash());
    }

    @Test
    void the_hash_leaves_out_prose_and_stays_as_it_is() {
        DecisionTable<Integer> renamed =
                new DecisionTable<>("share", "1", "Another title", TABLE.rows(), TABLE.constraints());

        assertThat(renamed.hash())
                .isEqualTo(TABLE.hash())
                .isEqualTo("65886313aa90909854a3d5d865c92d9a6ab74ff84bdb6f844d2ad8b89bf51d4b");
    }

    @Test
    void rows_of_different_values_that_may_cover_one_subject_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(row("many", atLeast(HOURS, 19), 40, year(2024))))
                .withMessage("rows share.few and share.many of table share may cover the same subject on the same day,"
                        + " but give 50 and 40");
    }

    static Stream<Arguments> apart() {
        return Stream.of(
                Arguments.of("by their values", row("many", atLeast(HOURS, 19), 50, year(2024)), InForce.unbounded()),
                Arguments.of("by their days", row("many", atLeast(HOURS, 19), 40, year(2024)), year(2025)),
                Arguments.of(
                        "by what the facts imply",
                        row("many", all(atLeast(HOURS, 19), is(POST, "bank")), 40, year(2024)),
                        InForce.unbounded()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("apart")
    void rows_that_do_not_clash_are_kept(String how, TableRow<Integer> many, InForce few) {
        assertThatCode(() -> table(List.of(row("few", FEW.when(), 50, few), many), TABLE.constraints()))
                .doesNotThrowAnyException();
    }

    @Test
    void rows_that_share_a_single_day_clash() {
        InForce lastYear = year(2023);
        InForce fromItsLastDay = new InForce(lastYear.until(), year(2024).until());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(
                        List.of(row("old", always(), 1, lastYear), row("new", always(), 2, fromItsLastDay)), List.of()))
                .withMessageContaining("rows share.old and share.new");
    }

    @Test
    void two_rows_under_one_identifier_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(List.of(FEW, FEW), List.of()))
                .withMessage("table share has two rows share.few");
    }

    @Test
    void a_fact_declared_in_two_ways_is_refused() {
        Fact<Integer> longer = Fact.of("hours", "hours", "How many hours?", new IntegerRange(0, 48));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(row("many", atLeast(longer, 20), 40, year(2024))))
                .withMessage("fact hours is declared in two different ways");
    }

    @Test
    void a_row_that_can_never_cover_anybody_is_reported() {
        TableRow<Integer> never = row("never", all(atLeast(HOURS, 20), atMost(HOURS, 19)), 30, InForce.unbounded());
        TableRow<Integer> nobody = row("nobody", is(POST, "bank"), 30, InForce.unbounded());
        DecisionTable<Integer> table = table(List.of(FEW, never, nobody), TABLE.constraints());

        List<Notice> notices = TableEvaluator.of(table).notices();

        assertThat(notices).extracting(Notice::code).containsOnly(FindingCode.UNREACHABLE_RULE);
        assertThat(notices)
                .extracting(notice -> notice.finding(Wording.ENGLISH).message())
                .containsExactly(
                        "row share.never can never cover a subject", "row share.nobody can never cover a subject");
        assertThat(TableEvaluator.of(TABLE).notices()).isEmpty();
    }

    @Test
    void no_row_can_cover_anybody_where_there_cannot_be_anybody() {
        DecisionTable<Integer> table = table(List.of(FEW, MANY), List.of(any()));

        assertThat(TableEvaluator.of(table).notices()).extracting(Notice::path).containsExactly(FEW.id(), MANY.id());
    }

    @Test
    void what_is_said_of_tables_can_be_said_in_another_language() throws IOException {
        Wording welsh = Wording.of(new PropertyResourceBundle(new StringReader("no-row-covers=nid oes rhes i hyn")));

        assertThat(welsh.say(Result.noRow().message())).isEqualTo("nid oes rhes i hyn");
        assertThat(welsh.say(Result.of("40%").message())).isEqualTo("40%");
        assertThat(Wording.ENGLISH.say(Result.noRow().message())).isEqualTo("no row covers this");
    }

    @Test
    void a_table_is_the_same_after_it_was_written_and_read() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(TABLE);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(TABLE);
        }
    }

    @Test
    void later_changes_to_the_lists_given_change_nothing() {
        List<TableRow<Integer>> rows = new ArrayList<>(List.of(FEW));
        List<Condition> constraints = new ArrayList<>();
        DecisionTable<Integer> table = table(rows, constraints);
        rows.clear();
        constraints.add(always());

        assertThat(table).isEqualTo(table(List.of(FEW), List.of()));
    }

    @Test
    void a_table_knows_its_facts() {
        assertThat(TABLE.facts().keySet()).isEqualTo(Set.of("hours", "post"));
    }

    @Test
    void a_thousand_rows_are_not_too_many() {
        Fact<Integer> staff = Fact.of("staff", "staff", "How many staff?", new IntegerRange(0, 100_000));
        List<TableRow<Integer>> rows = new ArrayList<>();
        IntStream.range(0, 125)
                .forEach(step -> POSTS.forEach(posts -> List.of(year(2024), year(2025), year(2026), year(2027))
                        .forEach(year -> rows.add(row(
                                posts + year.canonical() + step,
                                all(isIn(POST, posts), Condition.between(staff, 10 * step, 10 * step + 9)),
                                rows.size(),
                                year)))));

        assertThat(rows).hasSize(1000);
        assertThatCode(() -> table(rows, List.of())).doesNotThrowAnyException();
    }

    private static final List<List<String>> POSTS = List.of(List.of("bank"), List.of("fixed-term", "permanent"));
}
