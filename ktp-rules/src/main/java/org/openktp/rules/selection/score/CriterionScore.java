package org.openktp.rules.selection.score;

import java.util.Optional;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.knowledge.Missing;

/**
 * What an assessor says by one criterion.
 *
 * @param score the score, as far as it is known
 * @param justification why; empty where none was handed in
 */
public record CriterionScore(Knowledge<Integer> score, Optional<String> justification) {

    /**
     * Checks that a score is given, lies in a range or is missing.
     *
     * @param score the component of that name
     * @param justification the component of that name
     * @throws IllegalArgumentException if the score is not applicable, or one of several that are no range
     */
    public CriterionScore {
        if (!(score instanceof Known || score instanceof Between || score instanceof Missing)) {
            throw new IllegalArgumentException("score must be known, from one number to another, or missing");
        }
    }

    /**
     * A score without justification.
     *
     * @param score the score
     * @return the score by a criterion
     */
    public static CriterionScore of(int score) {
        return new CriterionScore(Knowledge.known(score), Optional.empty());
    }
}
