package org.openktp.io.grant.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Limits;
import org.openktp.io.tree.CsvTree;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;
import org.openktp.io.tree.Shown;

/** Reads rows under a header as grants. A blank cell is absent; what is a number by the standard is read as one. */
public final class GrantRows {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final List<Column> columns;
    private final Limits limits;

    private record Column(String heading, CellPath path, boolean isNumber) {}

    /**
     * A row as it was read.
     *
     * @param grant the grant
     * @param findings what is wrong with the row itself
     */
    public record Row(Located.Members grant, List<Finding> findings) {}

    private GrantRows(List<Column> columns, Limits limits) {
        this.columns = columns;
        this.limits = limits;
    }

    /**
     * Reads the header.
     *
     * @param text the header row
     * @param line the line on which it stands
     * @param limits how much it, and a row, may hold
     * @return a reader of rows under that header
     * @throws RefusedException if the row is not CSV, a column has no name, two columns are the same, or none is the identifier
     */
    public static GrantRows under(String text, long line, Limits limits) throws RefusedException {
        List<Column> columns = new ArrayList<>();
        Map<CellPath, String> seen = new HashMap<>();
        for (String cell : CsvTree.cells(text, line, limits)) {
            String heading = cell.strip();
            Location at = new Location(line, columns.size() + 1L, heading);
            if (heading.isEmpty()) {
                throw new RefusedException(new Finding(FindingCode.NOT_CSV, at, "column without a name"));
            }
            Column column = column(heading);
            String before = seen.put(column.path(), heading);
            if (before != null) {
                throw new RefusedException(new Finding(
                        FindingCode.DUPLICATE_KEY,
                        at,
                        "column " + Shown.of(heading) + " is the same as column " + Shown.of(before)));
            }
            columns.add(column);
        }
        requireIdentifier(seen, line);
        return new GrantRows(columns, limits);
    }

    private static void requireIdentifier(Map<CellPath, String> seen, long line) throws RefusedException {
        if (!seen.containsKey(Headings.read("id"))) {
            throw new RefusedException(new Finding(
                    FindingCode.REQUIRED,
                    new Location(line, 0, "Identifier"),
                    "the header has no column 'Identifier'; columns are separated by commas"));
        }
    }

    private static Column column(String heading) {
        CellPath path = Headings.read(heading);
        return new Column(heading, path, path.isNumber());
    }

    /**
     * Reads a row.
     *
     * @param text the row
     * @param line the line on which it begins
     * @return the grant
     * @throws RefusedException if the row is not CSV, or does not have as many cells as the header
     */
    public Row row(String text, long line) throws RefusedException {
        List<String> cells = CsvTree.cells(text, line, limits);
        if (cells.size() != columns.size()) {
            throw new RefusedException(new Finding(
                    FindingCode.NOT_CSV,
                    new Location(line, 0, ""),
                    "row has " + cells.size() + " cells and the header " + columns.size()));
        }
        Node grant = new Node();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Column column = columns.get(i);
            Location at = new Location(line, i + 1L, column.heading());
            if (!cells.get(i).isBlank()
                    && !grant.put(column.path().steps(), value(cells.get(i), at, column.isNumber()))) {
                findings.add(new Finding(
                        FindingCode.AMBIGUOUS,
                        at,
                        Shown.of(cells.get(i)) + " stands where another column has something else; it was not used"));
            }
        }
        return new Row(grant.object(new Location(line, 0, "")), findings);
    }

    static Located value(String cell, Location at, boolean isNumber) {
        return isNumber && NUMBER.matcher(cell.strip()).matches()
                ? new Located.Digits(at, cell.strip())
                : new Located.Text(at, cell);
    }
}
