package org.openktp.io.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Records read one ahead of those asked for, until there is none or framing is lost.
 *
 * @param <T> the type of the records
 */
public abstract class Lookahead<T> implements Iterator<T> {

    private @Nullable T next;
    private boolean lost;

    /** For subclasses. */
    protected Lookahead() {}

    /**
     * Reads the next record.
     *
     * @return the record, or null at the end
     * @throws IOException if the input fails, after which nothing more is read
     */
    protected abstract @Nullable T read() throws IOException;

    /** Reads nothing after the record that is being read. */
    protected final void giveUp() {
        lost = true;
    }

    @Override
    public final boolean hasNext() {
        if (next == null && !lost) {
            try {
                next = read();
            } catch (IOException e) {
                lost = true;
                throw new UncheckedIOException(e);
            }
        }
        return next != null;
    }

    @Override
    public final T next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no record is left");
        }
        T result = next;
        next = null;
        return result;
    }
}
