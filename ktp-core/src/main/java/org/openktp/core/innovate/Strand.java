package org.openktp.core.innovate;

import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/**
 * A variant of the scheme. How long its projects last changed from edition to edition; see {@link StrandEdition}.
 *
 * @param token our code, such as {@code classic}
 * @param name the name under which it is published
 * @param abbreviation its short name
 * @param description what it is for
 * @param firstSeen the date of the earliest page that was found to name it; it may be older
 * @param lastSeen the date of the latest page that was found to name it; it may have gone on
 * @see org.openktp.core.innovate.InnovateSources
 */
public record Strand(
        String token,
        Sourced<String> name,
        Optional<Sourced<String>> abbreviation,
        Sourced<String> description,
        Optional<Sourced<PartialDate>> firstSeen,
        Optional<Sourced<PartialDate>> lastSeen)
        implements Code {

    /**
     * Checks the order of the dates.
     *
     * @param token the component of that name
     * @param name the component of that name
     * @param abbreviation the component of that name
     * @param description the component of that name
     * @param firstSeen the component of that name
     * @param lastSeen the component of that name
     * @throws IllegalArgumentException if it was last seen before it was first seen
     */
    public Strand {
        if (firstSeen.isPresent() && lastSeen.isPresent()) {
            PartialDate first = firstSeen.get().value();
            PartialDate last = lastSeen.get().value();
            if (last.isSurelyBefore(first)) {
                throw new IllegalArgumentException(
                        "lastSeen " + last + " of strand " + token + " must not be before firstSeen " + first);
            }
        }
    }

    @Override
    public String label() {
        return name.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
