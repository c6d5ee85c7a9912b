package org.openktp.core.identifier.format;

import java.util.List;

/** What a format makes of a text. */
public sealed interface Shaped {

    /**
     * The text is an identifier.
     *
     * @param canonical its canonical form
     * @param notes what was put right, and warnings
     */
    record Fits(String canonical, List<String> notes) implements Shaped {}

    /**
     * The text is none.
     *
     * @param reason which part is wrong and what it must be
     */
    record Fails(String reason) implements Shaped {}
}
