package org.openktp.rules.innovate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.source.Provenance;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;

/** Every arrow of the service, listed a second time, so that none is added or lost unseen. */
final class ServiceLifecyclesTest {

    static Stream<Arguments> arrows() {
        return Stream.of(
                arguments(ServiceLifecycles.APPLICATION, """
                        created --open-application--> opened
                        opened --submit-application--> submitted
                        submitted --reopen-application--> opened
                        submitted --mark-ineligible--> ineligible
                        ineligible --inform-ineligible--> ineligible-informed
                        ineligible --reinstate-ineligible--> submitted
                        ineligible-informed --reinstate-ineligible--> submitted
                        submitted --reject-application--> rejected [project-before-decision]
                        submitted --approve-application--> approved [project-before-decision]
                        rejected --approve-application--> approved [project-before-decision]
                        ineligible --approve-application--> approved [project-before-decision]
                        ineligible-informed --approve-application--> approved [project-before-decision]
                        """),
                arguments(ServiceLifecycles.PROJECT, """
                        setup --create-project--> setup
                        setup --put-on-hold--> on-hold
                        on-hold --resume-project--> setup
                        setup --handle-offline--> handled-offline
                        on-hold --handle-offline--> handled-offline
                        handled-offline --complete-offline--> completed-offline
                        setup --withdraw-project--> withdrawn
                        on-hold --withdraw-project--> withdrawn
                        handled-offline --withdraw-project--> withdrawn
                        setup --approve-offer-letter--> live
                        setup --mark-successful--> live
                        setup --mark-unsuccessful--> unsuccessful
                        """),
                arguments(ServiceLifecycles.ASSESSMENT, """
                        created --notify-assessor--> pending
                        pending --accept-assessment--> accepted
                        pending --reject-assessment--> rejected [rejection-reason-given]
                        accepted --reject-assessment--> rejected [rejection-reason-given]
                        open --reject-assessment--> rejected [rejection-reason-given]
                        ready-to-submit --reject-assessment--> rejected [rejection-reason-given]
                        pending --withdraw-assessment--> withdrawn
                        accepted --withdraw-assessment--> withdrawn
                        open --withdraw-assessment--> withdrawn
                        ready-to-submit --withdraw-assessment--> withdrawn
                        accepted --give-feedback--> ready-to-submit [complete]
                        accepted --give-feedback--> open [incomplete]
                        open --give-feedback--> ready-to-submit [complete]
                        open --give-feedback--> open [incomplete]
                        ready-to-submit --give-feedback--> ready-to-submit [complete]
                        ready-to-submit --give-feedback--> open [incomplete]
                        accepted --recommend--> ready-to-submit [decision-given] [complete]
                        accepted --recommend--> open [decision-given] [incomplete]
                        open --recommend--> ready-to-submit [complete]
                        open --recommend--> open [incomplete]
                        ready-to-submit --recommend--> ready-to-submit [complete]
                        ready-to-submit --recommend--> open [incomplete]
                        ready-to-submit --submit-assessment--> submitted [period-open]
                        submitted --unsubmit-assessment--> ready-to-submit
                        created --withdraw-assessment--> deleted
                        """),
                arguments(ServiceLifecycles.SUPPORTER, """
                        created --support--> accepted [assessment-not-closed]
                        created --refuse-support--> rejected [assessment-not-closed]
                        accepted --edit-support--> created [assessment-not-closed]
                        rejected --edit-support--> created [assessment-not-closed]
                        """),
                arguments(ServiceLifecycles.REVIEW, """
                        created --notify-panellist--> pending
                        pending --accept-review--> accepted
                        rejected --accept-review--> accepted
                        pending --reject-review--> rejected
                        accepted --mark-conflict--> conflict-of-interest
                        conflict-of-interest --unmark-conflict--> accepted
                        created --withdraw-review--> withdrawn
                        pending --withdraw-review--> withdrawn
                        rejected --withdraw-review--> withdrawn
                        accepted --withdraw-review--> withdrawn
                        conflict-of-interest --withdraw-review--> withdrawn
                        """),
                arguments(ServiceLifecycles.INTERVIEW_ASSIGNMENT, """
                        created --notify-applicant--> awaiting-response
                        awaiting-response --notify-applicant--> awaiting-response
                        awaiting-response --respond--> response-submitted
                        response-submitted --withdraw-response--> awaiting-response
                        """),
                arguments(ServiceLifecycles.INTERVIEW, """
                        assigned --notify-interviewer--> assigned
                        """),
                arguments(ServiceLifecycles.PROJECT_DETAILS, """
                        pending --begin-details--> pending
                        pending --add-start-date--> submitted [complete]
                        pending --add-start-date--> pending [incomplete]
                        pending --add-address--> submitted [complete]
                        pending --add-address--> pending [incomplete]
                        pending --add-location--> submitted [complete]
                        pending --add-location--> pending [incomplete]
                        """),
                arguments(ServiceLifecycles.VIABILITY, """
                        review --begin-viability--> review
                        review --approve-viability--> approved [rates-within-maximum]
                        review --dismiss-viability--> not-applicable
                        approved --reset-viability--> review
                        """),
                arguments(ServiceLifecycles.ELIGIBILITY, """
                        review --begin-eligibility--> review
                        review --approve-eligibility--> approved [rates-within-maximum]
                        review --dismiss-eligibility--> not-applicable
                        approved --reset-eligibility--> review
                        """),
                arguments(ServiceLifecycles.FUNDING_RULES, """
                        review --begin-funding-rules--> review
                        review --update-funding-rules--> review
                        review --approve-funding-rules--> approved
                        approved --reset-funding-rules--> review
                        """),
                arguments(ServiceLifecycles.PAYMENT_MILESTONES, """
                        review --begin-payment-milestones--> review
                        review --approve-payment-milestones--> approved [checks-settled]
                        approved --reset-payment-milestones--> review
                        """),
                arguments(ServiceLifecycles.SPEND_PROFILE, """
                        pending --begin-spend-profile--> pending
                        pending --generate-spend-profile--> created
                        created --submit-spend-profile--> submitted
                        submitted --approve-spend-profile--> approved
                        submitted --reject-spend-profile--> rejected
                        rejected --submit-spend-profile--> submitted
                        created --delete-spend-profile--> pending
                        submitted --delete-spend-profile--> pending
                        rejected --delete-spend-profile--> pending
                        approved --delete-spend-profile--> pending
                        """),
                arguments(ServiceLifecycles.OFFER_LETTER, """
                        pending --begin-letter--> pending
                        pending --remove-letter--> pending
                        pending --send-letter--> sent
                        sent --reset-letter--> pending
                        sent --sign-letter--> ready-to-approve
                        sent --remove-signed-letter--> sent
                        ready-to-approve --reject-signed-letter--> sent
                        ready-to-approve --approve-signed-letter--> approved
                        """));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("arrows")
    void has_exactly_the_arrows_of_the_service(Lifecycle lifecycle, String arrows) {
        assertThat(Arrows.of(lifecycle))
                .as(lifecycle.id())
                .containsExactlyInAnyOrderElementsOf(arrows.lines().toList());
    }

    @Test
    void lists_every_lifecycle() {
        assertThat(arrows().map(row -> row.get()[0])).containsExactlyElementsOf(ServiceLifecycles.ALL);
    }

    @Test
    void withdrawal_of_an_application_is_declared_and_leads_nowhere() {
        Lifecycle application = ServiceLifecycles.APPLICATION;

        assertThat(application.transitions(application.event("withdraw-application")))
                .isEmpty();
        assertThat(application.transitions(application.state("approved"))).isEmpty();
    }

    @Test
    void approval_is_possible_from_four_states_and_always_needs_the_project() {
        Lifecycle application = ServiceLifecycles.APPLICATION;
        List<Transition> approvals = application.transitions(application.event("approve-application"));

        assertThat(approvals)
                .extracting(arrow -> arrow.from().token())
                .containsExactly("submitted", "rejected", "ineligible", "ineligible-informed");
        assertThat(approvals).allSatisfy(arrow -> assertThat(arrow.guards())
                .containsExactly(ServiceGuards.projectFirst(ServiceLifecycles.PROJECT.event("create-project"))));
    }

    @Test
    void the_recommendation_is_looked_for_in_the_event_only_where_the_assessment_is_just_accepted() {
        Lifecycle assessment = ServiceLifecycles.ASSESSMENT;

        assertThat(assessment.transitions(assessment.event("recommend")))
                .filteredOn(arrow -> arrow.guards().contains(ServiceGuards.DECISION_GIVEN))
                .extracting(arrow -> arrow.from().token())
                .containsExactly("accepted", "accepted");
    }

    @Test
    void only_what_the_service_has_no_name_for_is_inferred() {
        assertThat(ServiceLifecycles.ALL.stream()
                        .flatMap(lifecycle -> lifecycle.states().stream())
                        .filter(state -> state.provenance() != Provenance.STATED))
                .extracting(State::token)
                .containsExactly("deleted");
        assertThat(ServiceLifecycles.ALL.stream()
                        .flatMap(lifecycle -> lifecycle.events().stream())
                        .filter(event -> event.provenance() != Provenance.STATED))
                .extracting(EventType::token)
                .containsExactly("add-location");
    }

    @Test
    void keeps_the_names_of_the_service_as_labels() {
        assertThat(ServiceLifecycles.APPLICATION.states())
                .extracting(State::label)
                .containsExactly(
                        "CREATED", "OPENED", "SUBMITTED", "INELIGIBLE", "INELIGIBLE_INFORMED", "REJECTED", "APPROVED");
        assertThat(ServiceLifecycles.APPLICATION.events().stream()
                        .map(EventType::label)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("OPEN SUBMIT REOPEN MARK_INELIGIBLE INFORM_INELIGIBLE REINSTATE_INELIGIBLE REJECT APPROVE"
                        + " WITHDRAW");
    }
}
