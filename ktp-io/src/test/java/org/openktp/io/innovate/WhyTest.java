package org.openktp.io.innovate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.ProjectFacts;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.Seen;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/** Why a decision is as it is, in a table for people. */
final class WhyTest {

    private static final Sourced<LocalDate> DAY = Sourced.stated(
            LocalDate.of(2024, 9, 25),
            Source.of("page", "Page", "Publisher", "https://example.org/", "whole")
                    .at("somewhere"));
    private static final MissingFact<Verdict> MONTHS = missing(ProjectFacts.MONTHS, Knowledge.notAsked());
    private static final MissingFact<Verdict> NEW_USE = missing(ProjectFacts.NEW_USE, Knowledge.declined());

    @Test
    void facts_to_ask_for_are_named_and_rules_not_known_on_the_day_are_counted() throws IOException {
        assertThat(why(undetermined(List.of(guard("a"), MONTHS, guard("b"), NEW_USE))))
                .isEqualTo("needs: project.months, research.newUse (declined) and 2 rules not known on that day");
        assertThat(why(undetermined(List.of(MONTHS, guard("a")))))
                .isEqualTo("needs: project.months and 1 rule not known on that day");
    }

    @Test
    void rules_not_known_on_the_day_may_be_all_that_is_missing_or_nothing_of_it() throws IOException {
        assertThat(why(undetermined(List.of(guard("a"), guard("b")))))
                .isEqualTo("needs: 2 rules not known on that day");
        assertThat(why(undetermined(List.of(MONTHS, NEW_USE))))
                .isEqualTo("needs: project.months, research.newUse (declined)");
    }

    @Test
    void without_a_verdict_the_contradiction_says_why_whatever_is_found_after_it() throws IOException {
        assertThat(why(Decision.builder()
                        .addFindings(
                                Notice.of(
                                        FindingCode.CONTRADICTION,
                                        "strand",
                                        Message.of(MessageCode.ROUND_NOT_FOR_STRAND, "r", List.of("classic"))),
                                Notice.of(
                                        FindingCode.OUTSIDE_ROUND,
                                        "submitted",
                                        Message.of(MessageCode.SUBMITTED_OUTSIDE_ROUND, "d", "r", "then")))
                        .facts(FactSheet.empty())
                        .build()))
                .contains("classic")
                .doesNotContain("submitted");
    }

    private static Decision undetermined(List<MissingFact<Verdict>> missing) {
        return Decision.builder()
                .verdict(Verdict.UNDETERMINED)
                .missing(missing)
                .facts(FactSheet.empty())
                .build();
    }

    private static MissingFact<Verdict> missing(Fact<?> fact, Knowledge<?> known) {
        return new MissingFact<>(fact, known, 0, List.of(), List.of());
    }

    private static MissingFact<Verdict> guard(String rule) {
        return missing(Seen.between(DAY, DAY).guard(rule, "Title"), Knowledge.notAsked());
    }

    private static String why(Decision decision) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DecisionWriter writer = KtpIo.writeDecisions(out, DecisionFormat.TABLE)) {
            writer.write(InnovateApplication.builder().id("a").build(), decision, List.of(), List.of());
        }
        String line = out.toString(StandardCharsets.UTF_8).lines().toList().get(1);
        return line.substring(41);
    }
}
