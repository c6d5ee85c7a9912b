package org.openktp.rules.innovate;

import org.openktp.core.source.Citation;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.rule.Requirement;

/**
 * Applications and projects as the service knows them. When a decision not to fund is taken, the service marks the project
 * unsuccessful by itself, for good; in a history that is an event of its own, {@code mark-unsuccessful}. Approving the
 * application later, which its arrows allow, does not bring the project back.
 */
final class ServiceApplications {

    private static final Citation PROJECTS = ServiceSources.PROJECT.at("states and transitions");
    private static final Citation APPLICATIONS = ServiceSources.APPLICATION.at("states and transitions");

    static final Lifecycle PROJECT = Lifecycle.builder("innovate-ktp-project", "Innovate UK KTP project set-up")
            .stated(PROJECTS)
            .state("setup", "SETUP")
            .state("on-hold", "ON_HOLD")
            .state("handled-offline", "HANDLED_OFFLINE")
            .rest("completed-offline", "COMPLETED_OFFLINE")
            .rest("withdrawn", "WITHDRAWN")
            .rest("live", "LIVE")
            .rest("unsuccessful", "UNSUCCESSFUL")
            .event("create-project", "PROJECT_CREATED")
            .event("put-on-hold", "PUT_ON_HOLD")
            .event("resume-project", "RESUME_PROJECT")
            .event("handle-offline", "HANDLE_OFFLINE")
            .event("complete-offline", "COMPLETE_OFFLINE")
            .event("withdraw-project", "PROJECT_WITHDRAWN")
            .event("approve-offer-letter", "GOL_APPROVED")
            .event("mark-successful", "MARK_AS_SUCCESSFUL")
            .event("mark-unsuccessful", "MARK_AS_UNSUCCESSFUL")
            .arrow("setup", "create-project", "setup")
            .arrow("setup", "put-on-hold", "on-hold")
            .arrow("on-hold", "resume-project", "setup")
            .arrow("setup", "handle-offline", "handled-offline")
            .arrow("on-hold", "handle-offline", "handled-offline")
            .arrow("handled-offline", "complete-offline", "completed-offline")
            .arrow("setup", "withdraw-project", "withdrawn")
            .arrow("on-hold", "withdraw-project", "withdrawn")
            .arrow("handled-offline", "withdraw-project", "withdrawn")
            .arrow("setup", "approve-offer-letter", "live")
            .arrow("setup", "mark-successful", "live")
            .arrow("setup", "mark-unsuccessful", "unsuccessful")
            .build();

    private static final Requirement PROJECT_FIRST = ServiceGuards.projectFirst(PROJECT.event("create-project"));

    static final Lifecycle APPLICATION = Lifecycle.builder("innovate-ktp-application", "Innovate UK KTP application")
            .stated(APPLICATIONS)
            .state("created", "CREATED")
            .state("opened", "OPENED")
            .state("submitted", "SUBMITTED")
            .state("ineligible", "INELIGIBLE")
            .rest("ineligible-informed", "INELIGIBLE_INFORMED")
            .rest("rejected", "REJECTED")
            .rest("approved", "APPROVED")
            .event("open-application", "OPEN")
            .event("submit-application", "SUBMIT")
            .event("reopen-application", "REOPEN")
            .event("mark-ineligible", "MARK_INELIGIBLE")
            .event("inform-ineligible", "INFORM_INELIGIBLE")
            .event("reinstate-ineligible", "REINSTATE_INELIGIBLE")
            .event("reject-application", "REJECT")
            .event("approve-application", "APPROVE")
            .event("withdraw-application", "WITHDRAW")
            .arrow("created", "open-application", "opened")
            .arrow("opened", "submit-application", "submitted")
            .arrow("submitted", "reopen-application", "opened")
            .arrow("submitted", "mark-ineligible", "ineligible")
            .arrow("ineligible", "inform-ineligible", "ineligible-informed")
            .arrow("ineligible", "reinstate-ineligible", "submitted")
            .arrow("ineligible-informed", "reinstate-ineligible", "submitted")
            .arrow("submitted", "reject-application", "rejected", PROJECT_FIRST)
            .arrow("submitted", "approve-application", "approved", PROJECT_FIRST)
            .arrow("rejected", "approve-application", "approved", PROJECT_FIRST)
            .arrow("ineligible", "approve-application", "approved", PROJECT_FIRST)
            .arrow("ineligible-informed", "approve-application", "approved", PROJECT_FIRST)
            .build();

    private ServiceApplications() {}
}
