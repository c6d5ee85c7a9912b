package org.openktp.rules.innovate;

import java.util.Arrays;
import org.openktp.core.code.YesNo;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;

/**
 * The facts that events of Innovate UK's lifecycles bring along for guards; the rest follow from the history. Those that begin
 * with {@code event.} are about the event that brings them and hold for it alone.
 */
public final class InnovateFacts {

    /** Whether the assessor has answered every question. */
    public static final Fact<YesNo> RESPONSES_COMPLETE =
            of("assessment.responses-complete", "every response given", "Has the assessor answered every question?");

    /** Whether the assessor has said whether to fund the application. */
    public static final Fact<YesNo> DECISION_PRESENT = of(
            "assessment.decision-present",
            "a recommendation on funding",
            "Has the assessor recommended for or against funding?");

    /** Whether the event itself carries a recommendation. */
    public static final Fact<YesNo> DECISION_GIVEN = of(
            "event.recommendation-given",
            "a recommendation with the event",
            "Does the event carry the recommendation itself?");

    /** Whether an assessor who rejects an assessment says why. */
    public static final Fact<YesNo> REJECTION_REASON_GIVEN =
            of("event.rejection-reason-given", "a reason for the rejection", "Does the assessor give a reason?");

    /** Whether the competition is in assessment. */
    public static final Fact<YesNo> ASSESSMENT_OPEN =
            of("competition.assessment-open", "the assessment period open", "Is the competition in assessment?");

    /** Whether the assessment of the competition has been closed. */
    public static final Fact<YesNo> ASSESSMENT_CLOSED = of(
            "competition.assessment-closed",
            "the assessment closed",
            "Has the assessment of the competition been closed?");

    /** Whether the project has an address. */
    public static final Fact<YesNo> ADDRESS_GIVEN =
            of("project.address-given", "the address of the project", "Has the project an address?");

    /** Whether the project has a date on which it is to start. */
    public static final Fact<YesNo> START_DATE_GIVEN =
            of("project.start-date-given", "the start date of the project", "Has the project a start date?");

    /** Whether the location of every partner is known. */
    public static final Fact<YesNo> LOCATIONS_GIVEN =
            of("project.locations-given", "the location of every partner", "Is the location of every partner given?");

    /** Whether each partner asks for no more than its highest rate of grant. */
    public static final Fact<YesNo> RATES_WITHIN_MAXIMUM = of(
            "project.rates-within-maximum",
            "every partner's rate within its maximum",
            "Is the grant rate of every partner at most its maximum?");

    /** Whether viability is approved, or does not apply. */
    public static final Fact<YesNo> VIABILITY_SETTLED =
            of("project.viability-settled", "viability settled", "Is viability approved or not applicable?");

    /** Whether eligibility is approved, or does not apply. */
    public static final Fact<YesNo> ELIGIBILITY_SETTLED =
            of("project.eligibility-settled", "eligibility settled", "Is eligibility approved or not applicable?");

    /** Whether Innovate UK agreed that the associate may start later than the terms say. */
    public static final Fact<YesNo> LATER_START_AGREED = of(
            "event.later-start-agreed",
            "a later start agreed by Innovate UK",
            "Did Innovate UK agree to other dates than the terms set?");

    /** Whether a claim is for essential computing equipment bought before the associate starts. */
    public static final Fact<YesNo> ESSENTIAL_IT = of(
            "event.essential-it",
            "a claim for essential IT equipment",
            "Is the claim for essential IT equipment bought before the associate starts?");

    private InnovateFacts() {}

    private static Fact<YesNo> of(String id, String label, String question) {
        return Fact.of(id, label, question, CodeList.of(Arrays.asList(YesNo.values())));
    }
}
