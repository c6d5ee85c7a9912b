package org.openktp.io.frame;

import java.io.IOException;
import java.util.Optional;

/**
 * A record a CSV row. Line ends inside quotes belong to the row; a quote opens only at the beginning of a cell. Empty
 * lines are no records. A quote that never closes loses the framing.
 */
public final class CsvFramer extends Framer {

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    /**
     * Frames rows.
     *
     * @param source the input
     * @param maxBytes the most bytes of a record
     * @param from the byte from which records are wanted
     */
    public CsvFramer(ByteSource source, int maxBytes, long from) {
        super(source, maxBytes, from);
    }

    @Override
    Optional<Frame> cut() throws IOException {
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
        return state == State.QUOTED ? lostFromStart("a quote is never closed") : Optional.of(buffer.frame());
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
