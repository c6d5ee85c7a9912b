package org.openktp.rules.innovate;

import static org.openktp.rules.innovate.ServiceGuards.ASSESSMENT_COMPLETE;
import static org.openktp.rules.innovate.ServiceGuards.ASSESSMENT_INCOMPLETE;
import static org.openktp.rules.innovate.ServiceGuards.ASSESSMENT_NOT_CLOSED;
import static org.openktp.rules.innovate.ServiceGuards.ASSESSMENT_OPEN;
import static org.openktp.rules.innovate.ServiceGuards.DECISION_GIVEN;
import static org.openktp.rules.innovate.ServiceGuards.REASON_GIVEN;

import org.openktp.core.source.Citation;
import org.openktp.rules.lifecycle.Lifecycle;

/** Assessors, supporters, panels and interviews as the service knows them. */
final class ServiceAssessments {

    private static final Citation ASSESSMENTS = ServiceSources.ASSESSMENT.at("states and transitions");

    /**
     * Of one assessor and one application. An assignment withdrawn before the assessor was notified is deleted, for which
     * the service has no state.
     */
    static final Lifecycle ASSESSMENT = Lifecycle.builder("innovate-ktp-assessment", "Innovate UK KTP assessment")
            .stated(ASSESSMENTS)
            .state("created", "CREATED")
            .state("pending", "PENDING")
            .state("accepted", "ACCEPTED")
            .state("open", "OPEN")
            .state("ready-to-submit", "READY_TO_SUBMIT")
            .rest("submitted", "SUBMITTED")
            .rest("rejected", "REJECTED")
            .rest("withdrawn", "WITHDRAWN")
            .event("notify-assessor", "NOTIFY")
            .event("accept-assessment", "ACCEPT")
            .event("reject-assessment", "REJECT")
            .event("withdraw-assessment", "WITHDRAW")
            .event("give-feedback", "FEEDBACK")
            .event("recommend", "FUNDING_DECISION")
            .event("submit-assessment", "SUBMIT")
            .event("unsubmit-assessment", "UNSUBMIT")
            .arrow("created", "notify-assessor", "pending")
            .arrow("pending", "accept-assessment", "accepted")
            .arrow("pending", "reject-assessment", "rejected", REASON_GIVEN)
            .arrow("accepted", "reject-assessment", "rejected", REASON_GIVEN)
            .arrow("open", "reject-assessment", "rejected", REASON_GIVEN)
            .arrow("ready-to-submit", "reject-assessment", "rejected", REASON_GIVEN)
            .arrow("pending", "withdraw-assessment", "withdrawn")
            .arrow("accepted", "withdraw-assessment", "withdrawn")
            .arrow("open", "withdraw-assessment", "withdrawn")
            .arrow("ready-to-submit", "withdraw-assessment", "withdrawn")
            .arrow("accepted", "give-feedback", "ready-to-submit", ASSESSMENT_COMPLETE)
            .arrow("accepted", "give-feedback", "open", ASSESSMENT_INCOMPLETE)
            .arrow("open", "give-feedback", "ready-to-submit", ASSESSMENT_COMPLETE)
            .arrow("open", "give-feedback", "open", ASSESSMENT_INCOMPLETE)
            .arrow("ready-to-submit", "give-feedback", "ready-to-submit", ASSESSMENT_COMPLETE)
            .arrow("ready-to-submit", "give-feedback", "open", ASSESSMENT_INCOMPLETE)
            .arrow("accepted", "recommend", "ready-to-submit", DECISION_GIVEN, ASSESSMENT_COMPLETE)
            .arrow("accepted", "recommend", "open", DECISION_GIVEN, ASSESSMENT_INCOMPLETE)
            .arrow("open", "recommend", "ready-to-submit", ASSESSMENT_COMPLETE)
            .arrow("open", "recommend", "open", ASSESSMENT_INCOMPLETE)
            .arrow("ready-to-submit", "recommend", "ready-to-submit", ASSESSMENT_COMPLETE)
            .arrow("ready-to-submit", "recommend", "open", ASSESSMENT_INCOMPLETE)
            .arrow("ready-to-submit", "submit-assessment", "submitted", ASSESSMENT_OPEN)
            .arrow("submitted", "unsubmit-assessment", "ready-to-submit")
            .inferred(ASSESSMENTS)
            .rest("deleted", "deleted")
            .arrow("created", "withdraw-assessment", "deleted")
            .build();

