package org.openktp.io.frame;

import java.io.IOException;
import java.util.Optional;

/**
 * A record an element of a JSON array; an input that is a single object is one record. Looks only at quotes and brackets,
 * so that an element that is too long or too deep is passed over and the next one found. Where the array itself is not
 * well formed, framing is lost.
 */
public final class ArrayFramer implements Framer {

    private enum Position {
        START,
        FIRST_ELEMENT,
        AFTER_ELEMENT,
        LAST_ELEMENT,
        END
    }

    private final ByteSource source;
    private final FrameBuffer buffer;
    private Position position = Position.START;

    /**
     * Frames elements.
     *
     * @param source the input
     * @param maxBytes the most bytes of a record
     */
    public ArrayFramer(ByteSource source, int maxBytes) {
        this.source = source;
        this.buffer = new FrameBuffer(maxBytes);
    }

    @Override
    public Optional<Frame> next() throws IOException {
        source.skipWhitespace();
        return switch (position) {
            case START -> start();
            case FIRST_ELEMENT -> source.peek() == ']' ? close() : element(Position.AFTER_ELEMENT);
            case AFTER_ELEMENT -> afterElement();
            case LAST_ELEMENT -> end();
            case END -> Optional.empty();
        };
    }

    private Optional<Frame> start() throws IOException {
        if (source.peek() == '{') {
            return element(Position.LAST_ELEMENT);
        }
        if (source.peek() != '[') {
            return lost(
                    source.peek() == ByteSource.END
                            ? "the input is empty"
                            : "the input is neither a JSON array nor an object");
        }
        source.next();
        position = Position.FIRST_ELEMENT;
        return next();
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
        return element(Position.AFTER_ELEMENT);
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
        position = Position.END;
        return Optional.empty();
    }

    private Optional<Frame> lost(String why) {
        position = Position.END;
        return Optional.of(Frame.lost(source.line(), source.column(), why));
    }

    private Optional<Frame> element(Position after) throws IOException {
        buffer.start(source);
        long depth = 0;
        boolean quoted = false;
        while (quoted || depth > 0 || !endsElement(source.peek())) {
            int value = source.next();
            if (value == ByteSource.END) {
                position = Position.END;
                return Optional.of(buffer.lost("the input ends inside this element"));
            }
            buffer.add(value);
            if (quoted && value == '\\') {
                buffer.add(source.next());
            } else if (value == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += opens(value) ? 1 : closes(value) ? -1 : 0;
            }
        }
        if (buffer.isBlank()) {
            return lost("an element is missing");
        }
        position = after;
        return Optional.of(buffer.frame());
    }

    private static boolean endsElement(int value) {
        return value == ',' || closes(value) || value == ByteSource.END || ByteSource.isWhitespace(value);
    }

    private static boolean opens(int value) {
        return value == '{' || value == '[';
    }

    private static boolean closes(int value) {
        return value == '}' || value == ']';
    }
}
