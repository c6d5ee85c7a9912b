package org.openktp.core.innovate.assessment;

import java.math.RoundingMode;
import java.util.List;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;

/**
 * What the service computes from scores, and how it rounds. A score that was not given is left out, as if nobody had been asked for
 * it; a selection of this library keeps it as missing instead, so that the total is a range. The service computes the total in binary fractions; of scores from 1 to 10 by up to six assessors that gives what exact arithmetic gives.
 *
 * @see org.openktp.core.innovate.assessment.AssessmentSources
 */
public final class AssessmentFigures {

    /** The total of an application: the mean over all scores that were given, whoever gave them and for whatever. */
    public static final AssessmentFigure TOTAL = figure(
            "total",
            "mean over all scores given, each in per cent of the highest possible",
            1,
            Provenance.STATED,
            AssessmentSources.TOTAL.at("average percentage"));

    /** The figure of an application for a criterion. */
    public static final AssessmentFigure CRITERION = figure(
            "criterion",
            "mean of the scores given for a criterion",
            1,
            Provenance.STATED,
            AssessmentSources.MEAN.at("average"));

    /** The total as another version computed it, to a whole per cent. */
    public static final AssessmentFigure TOTAL_EARLIER = figure(
            "total-earlier",
            "mean over all scores given, each in per cent of the highest possible, in another version",
            0,
            Provenance.REPORTED,
            AssessmentSources.TOTAL_EARLIER.at("average percentage"));

    /** The figure for a criterion as another version computed it, to a whole point. */
    public static final AssessmentFigure CRITERION_EARLIER = figure(
            "criterion-earlier",
            "mean of the scores given for a criterion, in another version",
            0,
            Provenance.REPORTED,
            AssessmentSources.MEAN_EARLIER.at("average"));

    /** Every figure that was found, those of other versions last. */
    public static final Catalogue<AssessmentFigure> CATALOGUE = Catalogue.of(
            "assessment-figures",
            "Figures that Innovate UK's service computes from the scores of assessors",
            List.of(TOTAL, CRITERION, TOTAL_EARLIER, CRITERION_EARLIER),
            AssessmentFigure::token,
            List.of(
                    Field.of("computed", AssessmentFigure::computed),
                    Field.of("decimals", AssessmentFigure::decimals),
                    Field.of("rounding", AssessmentFigure::rounding)));

    private AssessmentFigures() {}

    private static AssessmentFigure figure(
            String token, String computed, int decimals, Provenance firmness, Citation file) {
        Sourced<String> what = new Sourced<>(computed, firmness, List.of(file));
        return new AssessmentFigure(token, what, what.with(decimals), what.with(RoundingMode.HALF_UP));
    }
}
