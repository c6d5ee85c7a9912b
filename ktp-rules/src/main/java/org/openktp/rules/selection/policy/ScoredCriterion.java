package org.openktp.rules.selection.policy;

import java.util.Optional;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.source.Sourced;

/**
 * A criterion with all that scoring by it needs.
 *
 * @param criterion the criterion
 * @param scale the scores that may be given
 * @param weight its share in the total beside the weights of the others, a whole number from 1 to {@value #GREATEST_WEIGHT}
 * @param justification the most words that a justification may have; empty where nothing limits it
 */
public record ScoredCriterion(
        SelectionCriterion criterion,
        Sourced<ScoreScale> scale,
        Sourced<Integer> weight,
        Optional<Sourced<WordLimit>> justification) {

    /** The greatest weight. */
    public static final int GREATEST_WEIGHT = 1000;

    /**
     * Checks the weight.
     *
     * @param criterion the component of that name
     * @param scale the component of that name
     * @param weight the component of that name
     * @param justification the component of that name
     * @throws IllegalArgumentException if the weight is below 1 or above {@value #GREATEST_WEIGHT}
     */
    public ScoredCriterion {
        if (weight.value() < 1 || weight.value() > GREATEST_WEIGHT) {
            throw new IllegalArgumentException("weight " + weight.value() + " of criterion " + criterion.token()
                    + " must be from 1 to " + GREATEST_WEIGHT);
        }
    }

    /**
     * A criterion of which the host says how it is scored, with justifications of any length.
     *
     * @param criterion the criterion
     * @param scale the scores that may be given
     * @param weight its share in the total, from 1 to {@value #GREATEST_WEIGHT}
     * @return the criterion with its scale and its weight, both supplied by the host
     * @throws IllegalArgumentException if the weight is below 1 or above {@value #GREATEST_WEIGHT}
     */
    public static ScoredCriterion supplied(SelectionCriterion criterion, ScoreScale scale, int weight) {
        return new ScoredCriterion(criterion, Sourced.supplied(scale), Sourced.supplied(weight), Optional.empty());
    }

    /**
     * The code of the criterion.
     *
     * @return its token
     */
    public String token() {
        return criterion.token();
    }
}
