package org.openktp.core.career.registration;

import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/**
 * A register of a profession, or one part of a register.
 *
 * @param token our name of it, such as {@code hcpc-cs}
 * @param name whom it registers, as its keeper writes it
 * @param keeper who keeps it
 * @param kind whether it rests on the law or on an accreditation
 * @param numberPrefix the letters with which its registration numbers begin; empty where none were found
 * @param opened when it, or its accreditation, began; empty where not found
 * @param tookOver what it took over from another body; empty where nothing was found
 * @see org.openktp.core.career.registration.RegistrationSources
 */
public record Register(
        String token,
        Sourced<String> name,
        Sourced<RegisterKeeper> keeper,
        Sourced<RegisterKind> kind,
        Optional<Sourced<String>> numberPrefix,
        Optional<Sourced<PartialDate>> opened,
        Optional<Sourced<RegisterTransfer>> tookOver)
        implements Code {

    @Override
    public String label() {
        return keeper.value().label() + " " + name.value();
    }

    /** The token. */
    @Override
    public String toString() {
        return token;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
