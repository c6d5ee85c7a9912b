package org.openktp.io.stream;

import java.io.Closeable;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The records of an input, read as they are asked for. Can be gone through once, by one thread; a failure of the input
 * itself comes as an {@link java.io.UncheckedIOException}. Every record of the input is given exactly once, accepted or
 * rejected. Closing it closes the input.
 *
 * @param <T> the type of the values
 */
public interface RecordReader<T> extends Iterable<ReadRecord<T>>, Closeable {

    /**
     * The records, from where reading has got to.
     *
     * @return always the same iterator
     */
    @Override
    Iterator<ReadRecord<T>> iterator();

    /**
     * The records as a stream, from where reading has got to.
     *
     * @return a sequential stream
     */
    default Stream<ReadRecord<T>> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
