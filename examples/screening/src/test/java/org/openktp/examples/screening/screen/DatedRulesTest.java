package org.openktp.examples.screening.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.innovate.eligibility.InnovateRules;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;

final class DatedRulesTest {

    private static final String ID = "innovate-ktp.led-by-knowledge-base";
    private static final Requirement RULE = (Requirement) rule(ID);

    private static Rule rule(String id) {
        return InnovateRules.ALL.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_rule_is_told_once_over_all_its_days() {
        assertThat(DatedRules.once(List.of(
                        outcome(ID, Outcome.MET),
                        outcome(ID + ".earlier", Outcome.UNDETERMINED),
                        outcome(ID + ".later", Outcome.NOT_APPLICABLE))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.rule().id()).isEqualTo(ID);
                    assertThat(one.outcome()).isEqualTo(Outcome.UNDETERMINED);
                    assertThat(one.possible()).containsExactlyInAnyOrder(Outcome.MET, Outcome.UNDETERMINED);
                });
    }

    @Test
    void stretches_on_which_it_does_not_apply_change_nothing() {
        assertThat(DatedRules.once(
                        List.of(outcome(ID, Outcome.NOT_APPLICABLE), outcome(ID + ".later", Outcome.NOT_MET))))
                .extracting(RuleOutcome::outcome)
                .containsExactly(Outcome.NOT_MET);
        assertThat(DatedRules.once(List.of(outcome(ID + ".earlier", Outcome.NOT_APPLICABLE))))
                .containsExactly(outcome(ID, Outcome.NOT_APPLICABLE));
    }

    @Test
    void a_rule_of_others_is_left_as_it_is_whatever_it_is_called() {
        List<RuleOutcome> own =
                List.of(outcome("own.rule", Outcome.MET), outcome("own.rule.later", Outcome.NOT_APPLICABLE));
        assertThat(DatedRules.once(own)).isEqualTo(own);
        assertThat(DatedRules.id("own.rule.later")).isEqualTo("own.rule.later");
    }

    private static RuleOutcome outcome(String id, Outcome outcome) {
        return new RuleOutcome(RULE.withId(id), outcome, Set.of(outcome), List.of());
    }
}
