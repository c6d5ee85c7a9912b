package org.openktp.io.tree;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Limits;

/** Reads CSV rows into trees by the names in the header, as their {@link Columns} say. An empty cell is absent. */
public final class CsvTree {

    private final List<String> header;
    private final boolean areGrouped;
    private final Limits limits;

    private CsvTree(List<String> header, boolean areGrouped, Limits limits) {
        this.header = header;
        this.areGrouped = areGrouped;
        this.limits = limits;
    }

    /**
     * Reads the header.
     *
     * @param text the header row
     * @param line the line on which it stands
     * @param columns how its columns make a record
     * @param limits how much it and each row may hold
     * @return a reader of rows under that header
     * @throws RefusedException if the row is not CSV or beyond the limits, names a column twice or not at all, or lacks one
     *     that is required
     */
    public static CsvTree header(String text, long line, Columns columns, Limits limits) throws RefusedException {
        List<String> names =
                cells(text, line, limits).stream().map(String::strip).toList();
        requireDistinct(names, line);
        for (String name : columns.required()) {
            if (!names.contains(name)) {
                throw new RefusedException(new Finding(
                        FindingCode.REQUIRED,
                        new Location(line, 0, name),
                        "the header has no column '" + name
                                + "'; columns are separated by commas and named as in the formats"));
            }
        }
        return new CsvTree(names, columns.areGrouped(), limits);
    }

    private static void requireDistinct(List<String> names, long line) throws RefusedException {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            Location at = new Location(line, i + 1L, Pointer.column(names.get(i)));
            if (names.get(i).isEmpty()) {
                throw new RefusedException(new Finding(
                        FindingCode.NOT_CSV,
                        at,
                        "column " + (i + 1) + " of the header has no name; give it one, or take the column out"));
            }
            if (!seen.add(names.get(i))) {
                throw new RefusedException(new Finding(
                        FindingCode.DUPLICATE_KEY, at, "column " + Shown.of(names.get(i)) + " is given twice"));
            }
        }
    }

    /**
     * Reads a row.
     *
     * @param text the row
     * @param line the line on which it begins
     * @return its tree
     * @throws RefusedException if the row is not CSV or beyond the limits, does not have as many cells as the header, or
     *     gives a state for a group together with a member of that group
     */
    public Located row(String text, long line) throws RefusedException {
        List<String> cells = cells(text, line, limits);
        if (cells.size() != header.size()) {
            throw new RefusedException(
                    new Finding(
                            FindingCode.NOT_CSV,
                            new Location(line, 0, ""),
                            "row has " + cells.size() + " cells and the header " + header.size()
                                    + "; leave cells empty where nothing is known, and put one with a comma into quotation marks"));
        }
        Map<String, Located> members = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                String column = header.get(i);
                Location at = new Location(line, i + 1L, Pointer.column(column));
                put(members, column, new Located.Cell(at, cells.get(i)));
            }
        }
        return new Located.Members(new Location(line, 0, ""), members);
    }

    private void put(Map<String, Located> members, String column, Located.Cell cell) throws RefusedException {
        int dot = areGrouped ? column.indexOf('.') : -1;
        if (dot < 0) {
            if (members.containsKey(column)) {
                throw conflict(cell);
            }
            members.put(column, cell);
            return;
        }
        Located group = members.computeIfAbsent(
                column.substring(0, dot), name -> new Located.Members(cell.at(), new LinkedHashMap<>()));
        if (!(group instanceof Located.Members inner)) {
            throw conflict(cell);
        }
        inner.members().put(column.substring(dot + 1), cell);
    }

    private static RefusedException conflict(Located.Cell cell) {
        return new RefusedException(new Finding(
                FindingCode.CONTRADICTION,
                cell.at(),
                "this column and the one for its group cannot both be given; empty one of them"));
    }

    /**
     * The cells of a row.
     *
     * @param text the row
     * @param line the line on which it begins
     * @param limits how many there may be, and how long
     * @return its cells, without their quotes
     * @throws RefusedException if the row is not CSV or beyond the limits
     */
    public static List<String> cells(String text, long line, Limits limits) throws RefusedException {
        try {
            CsvRow row = new CsvRow(line, limits);
            List<String> cells = CsvReader.builder().allowUnclosedQuote(false).ofSingleCsvRecord(row, text);
            if (row.problem().isPresent()) {
                throw new RefusedException(row.problem().get());
            }
            return cells;
        } catch (CsvParseException e) {
            throw new RefusedException(
                    new Finding(FindingCode.NOT_CSV, new Location(line, 0, ""), "this is not CSV: " + withoutPlace(e)));
        }
    }

    /** The parser sees one row alone, so that the line it names is not one of the file. */
    private static String withoutPlace(CsvParseException failure) {
        String message = Shown.sentence(String.valueOf(failure.getMessage()));
        int place = message.indexOf(" (record starting");
        return place < 0 ? message : message.substring(0, place);
    }
}
