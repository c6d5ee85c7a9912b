package org.openktp.io.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.openktp.io.stream.ReadRecord;

/**
 * Records read one ahead of those asked for, until there is none, framing is lost or somebody cancels.
 *
 * @param <T> the type of their values
 */
public abstract class Lookahead<T> implements Iterator<ReadRecord<T>> {

    private final Framer framer;
    private @Nullable ReadRecord<T> next;
    private boolean lost;
    private volatile boolean cancelled;
    private volatile long resumeFrom;

    /**
     * For subclasses.
     *
     * @param framer what cuts the records out
     */
    protected Lookahead(Framer framer) {
        this.framer = framer;
        this.resumeFrom = framer.from();
    }

    /**
     * Reads the next record.
     *
     * @return the record, or null at the end
     * @throws IOException if the input fails, after which nothing more is read
     */
    protected abstract @Nullable ReadRecord<T> read() throws IOException;

    /** Reads nothing after the record that is being read. */
    protected final void giveUp() {
        lost = true;
    }

    /** Begins no more records. May be called by any thread. */
    public final void cancel() {
        cancelled = true;
        framer.stop();
    }

    /**
     * Where to go on after the last record that was given.
     *
     * @return the byte
     */
    public final long resumeFrom() {
        return resumeFrom;
    }

    @Override
    public final boolean hasNext() {
        if (next == null && !lost && !cancelled) {
            next = readOrGiveUp();
        }
        return next != null;
    }

    private @Nullable ReadRecord<T> readOrGiveUp() {
        boolean whole = false;
        try {
            ReadRecord<T> record = read();
            whole = true;
            return record;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lost |= !whole;
        }
    }

    @Override
    public final ReadRecord<T> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no record is left");
        }
        ReadRecord<T> result = next;
        next = null;
        resumeFrom = result.position().to();
        return result;
    }
}
