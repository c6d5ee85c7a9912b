package org.openktp.io.grant;

import java.util.Optional;

/**
 * A code with its title: a programme, or a classification in a vocabulary.
 *
 * @param data the code as a JSON object
 */
public record GrantCode(JsonValue.Members data) {

    /**
     * The list that the code of a classification is from.
     *
     * @return the name of the list; empty for a programme
     */
    public Optional<String> vocabulary() {
        return Part.text(data, "vocabulary");
    }

    /**
     * The code.
     *
     * @return the code
     */
    public Optional<String> code() {
        return Part.text(data, "code");
    }

    /**
     * What it is called.
     *
     * @return the title
     */
    public Optional<String> title() {
        return Part.text(data, "title");
    }
}