    static final Lifecycle SUPPORTER = Lifecycle.builder(
                    "innovate-ktp-supporter", "Innovate UK KTP supporter's assignment")
            .stated(ServiceSources.SUPPORTER.at("states and transitions"))
            .state("created", "CREATED")
            .rest("accepted", "ACCEPTED")
            .rest("rejected", "REJECTED")
            .event("support", "ACCEPT")
            .event("refuse-support", "REJECT")
            .event("edit-support", "EDIT")
            .arrow("created", "support", "accepted", ASSESSMENT_NOT_CLOSED)
            .arrow("created", "refuse-support", "rejected", ASSESSMENT_NOT_CLOSED)
            .arrow("accepted", "edit-support", "created", ASSESSMENT_NOT_CLOSED)
            .arrow("rejected", "edit-support", "created", ASSESSMENT_NOT_CLOSED)
            .build();

    static final Lifecycle REVIEW = Lifecycle.builder("innovate-ktp-review", "Innovate UK KTP panel review")
            .stated(ServiceSources.REVIEW.at("states and transitions"))
            .state("created", "CREATED")
            .state("pending", "PENDING")
            .rest("accepted", "ACCEPTED")
            .rest("rejected", "REJECTED")
            .rest("conflict-of-interest", "CONFLICT_OF_INTEREST")
            .rest("withdrawn", "WITHDRAWN")
            .event("notify-panellist", "NOTIFY")
            .event("accept-review", "ACCEPT")
            .event("reject-review", "REJECT")
            .event("mark-conflict", "MARK_CONFLICT_OF_INTEREST")
            .event("unmark-conflict", "UNMARK_CONFLICT_OF_INTEREST")
            .event("withdraw-review", "WITHDRAW")
            .arrow("created", "notify-panellist", "pending")
            .arrow("pending", "accept-review", "accepted")
            .arrow("rejected", "accept-review", "accepted")
            .arrow("pending", "reject-review", "rejected")
            .arrow("accepted", "mark-conflict", "conflict-of-interest")
            .arrow("conflict-of-interest", "unmark-conflict", "accepted")
            .arrow("created", "withdraw-review", "withdrawn")
            .arrow("pending", "withdraw-review", "withdrawn")
            .arrow("rejected", "withdraw-review", "withdrawn")
            .arrow("accepted", "withdraw-review", "withdrawn")
            .arrow("conflict-of-interest", "withdraw-review", "withdrawn")
            .build();

    static final Lifecycle INTERVIEW_ASSIGNMENT = Lifecycle.builder(
                    "innovate-ktp-interview-assignment", "Innovate UK KTP interview assignment")
            .stated(ServiceSources.INTERVIEW_ASSIGNMENT.at("states and transitions"))
            .state("created", "CREATED")
            .state("awaiting-response", "AWAITING_FEEDBACK_RESPONSE")
            .rest("response-submitted", "SUBMITTED_FEEDBACK_RESPONSE")
            .event("notify-applicant", "NOTIFY")
            .event("respond", "RESPOND")
            .event("withdraw-response", "WITHDRAW_RESPONSE")
            .arrow("created", "notify-applicant", "awaiting-response")
            .arrow("awaiting-response", "notify-applicant", "awaiting-response")
            .arrow("awaiting-response", "respond", "response-submitted")
            .arrow("response-submitted", "withdraw-response", "awaiting-response")
            .build();

    static final Lifecycle INTERVIEW = Lifecycle.builder("innovate-ktp-interview", "Innovate UK KTP interview")
            .stated(ServiceSources.INTERVIEW.at("states and transitions"))
            .rest("assigned", "ASSIGNED")
            .event("notify-interviewer", "NOTIFY")
            .arrow("assigned", "notify-interviewer", "assigned")
            .build();

    private ServiceAssessments() {}
}
