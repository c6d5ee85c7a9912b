package org.openktp.io.frame;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A record an element of a list that stands in a JSON object, among other members. Where the object or the list is not well
 * formed, framing is lost; an element that is too long or not UTF-8 is passed over and the next one found.
 */
public final class PackageFramer extends Framer {

    private enum State {
        START,
        FIRST_MEMBER,
        MEMBER,
        FIRST_ELEMENT,
        AFTER_ELEMENT,
        AFTER_VALUE,
        END
    }

    private final String list;
    private final BiConsumer<Frame, Frame> others;
    private boolean found;
    private State state = State.START;

    /**
     * Frames the elements of a list.
     *
     * @param source the input
     * @param maxBytes the most bytes of a record, and of any other member
     * @param list the name of the list
     * @param others takes every other member as it is met: its name in quotes, and its value
     */
    public PackageFramer(ByteSource source, int maxBytes, String list, BiConsumer<Frame, Frame> others) {
        super(source, maxBytes, 0);
        this.list = list;
        this.others = others;
    }

    @Override
    Optional<Frame> cut() throws IOException {
        Optional<Frame> frame = Optional.empty();
        while (frame.isEmpty() && state != State.END) {
            source.skipWhitespace();
            frame = step();
        }
        return frame;
    }

    private Optional<Frame> step() throws IOException {
        int next = source.peek();
        return switch (state) {
            case START -> next == '{' ? pass(State.FIRST_MEMBER) : lost("an object with a list '" + list + "' is due");
            case FIRST_MEMBER -> next == '}' ? finish() : member();
            case MEMBER -> member();
            case FIRST_ELEMENT -> next == ']' ? pass(State.AFTER_VALUE) : element();
            case AFTER_ELEMENT -> afterElement(next);
            case AFTER_VALUE -> afterValue(next);
            case END -> Optional.empty();
        };
    }

    private Optional<Frame> afterElement(int next) throws IOException {
        if (next == ']') {
            return pass(State.AFTER_VALUE);
        }
        if (next != ',') {
            return lost("the list needs a comma or its closing bracket here");
        }
        source.next();
        source.skipWhitespace();
        return element();
    }

    private Optional<Frame> afterValue(int next) throws IOException {
        if (next == '}') {
            return finish();
        }
        return next == ',' ? pass(State.MEMBER) : lost("the object needs a comma or its closing brace here");
    }

    private Optional<Frame> pass(State after) throws IOException {
        source.next();
        state = after;
        return Optional.empty();
    }

    private Optional<Frame> finish() throws IOException {
        source.next();
        source.skipWhitespace();
        if (source.peek() != ByteSource.END) {
            return lost("something follows the end of the JSON text");
        }
        if (!found) {
            return lost("the object has no list '" + list + "'");
        }
        state = State.END;
        return Optional.empty();
    }

    private Optional<Frame> member() throws IOException {
        if (source.peek() != '"') {
            return lost("a name in quotes is due here");
        }
        Optional<Frame> name = name();
        source.skipWhitespace();
        if (name.isEmpty() || source.next() != ':') {
            return lost("a name needs its closing quote and a colon");
        }
        source.skipWhitespace();
        return name.get().text().equals('"' + list + '"') ? list() : other(name.get());
    }

    private Optional<Frame> name() throws IOException {
        buffer.start(source);
        buffer.add(source.next());
        for (int value = source.next(); value != '"'; value = source.next()) {
            if (value == ByteSource.END) {
                return Optional.empty();
            }
            buffer.add(value);
            if (value == '\\') {
                buffer.add(source.next());
            }
        }
        buffer.add('"');
        return Optional.of(buffer.frame());
    }

    private Optional<Frame> list() throws IOException {
        if (found) {
            return lost("'" + list + "' is given twice");
        }
        if (source.peek() != '[') {
            return lost("'" + list + "' must be a list");
        }
        found = true;
        return pass(State.FIRST_ELEMENT);
    }

    private Optional<Frame> other(Frame name) throws IOException {
        Optional<Frame> value = value();
        if (value.isEmpty()) {
            return lost("the input ends inside this value, or there is none");
        }
        others.accept(name, value.get());
        state = State.AFTER_VALUE;
        return Optional.empty();
    }

    private Optional<Frame> element() throws IOException {
        Optional<Frame> value = value();
        if (value.isEmpty()) {
            return lost("the input ends inside this element, or an element is missing");
        }
        state = State.AFTER_ELEMENT;
        return value;
    }

    private Optional<Frame> value() throws IOException {
        buffer.start(source);
        boolean whole = ElementBytes.read(source, buffer);
        return whole && !buffer.isBlank() ? Optional.of(buffer.frame()) : Optional.empty();
    }
}
