package org.openktp.rules.hcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.notApplicable;
import static org.openktp.core.knowledge.Knowledge.notAsked;
import static org.openktp.rules.decision.Outcome.MET;
import static org.openktp.rules.decision.Outcome.NOT_APPLICABLE;
import static org.openktp.rules.decision.Outcome.NOT_MET;
import static org.openktp.rules.decision.Outcome.UNDETERMINED;
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
import org.openktp.core.application.Application;
import org.openktp.core.career.Role;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.wording.Wording;

final class Round1Test {

    private static final Evaluator<Application> RULES =
            Evaluator.of(HcsRuleSets.ROUND_1, new ApplicationReader(HcsKtp.ROUND_1));

    private static Decision decide(Application application, LocalDate day) {
        return RULES.decide(application, day);
    }

    private static Decision decide(Application application) {
        return decide(application, HcsKtp.ROUND_1.referenceDate().value());
    }

    static Stream<Arguments> cases() {
        Application consultant = Applications.of(applicant());
        Application scotland = Applications.of(applicant().nation(known(Nation.SCOTLAND)));
        Application university = Applications.of(applicant().employerKind(known(OrganisationKind.UNIVERSITY)));
        return Stream.of(
                Arguments.of("healthcare-scientist", "consultant", consultant, MET),
                Arguments.of(
                        "healthcare-scientist",
                        "associate in staff group 06",
                        Applications.of(applicant()
                                .role(known(Role.ASSOCIATE))
                                .staffGroup(known(StaffGroup.HEALTHCARE_SCIENTISTS))),
                        MET),
                Arguments.of(
                        "healthcare-scientist",
                        "associate outside the NHS",
                        Applications.of(applicant().role(known(Role.ASSOCIATE)).staffGroup(notApplicable())),
                        MET),
                Arguments.of(
                        "healthcare-scientist",
                        "another profession outside the NHS",
                        Applications.of(applicant().role(notApplicable()).staffGroup(notApplicable())),
                        NOT_MET),
                Arguments.of(
                        "healthcare-scientist",
                        "role not asked",
                        Applications.of(applicant().role(notAsked())),
                        UNDETERMINED),
                Arguments.of(
                        "clinical-service",
                        "no clinical time",
                        Applications.of(applicant().clinicalTimePercent(known(0))),
                        NOT_MET),
                Arguments.of("clinical-service", "some clinical time", consultant, MET),
                Arguments.of("nhs-in-england", "trust in England", consultant, MET),
                Arguments.of(
                        "nhs-in-england",
                        "NHS Blood and Transplant in England",
                        Applications.of(applicant().employerKind(known(OrganisationKind.OTHER_NHS_BODY))),
                        MET),
                Arguments.of("nhs-in-england", "works in Scotland", scotland, NOT_MET),
                Arguments.of("nhs-in-england", "university in England", university, NOT_MET),
                Arguments.of(
                        "nhs-in-england",
                        "employer not asked",
                        Applications.of(applicant().employerKind(notAsked())),
                        UNDETERMINED),
                Arguments.of("partner-of-round", "NPL", consultant, MET),
                Arguments.of(
                        "partner-of-round",
                        "UKAS, of later rounds",
                        Applications.of(proposal().partners(known(Set.of(HcsKtp.UKAS)))),
                        NOT_MET),
                Arguments.of(
                        "partner-of-round",
                        "UKAS and MHRA",
                        Applications.of(proposal().partners(known(Set.of(HcsKtp.UKAS, HcsKtp.MHRA)))),
                        MET),
                Arguments.of(
                        "partner-of-round",
                        "no project",
                        Applications.of(applicant(), notApplicable()),
                        NOT_APPLICABLE));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void a_rule_is_met_or_not(String rule, String name, Application application, Outcome expected) {
        assertThat(decide(application).outcomes())
                .filteredOn(each -> each.rule().id().equals("hcs-ktp-1." + rule))
                .extracting(each -> each.outcome())
                .containsExactly(expected);
    }

    @Test
    void only_the_profession_decides_and_the_rest_is_advice() {
        Application application = Applications.of(
                applicant().nation(known(Nation.SCOTLAND)).clinicalTimePercent(known(0)),
                known(proposal().partners(known(Set.of(HcsKtp.UKAS))).build()));

        Decision decision = decide(application);

        assertThat(decision.verdict()).contains(Verdict.NO_OBSTACLE_FOUND);
        assertThat(decision.findings())
                .filteredOn(finding -> finding.code() == FindingCode.ADVISORY_NOT_MET)
                .extracting(finding -> finding.finding(Wording.ENGLISH)
                        .message()
                        .substring(0, finding.finding(Wording.ENGLISH).message().indexOf(' ')))
                .containsExactly(
                        "hcs-ktp-1.clinical-service", "hcs-ktp-1.nhs-in-england", "hcs-ktp-1.partner-of-round");
    }

    @Test
    void neither_a_project_nor_a_theme_was_asked_for() {
        assertThat(decide(Applications.of(applicant(), notApplicable())).verdict())
                .contains(Verdict.NO_OBSTACLE_FOUND);
        assertThat(decide(Applications.nothingKnown()).missing())
                .extracting(each -> each.fact().id())
                .isEqualTo(List.of("applicant.role", "applicant.staffGroup"));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-03-06, NOT_IN_FORCE",
        "2017-03-07, NO_OBSTACLE_FOUND",
        "2017-07-31, NO_OBSTACLE_FOUND",
        "2017-08-01, NOT_IN_FORCE",
    })
    void governs_from_its_launch_to_the_end_of_the_month_of_its_start(LocalDate day, Verdict verdict) {
        Decision decision = decide(Applications.of(applicant()), day);

        assertThat(decision.verdict()).contains(verdict);
        assertThat(decision.findings())
                .as("both bounds are inferred")
                .extracting(Notice::code)
                .containsExactly(FindingCode.BOUND_NOT_STATED);
    }
}
