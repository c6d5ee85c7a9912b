package org.openktp.io;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openktp.io.stream.Limits;
import org.openktp.io.tree.JsonTree;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;

/** JSON as maps, lists and texts; numbers, truth values and null are their texts. */
public final class Json {

    private Json() {}

    public static Map<String, Object> object(String text) {
        try {
            return members(JsonTree.record(text, 1, 1, Limits.DEFAULT));
        } catch (RefusedException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    @SuppressWarnings("unchecked") // made by value()
    public static Map<String, Object> object(Map<String, Object> from, String name) {
        return (Map<String, Object>) requireNonNull(from.get(name));
    }

    @SuppressWarnings("unchecked") // made by value()
    public static List<Map<String, Object>> objects(Map<String, Object> from, String name) {
        return (List<Map<String, Object>>) requireNonNull(from.get(name));
    }

    private static Map<String, Object> members(Located object) {
        Map<String, Object> values = new LinkedHashMap<>();
        ((Located.Members) object).members().forEach((name, value) -> values.put(name, value(value)));
        return values;
    }

    private static Object value(Located value) {
        if (value instanceof Located.Members) {
            return members(value);
        }
        if (value instanceof Located.Items items) {
            return items.items().stream().map(Json::value).toList();
        }
        if (value instanceof Located.Text text) {
            return text.value();
        }
        return value instanceof Located.Digits number ? number.digits() : value.what();
    }
}
