package org.openktp.rules.hcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.knowledge.Knowledge.declined;
import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.notApplicable;
import static org.openktp.core.knowledge.Knowledge.notAsked;
import static org.openktp.core.knowledge.Knowledge.unknown;
import static org.openktp.rules.decision.Outcome.NOT_MET;
import static org.openktp.rules.hcs.Applications.applicant;
import static org.openktp.rules.hcs.Applications.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.career.Role;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.organisation.Nation;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.decision.Verdict;

/** Whole decisions by the rules of round 4. */
final class Round4VerdictTest {

    private static final Evaluator<Application> RULES =
            Evaluator.of(HcsRuleSets.ROUND_4, new ApplicationReader(HcsKtp.ROUND_4));

    private static Decision decide(Application application, LocalDate day) {
        return RULES.decide(application, day);
    }

    private static Decision decide(Application application) {
        return decide(application, HcsKtp.ROUND_4.referenceDate().value());
    }

    static Stream<Arguments> decided() {
        return Stream.of(
                Arguments.of(
                        "consultant in Scotland with a theme",
                        Applications.of(applicant().nation(known(Nation.SCOTLAND))),
                        Verdict.NO_OBSTACLE_FOUND,
                        List.of()),
                Arguments.of(
                        "no partner and no clinical time",
                        Applications.of(
                                applicant().clinicalTimePercent(known(0)),
                                known(proposal().partners(known(Set.of())).build())),
                        Verdict.NO_OBSTACLE_FOUND,
                        List.of("clinical-service", "partner-of-round")),
                Arguments.of(
                        "assistant in staff group 06",
                        Applications.of(applicant()
                                .role(known(Role.ASSISTANT))
                                .staffGroup(known(StaffGroup.HEALTHCARE_SCIENTISTS))),
                        Verdict.NO_OBSTACLE_FOUND,
                        List.of()),
                Arguments.of(
                        "works outside the United Kingdom",
                        Applications.of(applicant().nation(notApplicable())),
                        Verdict.INELIGIBLE,
                        List.of("works-in-uk")),
                Arguments.of(
                        "works in another profession",
                        Applications.of(applicant().role(notApplicable()).staffGroup(notApplicable())),
                        Verdict.INELIGIBLE,
                        List.of("healthcare-scientist")),
                Arguments.of(
                        "another profession, all else unknown",
                        Applications.of(
                                Applicant.builder().role(notApplicable()).staffGroup(notApplicable()), unknown()),
                        Verdict.INELIGIBLE,
                        List.of("healthcare-scientist")),
                Arguments.of(
                        "no project",
                        Applications.of(applicant(), notApplicable()),
                        Verdict.INELIGIBLE,
                        List.of("proposed-project")),
                Arguments.of(
                        "a project without any theme",
                        Applications.of(proposal().themes(known(Set.of()))),
                        Verdict.INELIGIBLE,
                        List.of("theme-of-round")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decided")
    void is_decided_with_the_rules_that_are_not_met(
            String name, Application application, Verdict verdict, List<String> notMet) {
        Decision decision = decide(application);

        assertThat(decision.verdict()).contains(verdict);
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.outcomes())
                .filteredOn(each -> each.outcome() == NOT_MET)
                .extracting(each -> each.rule().id().substring("hcs-ktp-4.".length()))
                .isEqualTo(notMet);
    }

    static Stream<Arguments> undetermined() {
        return Stream.of(
                Arguments.of(
                        "another profession, staff group not asked",
                        Applications.of(applicant().role(notApplicable())),
                        List.of("applicant.staffGroup")),
                Arguments.of(
                        "nation not asked",
                        Applications.of(applicant().nation(notAsked())),
                        List.of("applicant.nation")),
                Arguments.of(
                        "themes not asked", Applications.of(proposal().themes(notAsked())), List.of("proposal.themes")),
                Arguments.of(
                        "project not asked",
                        Applications.of(applicant(), notAsked()),
                        List.of("proposal.themes", "proposal", "proposal.partners")),
                Arguments.of(
                        "nothing known",
                        Applications.nothingKnown(),
                        List.of(
                                "proposal.themes",
                                "applicant.nation",
                                "proposal",
                                "proposal.partners",
                                "applicant.role",
                                "applicant.staffGroup")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("undetermined")
    void is_undetermined_and_asks_for_what_would_settle_it(String name, Application application, List<String> missing) {
        Decision decision = decide(application);

        assertThat(decision.verdict()).contains(Verdict.UNDETERMINED);
        assertThat(decision.missing()).extracting(each -> each.fact().id()).isEqualTo(missing);
    }

    @Test
    void a_declined_nation_alone_blocks_the_decision() {
        Decision decision = decide(Applications.of(applicant().nation(declined())));

        assertThat(decision.missing()).noneMatch(each -> each.toAsk()).hasSize(1);
        assertThat(decision.findings())
                .extracting(Notice::code)
                .containsExactly(FindingCode.BOUND_NOT_STATED, FindingCode.BLOCKED_BY_DECLINED);
    }

    @Test
    void seniority_is_left_to_a_person_with_role_and_band() {
        Decision decision = decide(Applications.of(applicant()));

        assertThat(decision.toJudge()).singleElement().satisfies(item -> {
            assertThat(item.rule().id()).isEqualTo("hcs-ktp-4.senior");
            assertThat(item.known().get(HcsFacts.ROLE)).isEqualTo(known(Role.CONSULTANT));
            assertThat(item.known().get(HcsFacts.BAND)).isEqualTo(notAsked());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, NO_OBSTACLE_FOUND",
        "2024-02-18, NO_OBSTACLE_FOUND",
        "2024-03-01, NO_OBSTACLE_FOUND",
        "2024-03-02, NOT_IN_FORCE",
    })
    void governs_until_the_last_interview_and_its_beginning_was_not_published(LocalDate day, Verdict verdict) {
        Decision decision = decide(Applications.of(applicant()), day);

        assertThat(decision.verdict()).contains(verdict);
        assertThat(decision.findings()).extracting(Notice::code).containsExactly(FindingCode.BOUND_NOT_STATED);
    }
}
