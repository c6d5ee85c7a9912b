package org.openktp.core.innovate.assessment;

import static org.openktp.core.source.Sourced.reported;

import java.util.List;
import java.util.Optional;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.time.PartialDate;

/**
 * How applications are assessed, as pages report it. They differ in the number of assessors, so that none is a default. Where the
 * quality line lies, of which one speaks, was not found.
 *
 * @see org.openktp.core.innovate.assessment.AssessmentSources
 */
public final class AssessmentPractices {

    /** That of May 2016. */
    public static final AssessmentPractice MAY_2016 = new AssessmentPractice(
            "may-2016",
            Optional.of(
                    reported(PartialDate.parse("2016-05"), AssessmentSources.SLIDES_2016.at("slide 2, new system"))),
            reported(5, AssessmentSources.SLIDES_2016.at("slide 2, advisers who score")),
            reported(
                    "advisers from outside the region of the application, chosen at random",
                    AssessmentSources.SLIDES_2016.at("slide 2, advisers who score")),
            Optional.of(reported(
                    "a panel agrees the final order of merit, above all near the quality line and the funding line",
                    AssessmentSources.SLIDES_2016.at("slide 2, moderation panel"))));

    /** That of which a university tells, without a date. */
    public static final AssessmentPractice PLYMOUTH = new AssessmentPractice(
            "plymouth",
            Optional.empty(),
            reported(3, AssessmentSources.PLYMOUTH.at("assessment criteria")),
            reported(
                    "assessors who judge independently of one another",
                    AssessmentSources.PLYMOUTH.at("assessment criteria")),
            Optional.empty());

    /** Every practice that was found. */
    public static final Catalogue<AssessmentPractice> CATALOGUE = Catalogue.of(
            "assessment-practices",
            "How applications of Innovate UK's KTP scheme are assessed, as pages report it",
            List.of(MAY_2016, PLYMOUTH),
            AssessmentPractice::token,
            List.of(
                    Field.maybe("since", AssessmentPractice::since),
                    Field.of("assessors", AssessmentPractice::assessors),
                    Field.of("chosen", AssessmentPractice::chosen),
                    Field.maybe("moderation", AssessmentPractice::moderation)));

    private AssessmentPractices() {}
}
