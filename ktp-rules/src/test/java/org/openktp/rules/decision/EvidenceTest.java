package org.openktp.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.openktp.rules.Samples.DAY;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.Samples.MENTOR;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.Samples.complete;
import static org.openktp.rules.Samples.rule;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.compare;
import static org.openktp.rules.condition.Condition.hasValue;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.not;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Relation;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.wording.Wording;

final class EvidenceTest {

    private static final Requirement RULE = rule("rule", all(atLeast(HOURS, 20), not(is(POST, "bank"))))
            .applicability(hasValue(MENTOR))
            .build();

    private static final Fact<LocalDate> START = Fact.of("start", "start", "When?", DateRange.ANY);
    private static final Fact<LocalDate> END = Fact.of("end", "end", "When?", DateRange.ANY);

    private static String found(Evidence evidence) {
        return Wording.ENGLISH.say(evidence.found().get(0));
    }

    @Test
    void each_part_of_a_rule_says_what_it_asked_and_what_was_found() {
        FactSheet sheet = FactSheet.builder()
                .put(HOURS, Knowledge.between(10, 30))
                .put(POST, Knowledge.known("bank"))
                .put(MENTOR, Knowledge.known("inside"))
                .build();

        RuleOutcome outcome =
                Evaluator.of(complete(RULE)).decide(sheet, DAY).outcomes().get(0);

        assertThat(outcome.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome.evidence())
                .extracting(
                        each -> each.fact().id(),
                        each -> each.required().describe(),
                        EvidenceTest::found,
                        Evidence::outcome)
                .containsExactly(
                        tuple("mentor", "there is a mentor", "inside", Outcome.MET),
                        tuple("hours", "hours is at least 20", "between 10 and 30", Outcome.UNDETERMINED),
                        tuple("post", "it is not so that post is bank", "bank", Outcome.NOT_MET));
    }

    @Test
    void a_part_about_a_fact_that_does_not_apply_says_what_that_means() {
        FactSheet sheet =
                FactSheet.builder().put(MENTOR, Knowledge.notApplicable()).build();

        RuleOutcome outcome =
                Evaluator.of(complete(RULE)).decide(sheet, DAY).outcomes().get(0);

        assertThat(outcome.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(found(outcome.evidence().get(0))).isEqualTo("not applicable (has no mentor)");
        assertThat(outcome.evidence().get(0).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome.evidence().get(2).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void a_part_that_compares_two_facts_says_what_is_known_of_both_and_is_about_the_first() {
        Requirement rule = rule("rule", compare(END, Relation.ABOVE, START)).build();
        FactSheet sheet = FactSheet.builder().put(START, Knowledge.known(DAY)).build();

        Evidence evidence = Evaluator.of(complete(rule))
                .decide(sheet, DAY)
                .outcomes()
                .get(0)
                .evidence()
                .get(0);

        assertThat(evidence.known())
                .containsExactly(entry(END, Knowledge.notAsked()), entry(START, Knowledge.known(DAY)));
        assertThat(evidence.fact()).isEqualTo(END);
        assertThat(evidence.outcome()).isEqualTo(Outcome.UNDETERMINED);
    }
}
