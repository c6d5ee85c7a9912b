package org.openktp.io.frame;

import java.io.IOException;

/** Collects the bytes of one JSON value. Looks only at quotes and brackets, so that one that is too long or too deep ends where it should. */
final class ElementBytes {

    private ElementBytes() {}

    /** Reads up to what follows the value; false where the input ends inside it. */
    static boolean read(ByteSource source, FrameBuffer buffer) throws IOException {
        long depth = 0;
        boolean quoted = false;
        while (quoted || depth > 0 || !ends(source.peek())) {
            int value = source.next();
            if (value == ByteSource.END) {
                return false;
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
        return true;
    }

    private static boolean ends(int value) {
        return value == ',' || closes(value) || value == ByteSource.END || ByteSource.isWhitespace(value);
    }

    private static boolean opens(int value) {
        return value == '{' || value == '[';
    }

    private static boolean closes(int value) {
        return value == '}' || value == ']';
    }
}
