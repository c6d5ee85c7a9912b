package org.openktp.io.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/** JSON for people: indented by two spaces, with what fits in a line in one line. */
public final class PrettyJson {

    private static final int WIDTH = 120;

    private PrettyJson() {}

    /**
     * JSON over as many lines as it needs.
     *
     * @param value a map, a list, a string, an integer, a truth value or what is JSON already
     * @return its text, without a line feed at the end
     */
    public static String of(Object value) {
        StringBuilder text = new StringBuilder();
        print(value, "\n", 0, text);
        return text.toString();
    }

    private static void print(Object value, String lineStart, int column, StringBuilder text) {
        if (left(value, WIDTH - column) > 0) {
            text.append(line(value));
        } else if (value instanceof Map<?, ?> members) {
            List<Map.Entry<?, ?>> entries = List.copyOf(members.entrySet());
            block("{", entries, "}", lineStart, text);
        } else if (value instanceof Collection<?> items) {
            block("[", items, "]", lineStart, text);
        } else {
            text.append(line(value));
        }
    }

    /** What is left of a width after a value in one line; that it does not fit is known before all of it is looked at. */
    private static int left(Object value, int width) {
        if (value instanceof Map<?, ?> members) {
            int left = width - 2 * Math.max(members.size(), 1);
            for (Map.Entry<?, ?> member : members.entrySet()) {
                left = left <= 0
                        ? left
                        : left(member.getValue(), left - line(member.getKey()).length() - 2);
            }
            return left;
        }
        if (value instanceof Collection<?> items) {
            int left = width - 2 * Math.max(items.size(), 1);
            for (Object each : items) {
                left = left <= 0 ? left : left(each, left);
            }
            return left;
        }
        return width - line(value).length();
    }

    private static void block(String open, Collection<?> parts, String close, String lineStart, StringBuilder text) {
        String inner = lineStart + "  ";
        String separator = open;
        for (Object part : parts) {
            text.append(separator).append(inner);
            String name = part instanceof Map.Entry<?, ?> member ? line(member.getKey()) + ": " : "";
            Object value = part instanceof Map.Entry<?, ?> member ? member.getValue() : part;
            text.append(name);
            print(value, inner, inner.length() + name.length(), text);
            separator = ",";
        }
        text.append(lineStart).append(close);
    }

    static String line(Object value) {
        if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .map(member -> line(member.getKey()) + ": " + line(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(PrettyJson::line).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
