package org.openktp.rules.innovate;

import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.hasValue;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.not;

import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.IfsSources;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.HistoryFacts;
import org.openktp.rules.rule.Requirement;

/** What the service asks before it follows an arrow. */
final class ServiceGuards {

    private static final Citation CHOICE = ServiceSources.ASSESSMENT.at("choice whether ready to submit");
    private static final Condition COMPLETE =
            all(is(InnovateFacts.RESPONSES_COMPLETE, YesNo.YES), is(InnovateFacts.DECISION_PRESENT, YesNo.YES));
    private static final Condition DETAILED = all(
            is(InnovateFacts.ADDRESS_GIVEN, YesNo.YES),
            is(InnovateFacts.START_DATE_GIVEN, YesNo.YES),
            is(InnovateFacts.LOCATIONS_GIVEN, YesNo.YES));

    static final Requirement ASSESSMENT_COMPLETE = guard(
            "innovate-ktp-assessment.complete",
            "The assessment is complete",
            "Every response is given and a recommendation on funding is present.",
            COMPLETE,
            ServiceSources.ASSESSMENT_COMPLETE.at("evaluation"),
            CHOICE);

    static final Requirement ASSESSMENT_INCOMPLETE = guard(
            "innovate-ktp-assessment.incomplete",
            "The assessment is not complete",
            "A response or the recommendation on funding is wanting.",
            not(COMPLETE),
            ServiceSources.ASSESSMENT_COMPLETE.at("evaluation"),
            CHOICE);

    /** Asked of the first decision only: once an assessment is open the service no longer looks. */
    static final Requirement DECISION_GIVEN = guard(
            "innovate-ktp-assessment.decision-given",
            "The event carries the recommendation",
            "Asked where an assessment is only accepted; not asked of one that is open or ready to submit.",
            is(InnovateFacts.DECISION_GIVEN, YesNo.YES),
            ServiceSources.ASSESSMENT.at("funding decision"));

    static final Requirement REASON_GIVEN = guard(
            "innovate-ktp-assessment.rejection-reason-given",
            "The assessor says why",
            "One of: conflict of interest, not the assessor's expertise, too many assessments.",
            is(InnovateFacts.REJECTION_REASON_GIVEN, YesNo.YES),
            ServiceSources.ASSESSMENT.at("rejection"));

    static final Requirement ASSESSMENT_OPEN = guard(
            "innovate-ktp-assessment.period-open",
            "The competition is in assessment",
            "An assessment is submitted only while its competition is in assessment.",
            is(InnovateFacts.ASSESSMENT_OPEN, YesNo.YES),
            ServiceSources.ASSESSMENT.at("submission"));

    static final Requirement ASSESSMENT_NOT_CLOSED = guard(
            "innovate-ktp-supporter.assessment-not-closed",
            "The assessment has not been closed",
            "Supporters neither decide nor change a decision once the assessment of the competition is closed.",
            is(InnovateFacts.ASSESSMENT_CLOSED, YesNo.NO),
            IfsSources.SUPPORTER_ASSIGNMENT.at("decision and edit"));

    static final Requirement DETAILS_COMPLETE = guard(
            "innovate-ktp-project-details.complete",
            "The details of the project are complete",
            "Address, start date and the location of every partner are given.",
            DETAILED,
            ServiceSources.PROJECT_DETAILS.at("choice whether ready to submit"));

    static final Requirement DETAILS_INCOMPLETE = guard(
            "innovate-ktp-project-details.incomplete",
            "The details of the project are not complete",
            "Address, start date or the location of a partner is wanting.",
            not(DETAILED),
            ServiceSources.PROJECT_DETAILS.at("choice whether ready to submit"));

    static final Requirement VIABLE_RATES =
            rates("innovate-ktp-viability", ServiceSources.VIABILITY_GUARD.at("evaluation"));

    static final Requirement ELIGIBLE_RATES =
            rates("innovate-ktp-eligibility", ServiceSources.ELIGIBILITY_GUARD.at("evaluation"));

    static final Requirement CHECKS_SETTLED = guard(
            "innovate-ktp-payment-milestones.checks-settled",
            "Viability and eligibility are settled",
            "Each is approved or does not apply.",
            all(is(InnovateFacts.VIABILITY_SETTLED, YesNo.YES), is(InnovateFacts.ELIGIBILITY_SETTLED, YesNo.YES)),
            ServiceSources.PAYMENT_MILESTONES_GUARD.at("evaluation"));

    private ServiceGuards() {}

    /** In KTP alone, finances are checked first, so that a decision on an application without a project is an error. */
    static Requirement projectFirst(EventType created) {
        return guard(
                "innovate-ktp-application.project-before-decision",
                "A project has been created for the application",
                "KTP projects are created when the assessment closes; a decision, for or against, is notified only after.",
                hasValue(HistoryFacts.date(created)),
                ServiceSources.FUNDING_DECISION.at("KTP project not yet created"));
    }

    private static Requirement rates(String lifecycle, Citation citation) {
        return guard(
                lifecycle + ".rates-within-maximum",
                "Every partner's rate is at most its maximum",
                "The service allows a knowledge base up to the whole, so that this never stops a KTP.",
                is(InnovateFacts.RATES_WITHIN_MAXIMUM, YesNo.YES),
                citation);
    }

    private static Requirement guard(String id, String title, String text, Condition condition, Citation... citations) {
        return Requirement.builder()
                .id(id)
                .title(title)
                .text(text)
                .requirement(condition)
                .provenance(Provenance.STATED)
                .addCitations(citations)
                .build();
    }
}
