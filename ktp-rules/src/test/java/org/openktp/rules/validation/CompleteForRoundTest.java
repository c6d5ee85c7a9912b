package org.openktp.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.career.Role;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.validation.Draft;
import org.openktp.core.validation.Submission;
import org.openktp.core.validation.ViolationFindings;

/** What is still needed, which is asked of a submission and not of a draft. */
final class CompleteForRoundTest {

    record Entry(
            @MeetsRoundRules @CompleteForRound(groups = Submission.class)
            SchemeApplication application) {}

    private static final Application NOTHING_KNOWN =
            Application.builder().id("a").round("hcs-ktp-4").build();

    private static final Applicant KNOWN = Applicant.builder()
            .role(Knowledge.known(Role.CONSULTANT))
            .nation(Knowledge.known(Nation.WALES))
            .build();

    private static List<String> found(Provider provider, SchemeApplication application, Class<?> group) {
        Validator validator = provider.in("en");
        return ViolationFindings.of(validator.validate(new Entry(application), group)).stream()
                .map(finding ->
                        finding.code().token() + " " + finding.location().path() + " " + finding.message())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void each_fact_to_be_asked_is_a_violation_of_a_submission_and_not_of_a_draft(Provider provider) {
        assertThat(found(provider, NOTHING_KNOWN, Draft.class)).isEmpty();
        assertThat(found(provider, NOTHING_KNOWN, Submission.class))
                .containsExactly(
                        "fact-missing /application/applicant/nation is still needed: In which nation of the United"
                                + " Kingdom does the applicant work?",
                        "fact-missing /application/applicant/role is still needed: What is the applicant's role in"
                                + " healthcare science?",
                        "fact-missing /application/applicant/staffGroup is still needed: Under which staff group does"
                                + " the employer record the applicant's post?",
                        "fact-missing /application/proposal is still needed: Which project does the applicant propose?",
                        "fact-missing /application/proposal/partners is still needed: With which partner organisations"
                                + " is the project to be done?",
                        "fact-missing /application/proposal/themes is still needed: In which themes of the round does"
                                + " the project fall?");
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void what_can_no_longer_change_the_verdict_is_not_needed(Provider provider) {
        Theme theme = HcsKtp.ROUND_4.themeList().get(0);
        Application complete = NOTHING_KNOWN
                .withApplicant(KNOWN)
                .withProposal(Knowledge.known(Proposal.builder()
                        .themes(Knowledge.known(Set.of(theme)))
                        .build()));
        assertThat(found(provider, complete, Submission.class)).isEmpty();
        Application abroad = NOTHING_KNOWN.withApplicant(KNOWN.withNation(Knowledge.notApplicable()));
        assertThat(found(provider, abroad, Submission.class))
                .containsExactly(
                        "rule-not-met /application/applicant/nation must meet the rule of the round: The applicant"
                                + " works in the United Kingdom (hcs-ktp-4.works-in-uk)");
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void what_was_declined_is_not_asked_again_and_not_passed_over(Provider provider) {
        Application declined = NOTHING_KNOWN
                .withApplicant(KNOWN.withNation(Knowledge.declined()))
                .withProposal(Knowledge.known(Proposal.builder()
                        .themes(Knowledge.known(
                                Set.of(HcsKtp.ROUND_4.themeList().get(0))))
                        .build()));
        assertThat(found(provider, declined, Submission.class))
                .containsExactly(
                        "blocked-by-declined /application/applicant/nation was declined, and only what was declined"
                                + " could settle the decision");
        assertThat(found(provider, declined.withProposal(Knowledge.notAsked()), Submission.class))
                .noneMatch(text -> text.contains("nation"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void a_round_is_needed_and_one_that_is_not_known_is_told_once(Provider provider) {
        assertThat(found(provider, Application.builder().id("a").build(), Submission.class))
                .containsExactly("no-round /application/round is still needed: For which round is the application?");
        assertThat(found(provider, NOTHING_KNOWN.withRound("none"), Submission.class))
                .containsExactly(
                        "unknown-round /application/round must be a round that is known, one of these: hcs-ktp-1,"
                                + " hcs-ktp-4");
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void applications_to_the_other_scheme_are_asked_too(Provider provider) {
        InnovateApplication nothingKnown = InnovateApplication.builder()
                .id("a")
                .round("innovate-ktp-2025-26-r4")
                .build();
        assertThat(found(provider, nothingKnown, Draft.class)).isEmpty();
        assertThat(found(provider, nothingKnown, Submission.class))
                .contains("fact-missing /application/lead is still needed: Who leads the application and submits it?")
                .allMatch(text -> text.startsWith("fact-missing /application/"))
                .noneMatch(text -> text.contains("in-force"));
    }
}
