package org.openktp.io.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Position;
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

    /**
     * Rejects a record for one reason.
     *
     * @param position where it is
     * @param finding why
     * @return the record
     */
    protected final ReadRecord<T> rejected(Position position, Finding finding) {
        return new ReadRecord.Rejected<>(position, Optional.empty(), List.of(finding));
    }

    /**
     * One reject that stands for a record and all after it, of which none is read: without a header, and after a syntax error
     * in an array, no later record can be trusted.
     *
     * @param frame the record
     * @param why what is wrong with it
     * @return the record
     */
    protected final ReadRecord<T> restNotRead(Frame frame, Finding why) {
        giveUp();
        Position rest =
                Position.rest(frame.position().number(), frame.position().from());
        if (why.code() == FindingCode.REST_NOT_READ) {
            return rejected(rest, why);
        }
        String message = why.message() + "; from here on the input was not read";
        return rejected(rest, new Finding(FindingCode.REST_NOT_READ, why.location(), message));
    }

    /**
     * Why a record was not cut out. In CSV columns are cells, and of what cannot be cut out the cell is not known.
     *
     * @param problem what is wrong, at its line and column
     * @return the same, in CSV at its line
     */
    protected final Finding inRow(Finding problem) {
        Location at = problem.location();
        return framer instanceof CsvFramer
                ? new Finding(problem.code(), new Location(at.line(), 0, at.path()), problem.message())
                : problem;
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
