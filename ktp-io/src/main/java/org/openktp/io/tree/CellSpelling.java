package org.openktp.io.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Limits;

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
     * @param limits how much may be in a cell
     * @return the value in the spelling of JSON
     * @throws RefusedException if the cell begins like JSON and is not, or is beyond the limits
     */
    public static Located toJson(Located.Cell cell, Shape shape, Limits limits) throws RefusedException {
        Location at = cell.at();
        String text = cell.text().strip();
        if (text.startsWith("{")) {
            return JsonTree.cell(cell, limits);
        }
        if (REASONS.containsKey(text)) {
            return object(at, "missing", new Located.Text(at, REASONS.get(text)));
        }
        if (text.equals("(not applicable)")) {
            return object(at, "notApplicable", new Located.Truth(at, true));
        }
        return switch (shape) {
            case GROUP, TEXT -> new Located.Text(at, cell.text());
            case SET -> set(at, text, limits);
            case TOKEN, NUMBER -> scalar(at, text, shape, limits);
        };
    }

    private static Located set(Location at, String text, Limits limits) throws RefusedException {
        if (text.equals("(none)")) {
            return new Located.Items(at, List.of());
        }
        List<String> elements = parts(at, text, ";", limits);
        boolean open = elements.remove("...");
        Located items = items(at, elements, Shape.TOKEN, limits);
        return open ? object(at, "atLeast", items) : items;
    }

    private static Located scalar(Location at, String text, Shape shape, Limits limits) throws RefusedException {
        if (text.contains("|")) {
            return object(at, "oneOf", items(at, parts(at, text, "\\|", limits), shape, limits));
        }
        int dots = text.indexOf("..");
        if (dots < 0) {
            return single(at, text, shape, limits);
        }
        String from = text.substring(0, dots).strip();
        String to = text.substring(dots + 2).strip();
        Map<String, Located> ends = new LinkedHashMap<>();
        if (!from.isEmpty()) {
            ends.put("atLeast", single(at, from, shape, limits));
        }
        if (!to.isEmpty()) {
            ends.put("atMost", single(at, to, shape, limits));
        }
        return new Located.Members(at, ends);
    }

    private static List<String> parts(Location at, String text, String separator, Limits limits)
            throws RefusedException {
        String[] parts = text.split(separator, (int) Math.min(limits.maxValues() + 1L, Integer.MAX_VALUE));
        if (parts.length > limits.maxValues()) {
            String message = "the cell has more values than the limit of " + limits.maxValues();
            throw new RefusedException(new Finding(FindingCode.TOO_MANY, at, message));
        }
        return Arrays.stream(parts).map(String::strip).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Located items(Location at, List<String> texts, Shape shape, Limits limits) throws RefusedException {
        List<Located> items = new ArrayList<>();
        for (String text : texts) {
            items.add(single(at, text, shape, limits));
        }
        return new Located.Items(at, items);
    }

    private static Located single(Location at, String text, Shape shape, Limits limits) throws RefusedException {
        if (shape != Shape.NUMBER) {
            return new Located.Text(at, text);
        }
        if (text.length() > limits.maxNumberLength()) {
            throw new RefusedException(JsonTree.longNumber(at, text.length(), limits));
        }
        return new Located.Digits(at, text);
    }

    private static Located object(Location at, String name, Located value) {
        return new Located.Members(at, Map.of(name, value));
    }
}
