package org.openktp.core.innovate.assessment;

import java.math.RoundingMode;
import org.openktp.core.code.Code;
import org.openktp.core.source.Sourced;

/**
 * A figure that the service computes from the scores of assessors.
 *
 * @param token our code, such as {@code total}
 * @param computed what is computed, restated
 * @param decimals the decimals kept
 * @param rounding what happens with the rest
 * @see org.openktp.core.innovate.assessment.AssessmentSources
 */
public record AssessmentFigure(
        String token, Sourced<String> computed, Sourced<Integer> decimals, Sourced<RoundingMode> rounding)
        implements Code {

    @Override
    public String label() {
        return computed.value();
    }
}
