package org.openktp.io.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;

/** Writes the cells of one CSV row as one line of text. For one thread. */
public final class CsvLine {

    private final StringWriter text = new StringWriter();
    private final CsvWriter rows =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);

    /** Writes lines that end with a line feed, and quotes the cells that need it. */
    public CsvLine() {}

    /**
     * The text of a row.
     *
     * @param cells its cells
     * @return CSV with its line end
     */
    public String of(Iterable<String> cells) {
        text.getBuffer().setLength(0);
        rows.writeRecord(cells);
        return text.toString();
    }
}
