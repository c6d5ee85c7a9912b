package org.openktp.rules.selection.panel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.code.YesNo;
import org.openktp.core.knowledge.Knowledge;

/**
 * The place of one assessor on the panel of an application, filled or not.
 *
 * @param assessor the reference of the assessor; empty where it is not known who will score
 * @param scores what is known of the score by each criterion of the policy, by tokens
 * @param recommended whether the assessor recommends to fund it
 */
public record Seat(Optional<String> assessor, Map<String, ScoreRange> scores, Knowledge<YesNo> recommended) {

    /**
     * Keeps the order of the criteria.
     *
     * @param assessor the component of that name
     * @param scores the component of that name
     * @param recommended the component of that name
     */
    public Seat {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    }
}
