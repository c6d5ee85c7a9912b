package org.openktp.core.identifier.format;

/** How the identifiers of a scheme are written. Immutable and thread-safe. */
public interface Format {

    /**
     * Reads a text as an identifier. What this gives as canonical reads as itself, with warnings at most.
     *
     * @param text the text, as somebody wrote it
     * @return the canonical form, or what is wrong
     */
    Shaped read(String text);
}
