package org.openktp.io.frame;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.openktp.io.stream.Position;
import org.openktp.io.stream.ReadOptions;

/**
 * Cuts an input into records, and drops those before the byte from which they are wanted, without looking at what they hold.
 * Where the input is defective, the rest of it is one record with that problem.
 */
public abstract class Framer {

    final ByteSource source;
    final FrameBuffer buffer;
    private final long from;
    private long number;
    private boolean over;
    private volatile boolean stopped;
    private LineEnds lineEnds = LineEnds.NONE;

    Framer(ByteSource source, int maxBytes, long from) {
        this.source = source;
        this.buffer = new FrameBuffer(maxBytes);
        this.from = from;
    }

    /**
     * What cuts records out of an input.
     *
     * @param in the input, unpacked
     * @param options how it is read
     * @return the framer
     * @throws IOException if the input fails
     */
    public static Framer of(InputStream in, ReadOptions options) throws IOException {
        ByteSource source = new ByteSource(in, options.limits().maxInputBytes());
        int most = options.limits().maxRecordBytes();
        return switch (options.format()) {
            case NDJSON -> new LineFramer(source, most, options.from());
            case JSON -> new ArrayFramer(source, most, options.from());
            case CSV -> new CsvFramer(source, most, options.from());
        };
    }

    /**
     * Cuts out one record.
     *
     * @return the record, or empty at the end
     * @throws IOException if the input fails
     */
    abstract Optional<Frame> cut() throws IOException;

    /**
     * The first record, wherever records are wanted from. It is not counted.
     *
     * @return the record, or empty if there is none
     * @throws IOException if the input fails
     * @throws IllegalArgumentException if records are wanted from within it
     */
    public final Optional<Frame> header() throws IOException {
        Optional<Frame> header = framed();
        number = 0;
        header.ifPresent(this::requireWhole);
        return header;
    }

    /**
     * The next record that is wanted.
     *
     * @return the record, or empty at the end, after framing was lost, and if this was stopped
     * @throws IOException if the input fails
     * @throws IllegalArgumentException if records are wanted from a byte that is not between two
     */
    public final Optional<Frame> next() throws IOException {
        return next(LineEnds.NONE);
    }

    /**
     * The next record that is wanted.
     *
     * @param ends what may find its end, where a record is a line
     * @return the record, or empty at the end, after framing was lost, and if this was stopped
     * @throws IOException if the input fails
     * @throws IllegalArgumentException if records are wanted from a byte that is not between two
     */
    public final Optional<Frame> next(LineEnds ends) throws IOException {
        lineEnds = ends;
        buffer.keepFrom(from);
        Optional<Frame> frame = framed();
        while (!stopped && frame.isPresent() && isDropped(frame.get())) {
            frame = framed();
        }
        if (frame.isPresent()) {
            requireWhole(frame.get());
        } else if (!over && source.offset() < from) {
            throw new IllegalArgumentException(
                    "from " + from + " must be between two records; the input has " + source.offset() + " bytes");
        }
        return frame.isPresent() && isDropped(frame.get()) ? Optional.empty() : frame;
    }

    /** What may find the end of the record that is being cut out. */
    final LineEnds lineEnds() {
        return lineEnds;
    }

    /** Drops no more records: there is no next one, but for one that is being cut out. May be called by any thread. */
    public final void stop() {
        stopped = true;
    }

    /**
     * From where records are wanted.
     *
     * @return the byte
     */
    public final long from() {
        return from;
    }

    /** A problem at the next byte, after which there is nothing. */
    final Optional<Frame> lost(String why) {
        over = true;
        Position rest = Position.rest(number + 1, source.offset());
        return Optional.of(Frame.lost(rest, source.line(), source.column(), why));
    }

    /** A problem of the record that has begun, after which there is nothing. */
    final Optional<Frame> lostFromStart(String why) {
        over = true;
        return Optional.of(buffer.lost(why));
    }

    private Optional<Frame> framed() throws IOException {
        if (over || from == Position.END) {
            over = true;
            return Optional.empty();
        }
        buffer.expect(number + 1);
        Optional<Frame> frame;
        try {
            frame = cut();
        } catch (DefectiveInputException e) {
            frame = buffer.isOpen() ? lostFromStart(e.why()) : lost(e.why());
        }
        number++;
        return frame;
    }

    private boolean isDropped(Frame frame) {
        return from > 0 && frame.position().to() <= from;
    }

    private void requireWhole(Frame frame) {
        Position at = frame.position();
        if (at.from() < from && from < at.to() && !at.isRest()) {
            throw new IllegalArgumentException("from " + from + " must be between two records; there is one from byte "
                    + at.from() + " to " + at.to());
        }
    }
}
