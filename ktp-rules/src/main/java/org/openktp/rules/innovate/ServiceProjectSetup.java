package org.openktp.rules.innovate;

import static org.openktp.rules.innovate.ServiceGuards.CHECKS_SETTLED;
import static org.openktp.rules.innovate.ServiceGuards.DETAILS_COMPLETE;
import static org.openktp.rules.innovate.ServiceGuards.DETAILS_INCOMPLETE;
import static org.openktp.rules.innovate.ServiceGuards.ELIGIBLE_RATES;
import static org.openktp.rules.innovate.ServiceGuards.VIABLE_RATES;

import org.openktp.rules.lifecycle.Lifecycle;

/**
 * The parts of setting up a project, each with a course of its own. The service begins each of them by an event of the
 * same name, the creation of the project; here each has its own, so that they may stand side by side.
 */
final class ServiceProjectSetup {

    private static final String TABLE = "states and transitions";

    static final Lifecycle DETAILS = Lifecycle.builder(
                    "innovate-ktp-project-details", "Innovate UK KTP project details")
            .stated(ServiceSources.PROJECT_DETAILS.at(TABLE))
            .state("pending", "PENDING")
            .rest("submitted", "SUBMITTED")
            .event("begin-details", "PROJECT_CREATED")
            .event("add-start-date", "PROJECT_START_DATE_ADDED")
            .event("add-address", "PROJECT_ADDRESS_ADDED")
            .arrow("pending", "begin-details", "pending")
            .arrow("pending", "add-start-date", "submitted", DETAILS_COMPLETE)
            .arrow("pending", "add-start-date", "pending", DETAILS_INCOMPLETE)
            .arrow("pending", "add-address", "submitted", DETAILS_COMPLETE)
            .arrow("pending", "add-address", "pending", DETAILS_INCOMPLETE)
            .inferred(ServiceSources.PROJECT_DETAILS.at(TABLE))
            .event("add-location", "a partner's location added")
            .arrow("pending", "add-location", "submitted", DETAILS_COMPLETE)
            .arrow("pending", "add-location", "pending", DETAILS_INCOMPLETE)
            .build();

    static final Lifecycle VIABILITY = Lifecycle.builder("innovate-ktp-viability", "Innovate UK KTP viability check")
            .stated(ServiceSources.VIABILITY.at(TABLE))
            .state("review", "REVIEW")
            .rest("approved", "APPROVED")
            .rest("not-applicable", "NOT_APPLICABLE")
            .event("begin-viability", "PROJECT_CREATED")
            .event("approve-viability", "VIABILITY_APPROVED")
            .event("dismiss-viability", "VIABILITY_NOT_APPLICABLE")
            .event("reset-viability", "VIABILITY_RESET")
            .arrow("review", "begin-viability", "review")
            .arrow("review", "approve-viability", "approved", VIABLE_RATES)
            .arrow("review", "dismiss-viability", "not-applicable")
            .arrow("approved", "reset-viability", "review")
            .build();

    static final Lifecycle ELIGIBILITY = Lifecycle.builder(
                    "innovate-ktp-eligibility", "Innovate UK KTP eligibility check")
            .stated(ServiceSources.ELIGIBILITY.at(TABLE))
            .state("review", "REVIEW")
            .rest("approved", "APPROVED")
            .rest("not-applicable", "NOT_APPLICABLE")
            .event("begin-eligibility", "PROJECT_CREATED")
            .event("approve-eligibility", "ELIGIBILITY_APPROVED")
            .event("dismiss-eligibility", "NOT_REQUESTING_FUNDING")
            .event("reset-eligibility", "ELIGIBILITY_RESET")
            .arrow("review", "begin-eligibility", "review")
            .arrow("review", "approve-eligibility", "approved", ELIGIBLE_RATES)
            .arrow("review", "dismiss-eligibility", "not-applicable")
            .arrow("approved", "reset-eligibility", "review")
            .build();

    static final Lifecycle FUNDING_RULES = Lifecycle.builder(
                    "innovate-ktp-funding-rules", "Innovate UK KTP funding rules check")
            .stated(ServiceSources.FUNDING_RULES.at(TABLE))
            .state("review", "REVIEW")
            .rest("approved", "APPROVED")
            .event("begin-funding-rules", "PROJECT_CREATED")
            .event("update-funding-rules", "FUNDING_RULES_UPDATED")
            .event("approve-funding-rules", "FUNDING_RULES_APPROVED")
            .event("reset-funding-rules", "FUNDING_RULES_RESET")
            .arrow("review", "begin-funding-rules", "review")
            .arrow("review", "update-funding-rules", "review")
            .arrow("review", "approve-funding-rules", "approved")
            .arrow("approved", "reset-funding-rules", "review")
            .build();

