package org.openktp.core.identifier;

import java.util.List;
import java.util.Optional;

/**
 * What a scheme makes of a text.
 *
 * @see org.openktp.core.identifier.IdentifierSources
 */
public sealed interface IdentifierReading {

    /**
     * The identifier.
     *
     * @return the identifier, or empty if the text was refused
     */
    Optional<Identifier> accepted();

    /**
     * The text is an identifier.
     *
     * @param identifier the identifier, in canonical form
     * @param notes what was put right, such as {@code leading zero restored}, and warnings, such as that the form of these
     *     identifiers was not found
     */
    record Read(Identifier identifier, List<String> notes) implements IdentifierReading {

        /**
         * Copies the notes.
         *
         * @param identifier the component of that name
         * @param notes the component of that name
         */
        public Read {
            notes = List.copyOf(notes);
        }

        @Override
        public Optional<Identifier> accepted() {
            return Optional.of(identifier);
        }
    }

    /**
     * The text is none.
     *
     * @param value the text
     * @param reason which part of it is wrong and what it must be, such as {@code 5th character '5' must be a letter}
     * @param message the same in a sentence that names scheme and text
     */
    record Refused(String value, String reason, String message) implements IdentifierReading {

        @Override
        public Optional<Identifier> accepted() {
            return Optional.empty();
        }
    }
}
