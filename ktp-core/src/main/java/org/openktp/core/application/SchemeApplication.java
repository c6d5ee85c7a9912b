package org.openktp.core.application;

import java.time.LocalDate;
import java.util.Optional;
import org.openktp.core.knowledge.Knowledge;

/** An application under any scheme: what all of them have. */
public interface SchemeApplication {

    /**
     * The reference under which it was handed over.
     *
     * @return an opaque reference, never a name; not blank
     */
    String id();

    /**
     * The round for which it is.
     *
     * @return the identifier of the round, such as {@code hcs-ktp-4}; empty where the application names none
     */
    Optional<String> round();

    /**
     * When it was submitted.
     *
     * @return the day, as far as it is known
     */
    Knowledge<LocalDate> submitted();
}
