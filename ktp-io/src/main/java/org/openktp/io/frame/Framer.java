package org.openktp.io.frame;

import java.io.IOException;
import java.util.Optional;

/** Cuts an input into records. */
public interface Framer {

    /**
     * The next record.
     *
     * @return the record, or empty at the end and after framing was lost
     * @throws IOException if the input fails
     */
    Optional<Frame> next() throws IOException;
}
