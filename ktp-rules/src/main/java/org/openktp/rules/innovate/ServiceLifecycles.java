package org.openktp.rules.innovate;

import java.util.List;
import org.openktp.rules.lifecycle.Lifecycle;

/**
 * What the Innovation Funding Service itself lets happen, arrow by arrow, with its own names as labels. It ends where a
 * project goes live; what follows is in {@link InnovatePartnership}. That a competition is open, in assessment or informing
 * is no lifecycle: the service derives it from the dates of its milestones.
 */
public final class ServiceLifecycles {

    /** An application. Withdrawal is declared and leads nowhere; a KTP is decided only once its project exists. */
    public static final Lifecycle APPLICATION = ServiceApplications.APPLICATION;

    /** A project from its creation, which in KTP comes before the decision, until it goes live. */
    public static final Lifecycle PROJECT = ServiceApplications.PROJECT;

    /**
     * One assessor's assessment of one application. The service puts it into its first state, {@code created}, itself. A
     * recommendation is looked for in the event only while the assessment is no more than accepted.
     */
    public static final Lifecycle ASSESSMENT = ServiceAssessments.ASSESSMENT;

    /** A supporter's decision whether to fund an application too. */
    public static final Lifecycle SUPPORTER = ServiceAssessments.SUPPORTER;

    /** An invitation to review an application on a panel. */
    public static final Lifecycle REVIEW = ServiceAssessments.REVIEW;

    /** An applicant's response before an interview. */
    public static final Lifecycle INTERVIEW_ASSIGNMENT = ServiceAssessments.INTERVIEW_ASSIGNMENT;

    /** An assessor's part in an interview, a single state. */
    public static final Lifecycle INTERVIEW = ServiceAssessments.INTERVIEW;

    /** The details of a project. */
    public static final Lifecycle PROJECT_DETAILS = ServiceProjectSetup.DETAILS;

    /** Whether an organisation is viable. What the service does for loans is left out. */
    public static final Lifecycle VIABILITY = ServiceProjectSetup.VIABILITY;

    /** Whether an organisation is eligible. */
    public static final Lifecycle ELIGIBILITY = ServiceProjectSetup.ELIGIBILITY;

    /** Which funding rules apply. */
    public static final Lifecycle FUNDING_RULES = ServiceProjectSetup.FUNDING_RULES;

    /** Payment milestones. */
    public static final Lifecycle PAYMENT_MILESTONES = ServiceProjectSetup.PAYMENT_MILESTONES;

    /** A spend profile, which a KTP has not had since November 2020. */
    public static final Lifecycle SPEND_PROFILE = ServiceProjectSetup.SPEND_PROFILE;

    /** The letter that offers a grant, until its signed copy is approved. */
    public static final Lifecycle OFFER_LETTER = ServiceProjectSetup.OFFER_LETTER;

    /** All of them. No two share an event, so that any may stand side by side in a scheme. */
    public static final List<Lifecycle> ALL = List.of(
            APPLICATION,
            PROJECT,
            ASSESSMENT,
            SUPPORTER,
            REVIEW,
            INTERVIEW_ASSIGNMENT,
            INTERVIEW,
            PROJECT_DETAILS,
            VIABILITY,
            ELIGIBILITY,
            FUNDING_RULES,
            PAYMENT_MILESTONES,
            SPEND_PROFILE,
            OFFER_LETTER);

    private ServiceLifecycles() {}
}
