package org.openktp.io.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openktp.io.tree.JsonLine;

/** JSON for people: indented by two spaces, with what fits in a line in one line. */
final class PrettyJson {

    private static final int WIDTH = 120;

    private PrettyJson() {}

    /** The text of a map, a list, a string, an integer, a truth value or what is JSON already. */
    static String of(Object value) {
        StringBuilder text = new StringBuilder();
        print(value, "\n", 0, text);
        return text.toString();
    }

    private static void print(Object value, String lineStart, int column, StringBuilder text) {
        String line = line(value);
        if (column + line.length() < WIDTH) {
            text.append(line);
        } else if (value instanceof Map<?, ?> members) {
            List<Map.Entry<?, ?>> entries = List.copyOf(members.entrySet());
            block("{", entries, "}", lineStart, text);
        } else if (value instanceof Collection<?> items) {
            block("[", items, "]", lineStart, text);
        } else {
            text.append(line);
        }
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
        return value instanceof String text ? JsonLine.of(json -> json.writeString(text)) : String.valueOf(value);
    }
}
