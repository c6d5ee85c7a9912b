package org.openktp.core.career.training;

import java.io.Serializable;
import java.util.Optional;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/**
 * Something that the entry to a programme asks for, in words, and from when until when. One that was dropped or changed
 * has an end; alternatives are one requirement.
 *
 * @param id our name of it, which begins with its programme, such as {@code stp-degree}
 * @param text what is asked for
 * @param validity when it was asked for; empty where no date was found
 * @see org.openktp.core.career.training.TrainingSources
 */
public record EntryRequirement(String id, Sourced<String> text, Optional<Sourced<Validity>> validity)
        implements Serializable {

    /** The text, with its dates where they are known: {@code two A levels (2021-07/..)}. */
    @Override
    public String toString() {
        return text.value() + validity.map(dates -> " (" + dates.value() + ")").orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
