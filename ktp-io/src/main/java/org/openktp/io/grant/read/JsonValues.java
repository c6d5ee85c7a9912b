package org.openktp.io.grant.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.grant.JsonValue;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;
import org.openktp.io.tree.Shown;
import tools.jackson.core.JsonGenerator;

/** JSON values out of trees, and into text. */
public final class JsonValues {

    private static final int MAX_DIGITS = 100;

    /** Beyond this, sums would need more digits than anybody wants to reckon with. */
    private static final int MAX_EXPONENT = 400;

    private JsonValues() {}

    /**
     * The object of a tree, without places.
     *
     * @param object the object as it was read
     * @return the same as data
     * @throws RefusedException if it holds a number of more than 100 characters, or beyond 10^400
     */
    public static JsonValue.Members of(Located.Members object) throws RefusedException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Map.Entry<String, Located> each : object.members().entrySet()) {
            members.put(each.getKey(), value(each.getValue()));
        }
        return new JsonValue.Members(members);
    }

    static JsonValue value(Located given) throws RefusedException {
        if (given instanceof Located.Members object) {
            return of(object);
        }
        if (given instanceof Located.Items list) {
            List<JsonValue> items = new ArrayList<>();
            for (Located item : list.items()) {
                items.add(value(item));
            }
            return new JsonValue.Items(items);
        }
        if (given instanceof Located.Digits number) {
            return new JsonValue.Decimal(number(number));
        }
        if (given instanceof Located.Truth truth) {
            return new JsonValue.Truth(truth.value());
        }
        return given instanceof Located.Text text ? new JsonValue.Text(text.value()) : new JsonValue.Nothing();
    }

    private static BigDecimal number(Located.Digits given) throws RefusedException {
        String digits = given.digits();
        if (digits.length() > MAX_DIGITS) {
            throw refused(FindingCode.TOO_LONG, given, "is longer than the limit of " + MAX_DIGITS + " characters");
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            if (Math.abs((long) number.precision() - number.scale()) <= MAX_EXPONENT) {
                return number;
            }
        } catch (NumberFormatException e) {
            // an exponent of its own that is beyond all bounds
        }
        throw refused(
                FindingCode.INVALID_VALUE, given, "must lie between 10^-" + MAX_EXPONENT + " and 10^" + MAX_EXPONENT);
    }

    private static RefusedException refused(FindingCode code, Located.Digits given, String rule) {
        return new RefusedException(new Finding(code, given.at(), "number " + Shown.of(given.digits()) + " " + rule));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param json where to write it
     */
    public static void write(JsonValue value, JsonGenerator json) {
        if (value instanceof JsonValue.Members object) {
            json.writeStartObject();
            members(object, json);
            json.writeEndObject();
        } else if (value instanceof JsonValue.Items list) {
            json.writeStartArray();
            list.items().forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (value instanceof JsonValue.Decimal number) {
            json.writeNumber(number.digits());
        } else if (value instanceof JsonValue.Truth truth) {
            json.writeBoolean(truth.is());
        } else if (value instanceof JsonValue.Text text) {
            json.writeString(text.text());
        } else {
            json.writeNull();
        }
    }

    static void members(JsonValue.Members object, JsonGenerator json) {
        object.members().forEach((name, member) -> {
            json.writeName(name);
            write(member, json);
        });
    }
}
