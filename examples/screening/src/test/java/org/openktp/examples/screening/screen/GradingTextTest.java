package org.openktp.examples.screening.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.sponsor.SponsorCriteriaVersions;
import org.openktp.core.innovate.sponsor.Sponsors;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.ProjectFacts;
import org.openktp.rules.innovate.sponsor.RemitGrade;
import org.openktp.rules.innovate.sponsor.SponsorGrading;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.TableRow;
import org.openktp.rules.wording.Wording;

final class GradingTextTest {

    private static final GradingText TEXT = new GradingText(new Phrases(Wording.ENGLISH));
    private static final TableRow<RemitGrade> ROW = new TableRow<>(
            "esrc.priority",
            Condition.always(),
            SponsorCriteriaVersions.ESRC_UKRI.subject().with(RemitGrade.IN_REMIT_WITH_PRIORITY),
            InForce.unbounded());
    private static final SponsorGrading SETTLED = new SponsorGrading(
            Sponsors.ESRC, new Answer.Settled<>(RemitGrade.IN_REMIT_WITH_PRIORITY, List.of(ROW), List.of()));

    @Test
    void a_grade_has_its_source() {
        assertThat(TEXT.of(SETTLED).lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo("  Economic & Social Research Council: in remit with priority"),
                        second -> assertThat(second).startsWith("    source: Knowledge Transfer Partnerships"));
    }

    @Test
    void an_open_grade_has_those_possible_and_what_it_depends_on() {
        SponsorGrading open = new SponsorGrading(
                Sponsors.ESRC,
                new Answer.Open<>(
                        Map.of(RemitGrade.IN_REMIT_WITH_PRIORITY, List.of(ROW)),
                        true,
                        List.of(new MissingFact<>(ProjectFacts.NEW_USE, Knowledge.notAsked(), 1, List.of(), List.of())),
                        List.of()));
        assertThat(TEXT.of(open))
                .contains(
                        "in remit with priority or no criteria that apply, which depends on\n",
                        "    research.newUse (not asked): Is social science clearly shown to be used in a new way?\n");
    }

    @Test
    void without_criteria_nothing_is_graded() {
        assertThat(TEXT.of(new SponsorGrading(Sponsors.DTI, new Answer.Uncovered<>(List.of()))))
                .isEqualTo("  Department of Trade and Industry: not graded\n");
    }

    @Test
    void sponsors_stand_in_a_section_of_their_own_beside_the_veto_of_the_scheme() {
        Decided decided = new Decided(
                InnovateApplication.builder().id("a").build(),
                Decision.builder()
                        .verdict(Verdict.INELIGIBLE)
                        .facts(FactSheet.empty())
                        .build(),
                List.of(SETTLED));
        assertThat(Explanation.of(decided, List.of(), Wording.ENGLISH)).contains("Verdict: ineligible", """

                        Sponsors, apart from the decision of the scheme, which does not depend on them:
                          Economic & Social Research Council: in remit with priority
                        """);
    }
}
