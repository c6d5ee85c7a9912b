package org.openktp.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.rules.Samples.DAY;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.Samples.MENTOR;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.Samples.complete;
import static org.openktp.rules.Samples.rule;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.hasValue;
import static org.openktp.rules.condition.Condition.is;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.Requirement;

/** Which parts of a rule are named as what failed. */
final class RuleOutcomeTest {

    /** Of those with a mentor or a permanent post. */
    private static final Requirement ENOUGH_HOURS_OR_BANK = rule("rule", any(atLeast(HOURS, 20), is(POST, "bank")))
            .applicability(any(hasValue(MENTOR), is(POST, "permanent")))
            .build();

    private static RuleOutcome outcome(Knowledge<String> mentor, Knowledge<Integer> hours, String post) {
        FactSheet sheet = FactSheet.builder()
                .put(MENTOR, mentor)
                .put(HOURS, hours)
                .put(POST, Knowledge.known(post))
                .build();
        return Evaluator.of(complete(ENOUGH_HOURS_OR_BANK))
                .decide(sheet, DAY)
                .outcomes()
                .get(0);
    }

    private static List<String> failed(RuleOutcome outcome) {
        return outcome.failed().stream().map(part -> part.required().describe()).toList();
    }

    @Test
    void of_a_rule_that_is_not_met_the_parts_of_what_it_requires_failed_in_their_order() {
        RuleOutcome outcome = outcome(Knowledge.known("inside"), Knowledge.known(19), "fixed-term");

        assertThat(outcome.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome.evidence())
                .extracting(Evidence::outcome)
                .containsExactly(Outcome.MET, Outcome.NOT_MET, Outcome.NOT_MET, Outcome.NOT_MET);
        assertThat(failed(outcome)).containsExactly("hours is at least 20", "post is bank");
    }

    @Test
    void a_part_that_is_met_did_not_fail() {
        Requirement both =
                rule("both", all(hasValue(MENTOR), atLeast(HOURS, 20))).build();
        FactSheet sheet = FactSheet.builder()
                .put(MENTOR, Knowledge.known("inside"))
                .put(HOURS, Knowledge.known(19))
                .build();

        RuleOutcome outcome =
                Evaluator.of(complete(both)).decide(sheet, DAY).outcomes().get(0);

        assertThat(failed(outcome)).containsExactly("hours is at least 20");
    }

    @Test
    void of_a_rule_that_is_met_or_open_or_does_not_apply_nothing_failed() {
        RuleOutcome met = outcome(Knowledge.known("inside"), Knowledge.known(19), "bank");
        RuleOutcome open = outcome(Knowledge.known("inside"), Knowledge.notAsked(), "fixed-term");
        RuleOutcome notApplicable = outcome(Knowledge.notApplicable(), Knowledge.known(19), "fixed-term");

        assertThat(List.of(met, open, notApplicable))
                .allSatisfy(outcome -> assertThat(outcome.evidence())
                        .extracting(Evidence::outcome)
                        .contains(Outcome.NOT_MET))
                .allSatisfy(outcome -> assertThat(outcome.failed()).isEmpty())
                .extracting(RuleOutcome::outcome)
                .containsExactly(Outcome.MET, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE);
    }
}
