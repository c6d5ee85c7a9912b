package org.openktp.io.grant;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value, immutable and without a place in a file. Two objects are equal if they have equal members in any order, two
 * numbers if their values are, however they were written.
 */
public sealed interface JsonValue {

    /**
     * An object.
     *
     * @param members its members in their order
     */
    record Members(Map<String, JsonValue> members) implements JsonValue {

        /**
         * Copies the members in their order.
         *
         * @param members the component of that name
         */
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /**
     * A list.
     *
     * @param items its items
     */
    record Items(List<JsonValue> items) implements JsonValue {

        /**
         * Copies the items.
         *
         * @param items the component of that name
         */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A text.
     *
     * @param text the text
     */
    record Text(String text) implements JsonValue {}

    /**
     * A number.
     *
     * @param number its value, without trailing zeros
     */
    record Decimal(BigDecimal number) implements JsonValue {

        /** With more digits than these before or after the point, an exponent is written. */
        private static final int PLAIN = 40;

        /**
         * Strips trailing zeros.
         *
         * @param number the component of that name
         */
        public Decimal {
            number = number.stripTrailingZeros();
        }

        /**
         * The number as it is written.
         *
         * @return for example {@code 15000} or {@code 71992.5}; with an exponent only where many zeros would be needed
         */
        public String digits() {
            return Math.abs(number.scale()) > PLAIN ? number.toString() : number.toPlainString();
        }
    }

    /**
     * A truth value.
     *
     * @param is the value
     */
    record Truth(boolean is) implements JsonValue {}

    /** Null. */
    record Nothing() implements JsonValue {}
}
