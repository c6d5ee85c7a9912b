package org.openktp.rules.selection.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.openktp.core.innovate.assessment.AssessmentCriteria;
import org.openktp.core.innovate.assessment.AssessmentFigure;
import org.openktp.core.innovate.assessment.AssessmentFigures;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.core.text.WordCounting;

/**
 * What was found of how the applications of a round are scored. Where a part is empty the host decides it. Innovate UK's service is taken
 * as it stood on 11 November 2022; that a competition of another time was judged so is inferred, and for the host to confirm.
 *
 * @param criteria the criteria; none where none were found, and there may be more
 * @param scale the scale of each criterion
 * @param weight the weight of each criterion
 * @param justification the most words of each justification
 * @param aggregation how the scores by a criterion become one figure
 * @param rounding how figures are rounded
 * @see org.openktp.core.innovate.assessment.AssessmentSources
 */
public record PublishedScoring(
        List<SelectionCriterion> criteria,
        Optional<Sourced<ScoreScale>> scale,
        Optional<Sourced<Integer>> weight,
        Optional<Sourced<WordLimit>> justification,
        Optional<Sourced<Aggregation>> aggregation,
        Optional<Sourced<Rounding>> rounding) {

    /** Nothing was found. */
    public static final PublishedScoring NOTHING = ofCriteria(List.of());

    private static final PublishedScoring INNOVATE = new PublishedScoring(
            AssessmentCriteria.ALL,
            Optional.of(AssessmentCriteria.SCALE),
            Optional.of(weightOfEach()),
            Optional.of(wordLimit()),
            Optional.of(inferred(AssessmentFigures.CRITERION.computed()).with(Aggregation.MEAN)),
            Optional.of(inferred(rounding(AssessmentFigures.TOTAL))));

    /**
     * Copies the criteria.
     *
     * @param criteria the component of that name
     * @param scale the component of that name
     * @param weight the component of that name
     * @param justification the component of that name
     * @param aggregation the component of that name
     * @param rounding the component of that name
     */
    public PublishedScoring {
        criteria = List.copyOf(criteria);
    }

    /**
     * What was found of a round.
     *
     * @param round the round
     * @return its criteria, of whose scores nothing was found
     */
    public static PublishedScoring of(Round round) {
        return ofCriteria(round.criteria().map(Sourced::value).orElse(List.of()));
    }

    /**
     * What was found of a competition of Innovate UK's scheme.
     *
     * @param competition the competition
     * @return its four criteria with their scores; nothing where one of its strands is scored in another way, as accelerated projects are
     */
    public static PublishedScoring of(Competition competition) {
        return new HashSet<>(AssessmentCriteria.STRANDS.value()).containsAll(competition.strands())
                ? INNOVATE
                : NOTHING;
    }

    /**
     * The criteria ready for scoring.
     *
     * @return each with its scale and its weight; none where no scale or no weight was found
     */
    public List<ScoredCriterion> scored() {
        return scale.isEmpty() || weight.isEmpty()
                ? List.of()
                : criteria.stream()
                        .map(each -> new ScoredCriterion(each, scale.get(), weight.get(), justification))
                        .toList();
    }

    private static PublishedScoring ofCriteria(List<SelectionCriterion> criteria) {
        return new PublishedScoring(
                criteria, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The total is the mean over all scores, in which each criterion has the same share. */
    private static Sourced<Integer> weightOfEach() {
        return new Sourced<>(
                1, Provenance.INFERRED, AssessmentFigures.TOTAL.computed().citations());
    }

    /** As firm as the less firm of its two parts. */
    private static Sourced<WordLimit> wordLimit() {
        Sourced<Integer> most = AssessmentCriteria.JUSTIFICATION_WORDS;
        Sourced<WordCounting> counting = AssessmentCriteria.WORD_COUNTING;
        return Sourced.all(List.<Sourced<Object>>of(most.map(each -> each), counting.map(each -> each)))
                .with(new WordLimit(most.value(), counting.value()));
    }

    /** The service was seen on one day, and competitions were judged on many. */
    private static <T> Sourced<T> inferred(Sourced<T> seen) {
        return new Sourced<>(seen.value(), Provenance.INFERRED, seen.citations());
    }

    private static Sourced<Rounding> rounding(AssessmentFigure figure) {
        return figure.decimals()
                .map(decimals -> new Rounding(decimals, figure.rounding().value()));
    }
}
