package org.openktp.io.schema.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.databind.JsonNode;

/** JSON that a shape describes, not a record. */
public interface Shaped {

    /** What is known of a fact, in the spelling of applications. */
    record Known(@JsonValue JsonNode json) implements Shaped {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Known {}
    }

    /** A condition in the form that rules have, on any fact. */
    record Condition(@JsonValue JsonNode json) implements Shaped {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Condition {}
    }

    /** The lowest and the highest, or a state without a value. */
    record Extent(@JsonValue JsonNode json) implements Shaped {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Extent {}
    }

    /** The best and the worst, or a state without a value. */
    record RankExtent(@JsonValue JsonNode json) implements Shaped {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public RankExtent {}
    }

    /** A text, or null. */
    record TextOrNull(@JsonValue JsonNode json) implements Shaped {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TextOrNull {}
    }

    /** A field of a catalogue: a text, a number, true or false, or a list of these; null where it was not found. */
    record Field(@JsonValue JsonNode json) implements Shaped {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Field {}
    }

    /** The token of a code. */
    record Token(@JsonValue String token) implements Shaped {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Token {}
    }

    /** A SHA-256 in hexadecimal digits. */
    record Hash(@JsonValue String hash) implements Shaped {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Hash {}
    }
}
