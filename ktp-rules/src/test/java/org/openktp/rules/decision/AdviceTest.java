package org.openktp.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openktp.rules.Samples.DAY;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.Samples.MENTOR;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.Samples.complete;
import static org.openktp.rules.Samples.rule;
import static org.openktp.rules.Samples.year;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.is;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Provenance;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Judgement;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;
import org.openktp.rules.wording.Wording;

/** Advisory rules and judgements decide nothing; a decision says what there is to say of them. */
final class AdviceTest {

    private static final Requirement ENOUGH_HOURS =
            rule("hours", atLeast(HOURS, 20)).build();

    private static Decision decide(RuleSet rules, FactSheet sheet) {
        return Evaluator.of(rules).decide(sheet, DAY);
    }

    @Test
    void an_advisory_rule_that_is_not_met_adds_a_finding_and_nothing_else() {
        Requirement permanent = rule("permanent", is(POST, "permanent"))
                .severity(Severity.ADVISORY)
                .build();
        FactSheet bank = FactSheet.builder()
                .put(HOURS, Knowledge.known(20))
                .put(POST, Knowledge.known("bank"))
                .build();

        Decision decision = decide(complete(ENOUGH_HOURS, permanent), bank);

        assertThat(decision.verdict()).contains(Verdict.ELIGIBLE);
        assertThat(decision.outcomes()).extracting(RuleOutcome::outcome).containsExactly(Outcome.MET, Outcome.NOT_MET);
        assertThat(decision.findings(Wording.ENGLISH))
                .containsExactly(Finding.of(
                        FindingCode.ADVISORY_NOT_MET, "post", "fellowship.permanent is not met: post is permanent"));
    }

    @Test
    void an_advisory_rule_that_is_undetermined_asks_nothing() {
        Requirement permanent = rule("permanent", is(POST, "permanent"))
                .severity(Severity.ADVISORY)
                .build();

        Decision decision = decide(complete(ENOUGH_HOURS, permanent), FactSheet.empty());

        assertThat(decision.missing()).extracting(MissingFact::fact).isEqualTo(List.of(HOURS));
        assertThat(decision.findings()).isEmpty();
    }

    @Test
    void no_missing_fact_bears_on_an_advisory_rule() {
        Requirement more =
                rule("more", atLeast(HOURS, 30)).severity(Severity.ADVISORY).build();

        Decision decision = decide(complete(ENOUGH_HOURS, more), FactSheet.empty());

        assertThat(decision.missing())
                .singleElement()
                .extracting(MissingFact::bearsOn)
                .isEqualTo(List.of("fellowship.hours"));
    }

    private static Judgement keen(InForce days) {
        return new Judgement(
                "fellowship.keen",
                "The applicant is keen",
                "No page says how that is told.",
                List.of(POST, MENTOR),
                days,
                Provenance.USER_SUPPLIED,
                List.of());
    }

    @Test
    void a_judgement_is_odd_only_if_it_is_never_in_force_while_the_set_is() {
        assertThat(Evaluator.of(complete(ENOUGH_HOURS, keen(InForce.unbounded())))
                        .notices())
                .isEmpty();
        assertThat(Evaluator.of(complete(ENOUGH_HOURS, keen(year(2025)))).notices())
                .extracting(Notice::code, Notice::path)
                .containsExactly(tuple(FindingCode.UNREACHABLE_RULE, "fellowship.keen"));
    }

    @Test
    void a_judgement_is_listed_with_what_is_known_and_decides_nothing() {
        Judgement keen = keen(InForce.unbounded());
        FactSheet sheet = FactSheet.builder()
                .put(HOURS, Knowledge.known(20))
                .put(POST, Knowledge.known("bank"))
                .build();

        Decision decision = decide(complete(ENOUGH_HOURS, keen), sheet);

        assertThat(decision.verdict()).contains(Verdict.ELIGIBLE);
        ToJudge item = decision.toJudge().get(0);
        assertThat(item.rule()).isEqualTo(keen);
        assertThat(item.known().keySet()).extracting(each -> each.id()).containsExactly("post", "mentor");
        assertThat(item.known().get(POST)).isEqualTo(Knowledge.known("bank"));
        assertThat(item.known().get(MENTOR)).isEqualTo(Knowledge.notAsked());
    }
}
