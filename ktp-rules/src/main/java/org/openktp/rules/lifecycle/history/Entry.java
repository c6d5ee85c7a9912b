package org.openktp.rules.lifecycle.history;

import java.time.Instant;

/** Something that was recorded. Never changed and never removed; what was wrong is put right by another entry. */
public sealed interface Entry permits Event, Amendment {

    /**
     * The identifier, unique in its history.
     *
     * @return the identifier, never blank
     */
    String id();

    /**
     * When it was recorded.
     *
     * @return the instant from which it was known
     */
    Instant recorded();
}
