package org.openktp.rules.hcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.openktp.core.knowledge.Knowledge.known;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.Samples;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Outcome;

final class HcsFactsTest {

    private static final ApplicationReader READER = new ApplicationReader(HcsKtp.ROUND_4);

    @Test
    void both_rounds_know_that_partners_apply_exactly_when_a_project_is_proposed() {
        assertThat(HcsRuleSets.ROUND_1.constraints()).contains(HcsFacts.ofProject(HcsFacts.partners(HcsKtp.ROUND_1)));
        assertThat(HcsRuleSets.ROUND_4.constraints()).contains(HcsFacts.ofProject(HcsFacts.partners(HcsKtp.ROUND_4)));
    }

    static Stream<Arguments> summaries() {
        Knowledge<String> oneOf = Knowledge.oneOf(Set.of("A first draft", "A second draft"));
        return Stream.of(
                arguments(known(Proposal.builder().summary(known("A probe.")).build()), known("A probe.")),
                arguments(known(Proposal.builder().summary(oneOf).build()), oneOf),
                arguments(known(Proposal.builder().title(known("A probe")).build()), Knowledge.notAsked()),
                arguments(Knowledge.declined(), Knowledge.declined()),
                arguments(Knowledge.notApplicable(), Knowledge.notApplicable()));
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void the_summary_is_known_as_far_as_it_and_its_proposal_are(
            Knowledge<Proposal> proposal, Knowledge<String> summary) {
        Application application = Applications.of(Applications.applicant(), proposal);
        assertThat(READER.reader(HcsFacts.SUMMARY).apply(application)).isEqualTo(summary);
        assertThat(READER.sheet(application).of(HcsFacts.SUMMARY)).isEqualTo(summary);
        assertThat(HcsFacts.implied(List.of(HcsFacts.SUMMARY))).containsExactly(HcsFacts.ofProject(HcsFacts.SUMMARY));
    }

    @ParameterizedTest
    @CsvSource({"249, MET", "250, MET", "251, NOT_MET"})
    void a_limit_of_250_words_decides_below_at_and_above_it(int words, Outcome outcome) {
        String summary = "word-one ".repeat(words);
        assertThat(decide(Proposal.builder().summary(known(summary)).build()).outcomes())
                .extracting(each -> each.outcome())
                .containsExactly(outcome);
    }

    @Test
    void a_limit_of_words_asks_for_a_summary_that_is_not_known() {
        Decision decision = decide(Proposal.builder().title(known("A probe")).build());
        assertThat(decision.missing()).extracting(each -> each.fact().id()).containsExactly("proposal.summary");
    }

    private static Decision decide(Proposal proposal) {
        Condition limit = Condition.wordsAtMost(HcsFacts.SUMMARY, WordCounting.WHITE_SPACE, 250);
        return Evaluator.of(Samples.complete(Samples.rule("summary", limit).build()), READER)
                .decide(Applications.of(Applications.applicant(), known(proposal)), Samples.DAY);
    }
}
