package org.openktp.core.innovate.assessment;

import org.openktp.core.code.Code;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.source.Sourced;

/**
 * Scores that mean the same degree of merit, as assessors are told: 9 and 10, for example.
 *
 * @param scores the scores
 * @param sense what they mean for any criterion, in a word or two
 * @see org.openktp.core.innovate.assessment.AssessmentSources
 */
public record ScoreBand(ScoreScale scores, Sourced<String> sense) implements Code {

    @Override
    public String token() {
        return scores.lowest() + "-" + scores.highest();
    }

    @Override
    public String label() {
        return scores.toString();
    }
}
