package org.openktp.rules.hcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.knowledge.Knowledge.declined;
import static org.openktp.core.knowledge.Knowledge.including;
import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.notApplicable;
import static org.openktp.core.knowledge.Knowledge.notAsked;
import static org.openktp.core.knowledge.Knowledge.oneOf;
import static org.openktp.core.knowledge.Knowledge.unknown;
import static org.openktp.rules.decision.Outcome.MET;
import static org.openktp.rules.decision.Outcome.NOT_APPLICABLE;
import static org.openktp.rules.decision.Outcome.NOT_MET;
import static org.openktp.rules.decision.Outcome.UNDETERMINED;
import static org.openktp.rules.hcs.Applications.DIAGNOSTICS;
import static org.openktp.rules.hcs.Applications.THERAPEUTICS;
import static org.openktp.rules.hcs.Applications.applicant;
import static org.openktp.rules.hcs.Applications.proposal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.application.Application;
import org.openktp.core.career.Role;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;

/** The rules of round 4, one table each. */
final class Round4Test {

    private static final Evaluator<Application> RULES =
            Evaluator.of(HcsRuleSets.ROUND_4, new ApplicationReader(HcsKtp.ROUND_4));

    private static Decision decide(Application application) {
        return RULES.decide(application, HcsKtp.ROUND_4.referenceDate().value());
    }

    private static void assertOutcome(String rule, Application application, Outcome expected) {
        assertThat(decide(application).outcomes())
                .filteredOn(each -> each.rule().id().equals("hcs-ktp-4." + rule))
                .extracting(RuleOutcome::outcome)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @EnumSource
    void anybody_with_a_role_in_healthcare_science_is_a_healthcare_scientist(Role role) {
        assertOutcome("healthcare-scientist", Applications.of(applicant().role(known(role))), MET);
    }

    static Stream<Arguments> roles() {
        Knowledge<StaffGroup> scientists = known(StaffGroup.HEALTHCARE_SCIENTISTS);
        Knowledge<StaffGroup> others = known(new StaffGroup("04"));
        return Stream.of(
                Arguments.of("one of two roles", oneOf(List.of(Role.ASSISTANT, Role.CONSULTANT)), notAsked(), MET),
                Arguments.of("consultant in another staff group", known(Role.CONSULTANT), others, MET),
                Arguments.of("role declined, recorded among scientists", declined(), scientists, MET),
                Arguments.of("role declined, in another staff group", declined(), others, UNDETERMINED),
                Arguments.of("nothing known", notAsked(), notAsked(), UNDETERMINED),
                Arguments.of("another profession", notApplicable(), others, NOT_MET),
                Arguments.of("another profession, no post in the NHS", notApplicable(), notApplicable(), NOT_MET),
                Arguments.of("another profession, staff group not asked", notApplicable(), notAsked(), UNDETERMINED),
                Arguments.of("another profession, recorded among scientists", notApplicable(), scientists, MET));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roles")
    void without_a_role_the_record_of_the_post_tells_a_healthcare_scientist(
            String name, Knowledge<Role> role, Knowledge<StaffGroup> group, Outcome expected) {
        assertOutcome(
                "healthcare-scientist", Applications.of(applicant().role(role).staffGroup(group)), expected);
    }

    static Stream<Arguments> nations() {
        return Stream.of(
                Arguments.of("England", known(Nation.ENGLAND), MET),
                Arguments.of("Scotland", known(Nation.SCOTLAND), MET),
                Arguments.of("Wales", known(Nation.WALES), MET),
                Arguments.of("Northern Ireland", known(Nation.NORTHERN_IRELAND), MET),
                Arguments.of("one of two nations", oneOf(List.of(Nation.WALES, Nation.ENGLAND)), MET),
                Arguments.of("outside the United Kingdom", notApplicable(), NOT_MET),
                Arguments.of("unknown", unknown(), UNDETERMINED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nations")
    void the_applicant_works_in_any_nation_of_the_united_kingdom(
            String name, Knowledge<Nation> nation, Outcome expected) {
        assertOutcome("works-in-uk", Applications.of(applicant().nation(nation)), expected);
    }

    static Stream<Arguments> projects() {
        return Stream.of(
                Arguments.of("a theme", themes(known(Set.of(DIAGNOSTICS))), MET, MET),
                Arguments.of("two themes", themes(known(Set.of(DIAGNOSTICS, THERAPEUTICS))), MET, MET),
                Arguments.of(
                        "one of two themes",
                        themes(oneOf(List.of(Set.of(DIAGNOSTICS), Set.of(THERAPEUTICS)))),
                        MET,
                        MET),
                Arguments.of("at least a theme", themes(including(Set.of(DIAGNOSTICS))), MET, MET),
                Arguments.of("no theme", themes(known(Set.of())), MET, NOT_MET),
                Arguments.of(
                        "a theme or none", themes(oneOf(List.of(Set.of(), Set.of(DIAGNOSTICS)))), MET, UNDETERMINED),
                Arguments.of("themes not asked", themes(notAsked()), MET, UNDETERMINED),
                Arguments.of("no project", Applications.of(applicant(), notApplicable()), NOT_MET, NOT_APPLICABLE),
                Arguments.of(
                        "project not asked", Applications.of(applicant(), notAsked()), UNDETERMINED, UNDETERMINED));
    }

    private static Application themes(Knowledge<Set<Theme>> themes) {
        return Applications.of(proposal().themes(themes));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("projects")
    void a_project_is_proposed_and_falls_in_a_theme_of_the_round(
            String name, Application application, Outcome proposed, Outcome theme) {
        assertOutcome("proposed-project", application, proposed);
        assertOutcome("theme-of-round", application, theme);
    }

    static Stream<Arguments> advice() {
        return Stream.of(
                Arguments.of("most time in clinical service", Applications.of(applicant()), MET, MET),
                Arguments.of("a little time", Applications.of(applicant().clinicalTimePercent(known(1))), MET, MET),
                Arguments.of("no time", Applications.of(applicant().clinicalTimePercent(known(0))), NOT_MET, MET),
                Arguments.of(
                        "time unknown", Applications.of(applicant().clinicalTimePercent(unknown())), UNDETERMINED, MET),
                Arguments.of("UKAS", Applications.of(proposal().partners(known(Set.of(HcsKtp.UKAS)))), MET, MET),
                Arguments.of(
                        "at least NPL", Applications.of(proposal().partners(including(Set.of(HcsKtp.NPL)))), MET, MET),
                Arguments.of("no partner", Applications.of(proposal().partners(known(Set.of()))), MET, NOT_MET),
                Arguments.of("partners not asked", Applications.of(proposal().partners(notAsked())), MET, UNDETERMINED),
                Arguments.of("no project", Applications.of(applicant(), notApplicable()), MET, NOT_APPLICABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("advice")
    void clinical_service_and_a_partner_are_advised(
            String name, Application application, Outcome service, Outcome partner) {
        assertOutcome("clinical-service", application, service);
        assertOutcome("partner-of-round", application, partner);
    }
}
