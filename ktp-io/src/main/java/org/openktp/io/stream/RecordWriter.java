package org.openktp.io.stream;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes values, one record each. For one thread.
 *
 * @param <T> the type of the values
 */
public interface RecordWriter<T> extends Closeable {

    /**
     * Writes a value.
     *
     * @param value the value
     * @throws IOException if the output fails
     */
    void write(T value) throws IOException;
}
