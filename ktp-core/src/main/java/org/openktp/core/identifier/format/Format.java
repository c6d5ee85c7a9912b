package org.openktp.core.identifier.format;

import java.util.List;

/** How the identifiers of a scheme are written. Immutable and thread-safe. */
public interface Format {

    /**
     * Reads a text as an identifier. What this gives as canonical reads as itself, with warnings at most.
     *
     * @param text the text, as somebody wrote it
     * @return the canonical form, or what is wrong
     */
    Shaped read(String text);

    /** What a format makes of a text. */
    sealed interface Shaped {

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
}
