package org.openktp.io.tree;

import java.util.List;
import java.util.Map;
import org.openktp.core.finding.Location;

/** A JSON value that knows where it stood. */
public sealed interface Located {

    /**
     * Where it stood.
     *
     * @return the place
     */
    Location at();

    /**
     * What it is, for messages.
     *
     * @return for example {@code "a list"}
     */
    String what();

    /**
     * An object.
     *
     * @param at where it stood
     * @param members its members in their order
     */
    record Members(Location at, Map<String, Located> members) implements Located {
        @Override
        public String what() {
            return "an object";
        }
    }

    /**
     * An array.
     *
     * @param at where it stood
     * @param items its items
     */
    record Items(Location at, List<Located> items) implements Located {
        @Override
        public String what() {
            return "a list";
        }
    }

    /**
     * A string.
     *
     * @param at where it stood
     * @param value its value
     */
    record Text(Location at, String value) implements Located {
        @Override
        public String what() {
            return "a text";
        }
    }

    /**
     * A number, as written.
     *
     * @param at where it stood
     * @param digits its text
     */
    record Digits(Location at, String digits) implements Located {
        @Override
        public String what() {
            return "a number";
        }
    }

    /**
     * A truth value.
     *
     * @param at where it stood
     * @param value its value
     */
    record Truth(Location at, boolean value) implements Located {
        @Override
        public String what() {
            return value ? "true" : "false";
        }
    }

    /**
     * Null, which says as little as an absent property.
     *
     * @param at where it stood
     */
    record Nothing(Location at) implements Located {
        @Override
        public String what() {
            return "null";
        }
    }

    /**
     * A cell of a CSV row that is not empty, not yet interpreted.
     *
     * @param at where it stood
     * @param text its text
     */
    record Cell(Location at, String text) implements Located {
        @Override
        public String what() {
            return "a cell";
        }
    }
}
