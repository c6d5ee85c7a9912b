package org.openktp.io.frame;

import java.io.IOException;
import java.util.Optional;

/**
 * A record an element of a JSON array; an input that is a single object is one record. Looks only at quotes and brackets,
 * so that an element that is too long or too deep is passed over and the next one found. Where the array itself is not
 * well formed, framing is lost.
 */
public final class ArrayFramer extends Framer {

    private enum State {
        START,
        FIRST_ELEMENT,
        AFTER_ELEMENT,
        LAST_ELEMENT
    }

    private State state = State.START;

    /**
     * Frames elements.
     *
     * @param source the input
     * @param maxBytes the most bytes of a record
     * @param from the byte from which records are wanted
     */
    public ArrayFramer(ByteSource source, int maxBytes, long from) {
        super(source, maxBytes, from);
    }

    @Override
    Optional<Frame> cut() throws IOException {
        source.skipWhitespace();
        return switch (state) {
            case START -> start();
            case FIRST_ELEMENT -> source.peek() == ']' ? close() : element(State.AFTER_ELEMENT);
            case AFTER_ELEMENT -> afterElement();
            case LAST_ELEMENT -> end();
        };
    }

    private Optional<Frame> start() throws IOException {
        if (source.peek() == '{') {
            return element(State.LAST_ELEMENT);
        }
        if (source.peek() != '[') {
            return lost(
                    source.peek() == ByteSource.END
                            ? "the input is empty"
                            : "the input is neither a JSON array nor an object");
        }
        source.next();
        state = State.FIRST_ELEMENT;
        return cut();
    }

    private Optional<Frame> afterElement() throws IOException {
        if (source.peek() == ']') {
            return close();
        }
        if (source.peek() != ',') {
            return lost("the array needs a comma or its closing bracket here");
        }
        source.next();
        source.skipWhitespace();
        return element(State.AFTER_ELEMENT);
    }

    private Optional<Frame> close() throws IOException {
        source.next();
        source.skipWhitespace();
        return end();
    }

    private Optional<Frame> end() throws IOException {
        if (source.peek() != ByteSource.END) {
            return lost("something follows the end of the JSON text");
        }
        state = State.LAST_ELEMENT;
        return Optional.empty();
    }

    private Optional<Frame> element(State after) throws IOException {
        buffer.start(source);
        if (!ElementBytes.read(source, buffer)) {
            return lostFromStart("the input ends inside this element");
        }
        if (buffer.isBlank()) {
            return lost("an element is missing");
        }
        state = after;
        return Optional.of(buffer.frame());
    }
}
