package org.openktp.io.stream;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;

/**
 * Writes values, one record each. For one thread. What has arrived at the output is always the beginning of what was written.
 * A failure of the output is thrown by whichever call meets it, as late as {@link #close()}; after it nothing more is written,
 * writing and flushing fail again, and closing only closes the output.
 *
 * @param <T> the type of the values
 */
public interface RecordWriter<T> extends Closeable, Flushable {

    /**
     * Writes a value. It may stay in a buffer.
     *
     * @param value the value
     * @throws IOException if the output fails, or did before
     */
    void write(T value) throws IOException;

    /**
     * Takes everything written so far to the output, and flushes it.
     *
     * @throws IOException if the output fails, or did before
     */
    @Override
    void flush() throws IOException;

    /**
     * Flushes, unless the output failed before, and closes the output. Does nothing the second time.
     *
     * @throws IOException if the output fails
     */
    @Override
    void close() throws IOException;
}
