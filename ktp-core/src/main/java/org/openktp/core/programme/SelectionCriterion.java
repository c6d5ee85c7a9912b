package org.openktp.core.programme;

import java.util.List;
import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Sourced;

/**
 * A criterion by which applicants of a round are judged. It is no condition of entry: whoever shows little of it may be
 * placed lower, but is not excluded. It has no weight, scale or pass mark of its own: none was found for a round of the
 * Healthcare Scientist KTP programme, and for Innovate UK's scheme a scale alone, which stands in {@link
 * org.openktp.core.innovate.assessment.AssessmentCriteria}. A host that judges by numbers brings the rest.
 *
 * @param token our code, the same in every round that has it, such as {@code expertise}
 * @param statement what is judged, restated
 * @param key whether the page marks it as key, the only order of importance that was found
 * @param alternatives of which any one is enough, such as research or quality improvement; empty where there are none
 * @param aspects which are all judged, such as the fit with a strategy and with priorities; empty where there are none
 * @see org.openktp.core.programme.hcs.HcsKtpSources
 */
public record SelectionCriterion(
        String token,
        Sourced<String> statement,
        Sourced<Boolean> key,
        Optional<Sourced<List<String>>> alternatives,
        Optional<Sourced<List<String>>> aspects)
        implements Code {

    @Override
    public String label() {
        return statement.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
