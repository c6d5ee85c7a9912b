package org.openktp.io.grant.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openktp.core.finding.Location;
import org.openktp.io.grant.Grant;
import org.openktp.io.grant.JsonValue;
import org.openktp.io.grant.Loss;
import org.openktp.io.grant.csv.CellPath.Index;
import org.openktp.io.grant.csv.CellPath.Name;
import org.openktp.io.grant.csv.CellPath.Step;
import org.openktp.io.grant.standard.Field;
import org.openktp.io.grant.standard.GrantFields;
import org.openktp.io.grant.standard.Shape;
import org.openktp.io.text.CsvLine;

/**
 * Writes grants as rows, with the columns that some of them need, and those that the standard requires. What is lost is found by
 * reading each row back.
 */
public final class GrantCsv {

    private static final List<String> REQUIRED = List.of(
            "Identifier",
            "Title",
            "Description",
            "Currency",
            "Amount Awarded",
            "Award Date",
            "Funding Org:Identifier",
            "Funding Org:Name");

    private final Map<CellPath, String> headings;
    private final List<Map<CellPath, String>> grants = new ArrayList<>();

    private GrantCsv(List<Grant> all) {
        Set<CellPath> paths = new HashSet<>();
        Set<List<String>> numbered = new HashSet<>();
        REQUIRED.forEach(heading -> paths.add(Headings.read(heading)));
        for (Grant grant : all) {
            Map<CellPath, String> cells = Cells.of(grant.data());
            grants.add(cells);
            paths.addAll(cells.keySet());
            cells.keySet().forEach(path -> number(path, numbered));
        }
        this.headings = headings(paths, numbered);
    }

    private static void number(CellPath path, Set<List<String>> numbered) {
        CellPath start = new CellPath(List.of());
        for (Step step : path.steps()) {
            start = start.plus(step);
            if (step instanceof Index index && index.index() > 0) {
                numbered.add(start.names());
            }
        }
    }

    private static Map<CellPath, String> headings(Set<CellPath> paths, Set<List<String>> numbered) {
        Map<CellPath, String> headings = new LinkedHashMap<>();
        paths.stream().sorted(order()).forEach(path -> Headings.of(path, numbered)
                .ifPresent(heading -> headings.put(path, heading)));
        return headings;
    }

    /** The order of the standard, then what publishers added by name. */
    private static Comparator<CellPath> order() {
        Map<CellPath, List<String>> keys = new HashMap<>();
        return (one, other) ->
                compare(keys.computeIfAbsent(one, GrantCsv::key), keys.computeIfAbsent(other, GrantCsv::key));
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int difference = one.get(i).compareTo(other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static List<String> key(CellPath path) {
        List<String> key = new ArrayList<>();
        CellPath start = new CellPath(List.of());
        Shape shape = GrantFields.GRANT;
        for (Step step : path.steps()) {
            start = start.plus(step);
            if (step instanceof Index index) {
                key.add(padded(index.index()));
                continue;
            }
            String name = ((Name) step).name();
            int place = List.copyOf(shape.fields()).stream()
                    .map(Field::name)
                    .toList()
                    .indexOf(name);
            key.add(place < 0 ? "~" + name : padded(place));
            shape = start.field().flatMap(Field::shape).orElse(Shape.NONE);
        }
        return key;
    }

    private static String padded(int number) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, 10 - digits.length())) + digits;
    }

    /**
     * Writes grants.
     *
     * @param all the grants
     * @param out where to, left open
     * @return what no row could hold
     * @throws IOException if the output fails
     */
    public static List<Loss> write(List<Grant> all, Writer out) throws IOException {
        GrantCsv csv = new GrantCsv(all);
        CsvLine line = new CsvLine();
        out.write(line.of(csv.headings.values()));
        List<Loss> losses = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Map<CellPath, String> cells = csv.grants.get(i);
            out.write(line.of(csv.headings.keySet().stream()
                    .map(path -> cells.getOrDefault(path, ""))
                    .toList()));
            losses.addAll(csv.losses(all.get(i), cells, i + 1));
        }
        out.flush();
        return losses;
    }

    private List<Loss> losses(Grant grant, Map<CellPath, String> cells, int number) {
        Location nowhere = new Location(0, 0, "");
        Node back = new Node();
        headings.keySet().forEach(path -> {
            String cell = cells.get(path);
            if (cell != null) {
                back.put(path.steps(), GrantRows.value(cell, nowhere, path.isNumber()));
            }
        });
        String subject = grant.id().orElse("record " + number);
        JsonValue.Members held = Losses.data(back.object(nowhere));
        return Losses.between(subject, grant.data(), held);
    }
}
