package org.openktp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openktp.core.code.YesNo;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.IntegerRange;

final class SeenTest {

    private static final Citation PAGE = Source.of("page", "Page", "Publisher", "https://example.org/", "whole")
            .at("somewhere");
    private static final Fact<Integer> STAFF = Fact.of("staff", "staff", "How many staff?", new IntegerRange(0, 100));
    private static final Seen SEEN = Seen.between(day("2022-04-11"), day("2022-06-15"))
            .notBefore(day("2022-01-01"))
            .notAfter(day("2022-12-31"));
    private static final Requirement RULE = Requirement.builder()
            .id("r.two-staff")
            .title("There are two staff")
            .text("Invented.")
            .requirement(Condition.atLeast(STAFF, 2))
            .provenance(Provenance.STATED)
            .addCitations(PAGE)
            .build();
    private static final Evaluator<FactSheet> RULES =
            Evaluator.of(new RuleSet("r", "1", Coverage.PARTIAL, InForce.unbounded(), SEEN.rules(RULE), List.of()));

    @Test
    void a_rule_decides_on_the_days_on_which_it_was_seen_and_on_no_day_beyond_its_outer_bounds() {
        assertThat(verdict(1, "2022-04-11")).contains(Verdict.INELIGIBLE);
        assertThat(verdict(1, "2022-06-15")).contains(Verdict.INELIGIBLE);
        assertThat(verdict(1, "2021-12-31")).contains(Verdict.UNCOVERED);
        assertThat(verdict(1, "2023-01-01")).contains(Verdict.UNCOVERED);
    }

    @Test
    void between_the_bounds_whether_it_decides_is_not_known_and_the_guard_is_what_is_missing() {
        for (String day : List.of("2022-01-01", "2022-04-10", "2022-06-16", "2022-12-31")) {
            Decision decision = decide(sheet(1).build(), day);
            assertThat(decision.verdict()).as(day).contains(Verdict.UNDETERMINED);
            assertThat(decision.missing()).as(day).singleElement().satisfies(missing -> {
                assertThat(missing.fact().id()).isEqualTo("in-force.r.two-staff");
                assertThat(Seen.isGuard(missing.fact())).isTrue();
            });
        }
    }

    @Test
    void who_knows_the_day_can_answer_the_guard() {
        Fact<YesNo> guard = SEEN.guard(RULE.id(), RULE.title());
        assertThat(decide(sheet(1).put(guard, Knowledge.known(YesNo.YES)).build(), "2022-07-01")
                        .verdict())
                .contains(Verdict.INELIGIBLE);
        assertThat(decide(sheet(1).put(guard, Knowledge.known(YesNo.NO)).build(), "2022-07-01")
                        .verdict())
                .contains(Verdict.UNCOVERED);
    }

    @Test
    void without_outer_bounds_it_may_reach_any_distance_and_bounds_that_are_met_leave_nothing_between() {
        Seen open = Seen.between(day("2022-04-11"), day("2022-06-15"));
        assertThat(open.rules(RULE))
                .extracting(Rule::id)
                .containsExactly("r.two-staff", "r.two-staff.earlier", "r.two-staff.later");
        assertThat(open.rules(RULE).get(1).inForce().from()).isEqualTo(Optional.empty());
        assertThat(open.notBefore(day("2022-04-11")).notAfter(day("2022-06-15")).rules(RULE))
                .extracting(Rule::id)
                .containsExactly("r.two-staff");
    }

    @Test
    void between_its_bounds_a_rule_applies_under_its_guard_and_between_what_was_seen_without() {
        List<Rule> rules = SEEN.rules(RULE);
        Condition guard = Condition.is(SEEN.guard(RULE.id(), RULE.title()), YesNo.YES);

        assertThat(rules)
                .extracting(Rule::id)
                .containsExactly("r.two-staff", "r.two-staff.earlier", "r.two-staff.later");
        assertThat(rules.stream().map(each -> ((Requirement) each).applicability()))
                .containsExactly(
                        RULE.applicability(),
                        Condition.all(guard, RULE.applicability()),
                        Condition.all(guard, RULE.applicability()));
    }

    @Test
    void a_judgement_is_there_once_over_all_days_on_which_it_may_be_in_force() {
        Judgement keen = new Judgement(
                "r.keen", "They are keen", "", List.of(STAFF), InForce.unbounded(), Provenance.STATED, List.of(PAGE));

        assertThat(SEEN.rules(keen)).singleElement().isEqualTo(keen.within(SEEN.perhaps()));
        assertThat(SEEN.rules(keen).get(0).inForce()).isEqualTo(SEEN.perhaps());
        assertThat(SEEN.perhaps())
                .isEqualTo(new InForce(Optional.of(day("2022-01-01")), Optional.of(day("2022-12-31"))));
    }

    @Test
    void a_guard_tells_what_it_is_of_and_no_other_fact_does() {
        assertThat(Seen.guarded(SEEN.guard(RULE.id(), RULE.title()))).contains("r.two-staff");
        assertThat(Seen.guarded(STAFF)).isEmpty();
    }

    @Test
    void says_its_days_in_words_and_one_day_once() {
        assertThat(SEEN.days()).isEqualTo("from 2022-04-11 to 2022-06-15");
        assertThat(Seen.between(day("2024-09-25"), day("2024-09-25")).days()).isEqualTo("on 2024-09-25");
    }

    @Test
    void refuses_bounds_in_the_wrong_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seen.between(day("2022-06-15"), day("2022-04-11")))
                .withMessage("last seen 2022-04-11 must not be before first seen 2022-06-15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEEN.notBefore(day("2022-04-12")))
                .withMessage("not before 2022-04-12 must not be after first seen 2022-04-11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEEN.notAfter(day("2022-06-14")))
                .withMessage("not after 2022-06-14 must not be before last seen 2022-06-15");
    }

    private static Optional<Verdict> verdict(int staff, String day) {
        return decide(sheet(staff).build(), day).verdict();
    }

    private static Decision decide(FactSheet sheet, String day) {
        return RULES.decide(sheet, LocalDate.parse(day));
    }

    private static FactSheet.Builder sheet(int staff) {
        return FactSheet.builder().put(STAFF, Knowledge.known(staff));
    }

    private static Sourced<LocalDate> day(String day) {
        return Sourced.stated(LocalDate.parse(day), PAGE);
    }
}
