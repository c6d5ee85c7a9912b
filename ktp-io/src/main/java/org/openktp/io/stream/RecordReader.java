package org.openktp.io.stream;

import java.io.Closeable;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The records of an input, read as they are asked for. Can be gone through once, by one thread; a failure of the input
 * itself comes as an {@link java.io.UncheckedIOException}. Every record of the input is given exactly once, accepted or
 * rejected; where reading has to stop because the input is defective, such as a compressed one that breaks off, the rest is
 * given as one reject. Asking for the first record throws {@link IllegalArgumentException} if {@link ReadOptions#from()} does
 * not lie between two records. Closing it closes the input.
 *
 * <p>Whether its thread is interrupted is not looked at, and is for {@link #cancel()} to say.
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
     * Begins no more records. One that is being read is finished, and one that the iterator has said it has is given; then it
     * has none. May be called by any thread, and again. It does not wake up a thread that waits for an input to come.
     */
    void cancel();

    /**
     * Where another reader goes on that is to give every record that this one has not given: the end of the last record that
     * was given. May be asked by any thread.
     *
     * @return the byte for {@link ReadOptions#from()}; {@link Position#END} after a reject that stands for the rest
     */
    long resumeFrom();

    /**
     * The records as a stream, from where reading has got to.
     *
     * @return a sequential stream
     */
    default Stream<ReadRecord<T>> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
