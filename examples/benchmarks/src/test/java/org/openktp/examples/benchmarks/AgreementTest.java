package org.openktp.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.examples.benchmarks.cohort.Cohort;
import org.openktp.examples.benchmarks.contender.Agreement;
import org.openktp.examples.benchmarks.contender.Contender;
import org.openktp.examples.benchmarks.contender.Contenders;
import org.openktp.examples.benchmarks.contender.hand.BestByHand;
import org.openktp.examples.benchmarks.rule.Answer;
import org.openktp.examples.benchmarks.rule.Check;
import org.openktp.rules.decision.Verdict;

final class AgreementTest {

    private static final Agreement ALL =
            Agreement.over(Cohort.of(Cohort.OUT_OF_CACHE).samples());
    private static final Agreement SOME = Agreement.over(Cohort.of(500).samples());

    static Stream<Contender> quick() {
        return Contenders.QUICK.stream();
    }

    static Stream<Contender> slow() {
        return Contenders.SLOW.stream();
    }

    @ParameterizedTest
    @MethodSource("quick")
    void gives_the_same_answer_on_every_application(Contender contender) {
        assertThat(ALL.differences(contender)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("slow")
    void gives_the_same_answer_on_some_applications(Contender contender) {
        assertThat(SOME.differences(contender)).isEmpty();
    }

    @Test
    void catches_a_contender_that_forgets_a_rule() {
        for (Check forgotten : Check.values()) {
            Contender mutant = Contender.ofAnswer("forgetful", sample -> {
                Answer answer = BestByHand.answer(sample.plain());
                return Answer.of(answer.failed() & ~forgotten.bit(), answer.open());
            });
            assertThat(ALL.differences(mutant)).as(forgotten.name()).hasSizeGreaterThan(100);
        }
    }

    @Test
    void catches_a_contender_that_takes_missing_for_passed() {
        Contender mutant = Contender.ofVerdict("careless", sample -> {
            Verdict verdict = BestByHand.verdict(sample.plain());
            return verdict == Verdict.UNDETERMINED ? Verdict.ELIGIBLE : verdict;
        });
        assertThat(ALL.differences(mutant)).hasSizeGreaterThan(100);
    }

    @Test
    void fails_one_to_three_rules_and_every_rule_often() {
        Map<Check, Integer> failures = new TreeMap<>();
        for (Answer answer : ALL.answers()) {
            assertThat(answer.failures()).hasSizeLessThanOrEqualTo(3);
            answer.failures().forEach(check -> failures.merge(check, 1, Integer::sum));
        }
        assertThat(failures.keySet()).containsExactly(Check.values());
        assertThat(failures.values()).allMatch(count -> count > 300);
    }

    @Test
    void leaves_only_rules_open_whose_facts_may_be_missing() {
        assertThat(ALL.answers().stream()
                        .flatMap(answer -> answer.openRules().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(List.of(
                        Check.ROLE, Check.BAND, Check.CLINICAL_TIME, Check.TITLE_LENGTH, Check.THEMES, Check.PARTNERS));
    }
}
