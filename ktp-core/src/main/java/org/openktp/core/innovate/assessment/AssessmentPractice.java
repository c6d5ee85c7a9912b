package org.openktp.core.innovate.assessment;

import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/**
 * By how many an application is assessed, and what becomes of their scores, as a page tells it.
 *
 * @param token our code, such as {@code may-2016}
 * @param since when it began; empty where that was not found
 * @param assessors how many score an application
 * @param chosen who they are
 * @param moderation what is done with their scores; empty where that was not found
 * @see org.openktp.core.innovate.assessment.AssessmentSources
 */
public record AssessmentPractice(
        String token,
        Optional<Sourced<PartialDate>> since,
        Sourced<Integer> assessors,
        Sourced<String> chosen,
        Optional<Sourced<String>> moderation)
        implements Code {

    @Override
    public String label() {
        return assessors.value() + " " + chosen.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
