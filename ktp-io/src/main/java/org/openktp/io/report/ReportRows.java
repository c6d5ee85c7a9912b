package org.openktp.io.report;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openktp.io.text.CsvLine;

/**
 * Writes the rows of a report as CSV (RFC 4180, lines ending with a line feed). For one thread.
 *
 * <p>A number is written as it is, so that {@code -5} stays one; anything else is text, and guarded unless programs alone read
 * the report.
 */
public final class ReportRows implements Closeable, Flushable {

    private final Writer out;
    private final CsvLine line = new CsvLine();
    private final UnaryOperator<String> text;

    private ReportRows(Writer out, UnaryOperator<String> text) {
        this.out = out;
        this.text = text;
    }

    /**
     * Rows that people may open in a spreadsheet.
     *
     * @param out where to; closed with the rows
     * @return rows whose texts are guarded as {@link SpreadsheetText} says
     */
    public static ReportRows guarded(Writer out) {
        return new ReportRows(out, SpreadsheetText::guard);
    }

    /**
     * Rows that programs read, with every text as it is. In a spreadsheet, a text of somebody else's may be a formula.
     *
     * @param out where to; closed with the rows
     * @return rows whose texts are as they are
     */
    public static ReportRows exact(Writer out) {
        return new ReportRows(out, UnaryOperator.identity());
    }

    /**
     * Writes a row.
     *
     * @param cells its cells: numbers, and anything else as the text that it prints as
     * @throws IOException if the output fails
     */
    public void write(List<?> cells) throws IOException {
        out.write(line.of(cells.stream().map(this::cell).toList()));
    }

    private String cell(Object cell) {
        return cell instanceof Number ? cell.toString() : text.apply(cell.toString());
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
