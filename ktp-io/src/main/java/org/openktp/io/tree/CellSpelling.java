package org.openktp.io.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openktp.core.finding.Location;

/**
 * The short spellings of CSV cells, turned into those of JSON.
 *
 * <ul>
 *   <li>every field: {@code (unknown)}, {@code (declined)}, {@code (not asked)}, {@code (not applicable)}, and any JSON
 *       spelling that begins with a brace
 *   <li>tokens and numbers: {@code 7 | 8a} for one of, {@code 7..8b}, {@code 7..} and {@code ..8b} for ranges
 *   <li>sets: {@code npl; ukas} for exactly these, {@code npl; ...} for at least these, {@code (none)} for the empty set
 * </ul>
 */
public final class CellSpelling {

    private static final Map<String, String> REASONS =
            Map.of("(unknown)", "unknown", "(declined)", "declined", "(not asked)", "not-asked");

    private CellSpelling() {}

    /**
     * The JSON spelling of a cell.
     *
     * @param cell the cell, not empty
     * @param shape what its field holds
     * @param maxDepth the deepest nesting of JSON in a cell
     * @return the value in the spelling of JSON
     * @throws RefusedException if the cell begins like JSON and is not
     */
    public static Located toJson(Located.Cell cell, Shape shape, int maxDepth) throws RefusedException {
        Location at = cell.at();
        String text = cell.text().strip();
        if (text.startsWith("{")) {
            return JsonTree.cell(cell, maxDepth);
        }
        if (REASONS.containsKey(text)) {
            return object(at, "missing", new Located.Text(at, REASONS.get(text)));
        }
        if (text.equals("(not applicable)")) {
            return object(at, "notApplicable", new Located.Truth(at, true));
        }
        return switch (shape) {
            case GROUP, TEXT -> new Located.Text(at, cell.text());
            case SET -> set(at, text);
            case TOKEN, NUMBER -> scalar(at, text, shape);
        };
    }

    private static Located set(Location at, String text) {
        if (text.equals("(none)")) {
            return new Located.Items(at, List.of());
        }
        List<String> elements = new ArrayList<>(parts(text, ";"));
        boolean open = elements.remove("...");
        Located items = items(at, elements, Shape.TOKEN);
        return open ? object(at, "atLeast", items) : items;
    }

    private static Located scalar(Location at, String text, Shape shape) {
        if (text.contains("|")) {
            return object(at, "oneOf", items(at, parts(text, "\\|"), shape));
        }
        int dots = text.indexOf("..");
        if (dots < 0) {
            return single(at, text, shape);
        }
        String from = text.substring(0, dots).strip();
        String to = text.substring(dots + 2).strip();
        Map<String, Located> ends = new LinkedHashMap<>();
        if (!from.isEmpty()) {
            ends.put("atLeast", single(at, from, shape));
        }
        if (!to.isEmpty()) {
            ends.put("atMost", single(at, to, shape));
        }
        return new Located.Members(at, ends);
    }

    private static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
    }

    private static Located items(Location at, List<String> texts, Shape shape) {
        return new Located.Items(
                at, texts.stream().map(text -> single(at, text, shape)).toList());
    }

    private static Located single(Location at, String text, Shape shape) {
        return shape == Shape.NUMBER ? new Located.Digits(at, text) : new Located.Text(at, text);
    }

    private static Located object(Location at, String name, Located value) {
        return new Located.Members(at, Map.of(name, value));
    }
}
