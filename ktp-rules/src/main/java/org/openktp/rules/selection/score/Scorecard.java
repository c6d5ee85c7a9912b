package org.openktp.rules.selection.score;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.openktp.core.code.YesNo;
import org.openktp.core.knowledge.Knowledge;

/**
 * What one assessor hands in on one application.
 *
 * @param application the reference of the application
 * @param assessor the reference of the assessor
 * @param scores the scores by the tokens of their criteria; a criterion that is absent was not scored
 * @param recommended whether the assessor recommends to fund it; it is shown and counts for nothing
 * @param conflict whether the assessor declares a conflict of interest, so that the card does not count
 */
public record Scorecard(
        String application,
        String assessor,
        Map<String, CriterionScore> scores,
        Knowledge<YesNo> recommended,
        boolean conflict) {

    /**
     * Copies the scores.
     *
     * @param application the component of that name
     * @param assessor the component of that name
     * @param scores the component of that name
     * @param recommended the component of that name
     * @param conflict the component of that name
     * @throws IllegalArgumentException if a reference is blank
     */
    public Scorecard {
        if (application.isBlank() || assessor.isBlank()) {
            throw new IllegalArgumentException("application and assessor of a scorecard must not be blank");
        }
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
    }

    /**
     * A card with scores alone.
     *
     * @param application the reference of the application
     * @param assessor the reference of the assessor
     * @param scores the scores by the tokens of their criteria
     * @return the card
     * @throws IllegalArgumentException if a reference is blank
     */
    public static Scorecard of(String application, String assessor, Map<String, CriterionScore> scores) {
        return new Scorecard(application, assessor, scores, Knowledge.notAsked(), false);
    }
}
