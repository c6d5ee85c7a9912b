package org.openktp.rules.innovate;

import org.openktp.core.source.Source;

/**
 * The files of the Innovation Funding Service in which the course of applications and projects is laid down. Its code is
 * public; each file is cited as it stood on 11 November 2022.
 */
public final class ServiceSources {

    private static final String ADDRESS =
            "https://github.com/InnovateUKGitHub/innovation-funding-service/blob/964969b6dc9/"
                    + "ifs-data-layer/ifs-data-service/src/main/java/org/innovateuk/ifs/";
    private static final String CHECKS = "project/financechecks/workflow/financechecks/configuration/";

    private static final String EXTENT =
            "states, transitions and guards; the full text only in versions of other dates";

    /** The course of an application. */
    public static final Source APPLICATION =
            file("ifs-application-workflow", "application/workflow/configuration/", "ApplicationWorkflow.java");

    /** How funding decisions are made and notified. */
    public static final Source FUNDING_DECISION =
            file("ifs-funding-decision", "fundingdecision/transactional/", "ApplicationFundingServiceImpl.java");

    /** The course of a project while it is set up. */
    public static final Source PROJECT =
            file("ifs-project-workflow", "project/core/workflow/configuration/", "ProjectWorkflow.java");

    /** The course of one assessor's assessment. */
    public static final Source ASSESSMENT =
            file("ifs-assessment-workflow", "assessment/workflow/configuration/", "AssessmentWorkflow.java");

    /** When an assessment is complete. */
    public static final Source ASSESSMENT_COMPLETE =
            file("ifs-assessment-complete", "assessment/workflow/guards/", "AssessmentCompleteGuard.java");

    /** The course of a supporter's assignment. */
    public static final Source SUPPORTER =
            file("ifs-supporter-workflow", "supporter/workflow/", "SupporterAssignmentWorkflow.java");

    /** The course of an invitation to a panel. */
    public static final Source REVIEW =
            file("ifs-review-workflow", "review/workflow/configuration/", "ReviewWorkflow.java");

    /** The course of an applicant's response before an interview. */
    public static final Source INTERVIEW_ASSIGNMENT = file(
            "ifs-interview-assignment-workflow",
            "interview/workflow/configuration/",
            "InterviewAssignmentWorkflow.java");

    /** The course of an assessor's part in an interview. */
    public static final Source INTERVIEW =
            file("ifs-interview-workflow", "interview/workflow/configuration/", "InterviewWorkflow.java");

    /** The course of the details of a project. */
    public static final Source PROJECT_DETAILS = file(
            "ifs-project-details-workflow",
            "project/projectdetails/workflow/configuration/",
            "ProjectDetailsWorkflow.java");

    /** The course of the check that an organisation is viable. */
    public static final Source VIABILITY = file("ifs-viability-workflow", CHECKS, "ViabilityWorkflow.java");

    /** When viability may be approved. */
    public static final Source VIABILITY_GUARD = file("ifs-viability-guard", CHECKS, "ViabilityApprovedGuard.java");

    /** The course of the check that an organisation is eligible. */
    public static final Source ELIGIBILITY = file("ifs-eligibility-workflow", CHECKS, "EligibilityWorkflow.java");

    /** When eligibility may be approved. */
    public static final Source ELIGIBILITY_GUARD =
            file("ifs-eligibility-guard", CHECKS, "EligibilityApprovedGuard.java");

    /** The course of the check which funding rules apply. */
    public static final Source FUNDING_RULES = file("ifs-funding-rules-workflow", CHECKS, "FundingRulesWorkflow.java");

    /** The course of payment milestones. */
    public static final Source PAYMENT_MILESTONES =
            file("ifs-payment-milestone-workflow", CHECKS, "PaymentMilestoneWorkflow.java");

    /** When payment milestones may be approved. */
    public static final Source PAYMENT_MILESTONES_GUARD =
            file("ifs-payment-milestone-guard", CHECKS, "PaymentMilestoneApprovedGuard.java");

    /** The course of a spend profile. */
    public static final Source SPEND_PROFILE = file(
            "ifs-spend-profile-workflow", "project/spendprofile/configuration/workflow/", "SpendProfileWorkflow.java");

    /** The course of an offer letter. */
    public static final Source OFFER_LETTER = file(
            "ifs-offer-letter-workflow",
            "project/grantofferletter/configuration/workflow/",
            "GrantOfferLetterWorkflow.java");

    private ServiceSources() {}

    private static Source file(String id, String folder, String name) {
        return Source.of(id, name, "Innovate UK", ADDRESS + folder + name, EXTENT);
    }
}
