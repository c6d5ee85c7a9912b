package org.openktp.io.tree;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;

/** Reads CSV rows into trees by the names in the header, as their {@link Columns} say. An empty cell is absent. */
public final class CsvTree {

    private final List<String> header;
    private final boolean areGrouped;

    private CsvTree(List<String> header, boolean areGrouped) {
        this.header = header;
        this.areGrouped = areGrouped;
    }

    /**
     * Reads the header.
     *
     * @param text the header row
     * @param line the line on which it stands
     * @param columns how its columns make a record
     * @return a reader of rows under that header
     * @throws RefusedException if the row is not CSV, names a column twice or not at all, or lacks one that is required
     */
    public static CsvTree header(String text, long line, Columns columns) throws RefusedException {
        List<String> names = cells(text, line).stream().map(String::strip).toList();
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
        return new CsvTree(names, columns.areGrouped());
    }

    private static void requireDistinct(List<String> names, long line) throws RefusedException {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            Location at = new Location(line, i + 1L, names.get(i));
            if (names.get(i).isEmpty()) {
                throw new RefusedException(new Finding(FindingCode.NOT_CSV, at, "column without a name"));
            }
            if (!seen.add(names.get(i))) {
                throw new RefusedException(
                        new Finding(FindingCode.DUPLICATE_KEY, at, "column '" + names.get(i) + "' is given twice"));
            }
        }
    }

    /**
     * Reads a row.
     *
     * @param text the row
     * @param line the line on which it begins
     * @return its tree
     * @throws RefusedException if the row is not CSV, does not have as many cells as the header, or gives a state for
     *     a group together with a member of that group
     */
    public Located row(String text, long line) throws RefusedException {
        List<String> cells = cells(text, line);
        if (cells.size() != header.size()) {
            throw new RefusedException(new Finding(
                    FindingCode.NOT_CSV,
                    new Location(line, 0, ""),
                    "row has " + cells.size() + " cells and the header " + header.size()));
        }
        Map<String, Located> members = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                put(members, header.get(i), new Located.Cell(new Location(line, i + 1L, header.get(i)), cells.get(i)));
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
     * @return its cells, without their quotes
     * @throws RefusedException if the row is not CSV
     */
    public static List<String> cells(String text, long line) throws RefusedException {
        try {
            CsvRecord row = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(text);
            return row.getFields();
        } catch (CsvParseException e) {
            throw new RefusedException(
                    new Finding(FindingCode.NOT_CSV, new Location(line, 0, ""), "this is not CSV: " + withoutPlace(e)));
        }
    }

    /** The parser sees one row alone, so that the line it names is not one of the file. */
    private static String withoutPlace(CsvParseException failure) {
        String message = String.valueOf(failure.getMessage());
        int place = message.indexOf(" (record starting");
        return place < 0 ? message : message.substring(0, place);
    }
}
