package org.openktp.io.text;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import org.openktp.io.stream.RecordWriter;

/**
 * Writes each record as a text.
 *
 * @param <T> the type of the records
 */
public final class LineWriter<T> implements RecordWriter<T> {

    private final Writer out;
    private final Function<T, String> line;

    /**
     * Writes to a writer.
     *
     * @param out where to, closed with this
     * @param line the text of a record with its line end
     */
    public LineWriter(Writer out, Function<T, String> line) {
        this.out = out;
        this.line = line;
    }

    @Override
    public void write(T value) throws IOException {
        out.write(line.apply(value));
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
