package org.openktp.core.career.training;

import java.io.Serializable;
import java.time.Period;
import java.util.Optional;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.money.Amount;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/**
 * The standard of an English apprenticeship. Its durations are typical ones, neither least nor greatest.
 *
 * @param reference its reference number, such as {@code ST0218}
 * @param version its version; empty where not found
 * @param approved when its first version was approved for delivery, or published where that alone was found; empty where
 *     neither was
 * @param toGateway how long the training before the assessment typically takes; empty where not found
 * @param assessment how long the end-point assessment typically takes; empty where not found
 * @param maximumFunding the most that is paid for one apprentice; empty where not found
 * @see org.openktp.core.career.training.TrainingSources
 */
public record ApprenticeshipStandard(
        Sourced<String> reference,
        Optional<Sourced<String>> version,
        Optional<Sourced<PartialDate>> approved,
        Optional<Sourced<Period>> toGateway,
        Optional<Sourced<Period>> assessment,
        Optional<Sourced<Amount>> maximumFunding)
        implements Serializable {

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
