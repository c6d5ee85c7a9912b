package org.openktp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.rules.Samples.DAY;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.Samples.complete;
import static org.openktp.rules.Samples.inForce;
import static org.openktp.rules.Samples.rule;
import static org.openktp.rules.Samples.with;
import static org.openktp.rules.Samples.year;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Provenance;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.wording.Wording;

/** A host's own rules beside published ones. */
final class HostRulesTest {

    private static final RuleSet PUBLISHED =
            with(complete(rule("hours", atLeast(HOURS, 20)).build()), Coverage.PARTIAL);
    private static final Requirement PERMANENT =
            rule("permanent", is(POST, "permanent")).id("trust.permanent").build();

    private static RuleSet host(Coverage coverage, InForce inForce) {
        return new RuleSet("trust", "7", coverage, inForce, List.of(PERMANENT), List.of());
    }

    private static Optional<Verdict> verdict(RuleSet rules, String post, LocalDate day) {
        FactSheet sheet = FactSheet.builder()
                .put(HOURS, Knowledge.known(30))
                .put(POST, Knowledge.known(post))
                .build();
        return Evaluator.of(rules).decide(sheet, day).verdict();
    }

    @Test
    void are_added_without_touching_the_published_ones() {
        RuleSet both = PUBLISHED.plus(host(Coverage.PARTIAL, InForce.unbounded()));

        assertThat(both.id()).isEqualTo("fellowship+trust");
        assertThat(both.version()).isEqualTo("1+7");
        assertThat(both.rules()).containsExactly(PUBLISHED.rules().get(0), PERMANENT);
        assertThat(both.rules().get(1).provenance()).isEqualTo(Provenance.USER_SUPPLIED);
        assertThat(both.hash()).isNotEqualTo(PUBLISHED.hash());
        assertThat(verdict(PUBLISHED, "bank", DAY)).contains(Verdict.NO_OBSTACLE_FOUND);
        assertThat(verdict(both, "bank", DAY)).contains(Verdict.INELIGIBLE);
    }

    @Test
    void leave_a_partial_set_partial_until_the_host_declares_the_whole_complete() {
        assertThat(verdict(PUBLISHED.plus(host(Coverage.PARTIAL, InForce.unbounded())), "permanent", DAY))
                .contains(Verdict.NO_OBSTACLE_FOUND);
        assertThat(verdict(PUBLISHED.plus(host(Coverage.COMPLETE, InForce.unbounded())), "permanent", DAY))
                .contains(Verdict.ELIGIBLE);
    }

    @Test
    void are_in_force_only_while_both_sets_are() {
        LocalDate last = LocalDate.of(2024, 6, 30);
        RuleSet both = PUBLISHED.plus(host(Coverage.PARTIAL, inForce(LocalDate.of(2023, 1, 1), last)));

        assertThat(both.inForce()).isEqualTo(year(2024));
        assertThat(verdict(both, "bank", last)).contains(Verdict.INELIGIBLE);
        assertThat(verdict(both, "bank", last.plusDays(1))).contains(Verdict.NO_OBSTACLE_FOUND);
        assertThat(verdict(both, "bank", LocalDate.of(2023, 6, 1))).contains(Verdict.NOT_IN_FORCE);
    }

    @Test
    void may_not_take_the_identifier_of_a_published_rule() {
        RuleSet clash = complete(rule("hours", is(POST, "bank")).build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLISHED.plus(clash))
                .withMessageContaining("has two rules fellowship.hours");
    }

    @Test
    void a_rule_that_can_never_apply_or_never_be_in_force_is_reported() {
        Requirement never = rule("never", is(POST, "bank"))
                .applicability(Condition.all(atLeast(HOURS, 30), Condition.below(HOURS, 30)))
                .build();
        Requirement late = rule("late", is(POST, "bank")).inForce(year(2025)).build();
        Requirement excluded = rule("excluded", Condition.not(Condition.always()))
                .applicability(is(POST, "bank"))
                .build();

        List<Notice> notices =
                Evaluator.of(complete(never, late, excluded, PERMANENT)).notices();

        assertThat(notices).extracting(Notice::code).containsOnly(FindingCode.UNREACHABLE_RULE);
        assertThat(notices)
                .extracting(notice -> notice.finding(Wording.ENGLISH).message())
                .containsExactly(
                        "rule fellowship.never can never apply: no subject meets its applicability",
                        "rule fellowship.late is never in force while its rule set is");
        assertThat(Evaluator.of(PUBLISHED).notices()).isEmpty();
    }
}
