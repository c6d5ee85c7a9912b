package org.openktp.rules.lifecycle.history;

/** An entry about an earlier or later one, which it names; it may be recorded before that one arrives. */
public sealed interface Amendment extends Entry permits Correction, Retraction {

    /**
     * The entry meant.
     *
     * @return its identifier
     */
    String target();
}