    static final Lifecycle PAYMENT_MILESTONES = Lifecycle.builder(
                    "innovate-ktp-payment-milestones", "Innovate UK payment milestones")
            .stated(ServiceSources.PAYMENT_MILESTONES.at(TABLE))
            .state("review", "REVIEW")
            .rest("approved", "APPROVED")
            .event("begin-payment-milestones", "PROJECT_CREATED")
            .event("approve-payment-milestones", "PAYMENT_MILESTONE_APPROVED")
            .event("reset-payment-milestones", "PAYMENT_MILESTONE_RESET")
            .arrow("review", "begin-payment-milestones", "review")
            .arrow("review", "approve-payment-milestones", "approved", CHECKS_SETTLED)
            .arrow("approved", "reset-payment-milestones", "review")
            .build();

    /** That a spend profile can be deleted is stated; that it can be in every state in which there is one, inferred. */
    static final Lifecycle SPEND_PROFILE = Lifecycle.builder("innovate-ktp-spend-profile", "Innovate UK spend profile")
            .stated(ServiceSources.SPEND_PROFILE.at(TABLE))
            .state("pending", "PENDING")
            .state("created", "CREATED")
            .state("submitted", "SUBMITTED")
            .state("rejected", "REJECTED")
            .rest("approved", "APPROVED")
            .event("begin-spend-profile", "PROJECT_CREATED")
            .event("generate-spend-profile", "SPEND_PROFILE_GENERATED")
            .event("submit-spend-profile", "SPEND_PROFILE_SUBMITTED")
            .event("approve-spend-profile", "SPEND_PROFILE_APPROVED")
            .event("reject-spend-profile", "SPEND_PROFILE_REJECTED")
            .event("delete-spend-profile", "SPEND_PROFILE_DELETED")
            .arrow("pending", "begin-spend-profile", "pending")
            .arrow("pending", "generate-spend-profile", "created")
            .arrow("created", "submit-spend-profile", "submitted")
            .arrow("submitted", "approve-spend-profile", "approved")
            .arrow("submitted", "reject-spend-profile", "rejected")
            .arrow("rejected", "submit-spend-profile", "submitted")
            .inferred(ServiceSources.SPEND_PROFILE.at(TABLE))
            .arrow("created", "delete-spend-profile", "pending")
            .arrow("submitted", "delete-spend-profile", "pending")
            .arrow("rejected", "delete-spend-profile", "pending")
            .arrow("approved", "delete-spend-profile", "pending")
            .build();

    static final Lifecycle OFFER_LETTER = Lifecycle.builder(
                    "innovate-ktp-offer-letter", "Innovate UK KTP grant offer letter")
            .stated(ServiceSources.OFFER_LETTER.at(TABLE))
            .state("pending", "PENDING")
            .state("sent", "SENT")
            .state("ready-to-approve", "READY_TO_APPROVE")
            .rest("approved", "APPROVED")
            .event("begin-letter", "PROJECT_CREATED")
            .event("remove-letter", "GOL_REMOVED")
            .event("send-letter", "GOL_SENT")
            .event("reset-letter", "GOL_RESET")
            .event("sign-letter", "GOL_SIGNED")
            .event("remove-signed-letter", "SIGNED_GOL_REMOVED")
            .event("reject-signed-letter", "SIGNED_GOL_REJECTED")
            .event("approve-signed-letter", "SIGNED_GOL_APPROVED")
            .arrow("pending", "begin-letter", "pending")
            .arrow("pending", "remove-letter", "pending")
            .arrow("pending", "send-letter", "sent")
            .arrow("sent", "reset-letter", "pending")
            .arrow("sent", "sign-letter", "ready-to-approve")
            .arrow("sent", "remove-signed-letter", "sent")
            .arrow("ready-to-approve", "reject-signed-letter", "sent")
            .arrow("ready-to-approve", "approve-signed-letter", "approved")
            .build();

    private ServiceProjectSetup() {}
}
