package org.openktp.io.frame;

import java.io.IOException;
import java.util.Optional;

/**
 * A record a CSV row. Line ends inside quotes belong to the row; a quote opens only at the beginning of a cell. Empty
 * lines are no records. A quote that never closes loses the framing.
 */
public final class CsvFramer implements Framer {

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final ByteSource source;
    private final FrameBuffer buffer;

    /**
     * Frames rows.
     *
     * @param source the input
     * @param maxBytes the most bytes of a record
     */
    public CsvFramer(ByteSource source, int maxBytes) {
        this.source = source;
        this.buffer = new FrameBuffer(maxBytes);
    }

    @Override
    public Optional<Frame> next() throws IOException {
        while (source.peek() == '\n' || source.peek() == '\r') {
            source.next();
        }
        if (source.peek() == ByteSource.END) {
            return Optional.empty();
        }
        buffer.start(source);
        State state = State.CELL_START;
        while (!atRowEnd(state)) {
            int value = source.next();
            buffer.add(value);
            state = after(state, value);
        }
        return Optional.of(state == State.QUOTED ? buffer.lost("a quote is never closed") : buffer.frame());
    }

    private boolean atRowEnd(State state) throws IOException {
        int value = source.peek();
        return value == ByteSource.END || (state != State.QUOTED && (value == '\n' || value == '\r'));
    }

    private static State after(State state, int value) {
        if (state == State.QUOTED) {
            return value == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
        }
        if (value == ',') {
            return State.CELL_START;
        }
        return value == '"' && state != State.PLAIN ? State.QUOTED : State.PLAIN;
    }
}
