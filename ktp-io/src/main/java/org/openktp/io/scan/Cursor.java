package org.openktp.io.scan;

import org.openktp.io.frame.EightBytes;

/** Goes forward over the bytes of JSON, and knows only of blanks, texts, and where other values may end. */
abstract class Cursor {

    /** Instead of how many words a text has: that is not known. */
    static final int NOT_ASCII = -1;

    private static final long QUOTES = EightBytes.each('"');
    private static final long ABOVE_RETURN = EightBytes.each('\r' + 1);

    private final PlainText text = new PlainText();
    private byte[] bytes = {};
    private int at;
    private int limit;
    private long hashed;
    private int words;

    /** What no value goes beyond: a byte below this, eight times. */
    private long bound;

    /** Begins to go over bytes, if it may over the ends of lines too. */
    final void begin(byte[] block, int from, int to, boolean overLines) {
        bytes = block;
        at = from;
        limit = to;
        bound = overLines ? 0 : ABOVE_RETURN;
    }

    /** What is gone over. */
    final byte[] bytes() {
        return bytes;
    }

    /** Where it is: at the offset of the next byte. */
    final int at() {
        return at;
    }

    final void back(int offset) {
        at = offset;
    }

    /** The next byte; 0 at the end. */
    final int next() {
        return byteAt(at);
    }

    /** The hash of what is within the quotes or brackets of the last value. */
    final long hashed() {
        return hashed;
    }

    /** How many words the last text has, or {@link #NOT_ASCII}. */
    final int words() {
        return words;
    }

    final boolean take(Spelling these) {
        if (!these.isAt(bytes, at)) {
            return false;
        }
        at += these.length();
        return true;
    }

    /** A value up to the first byte that may end it. Whether that does is for whoever reads it to find out. */
    final boolean value() {
        return switch (byteAt(at)) {
            case '"' -> through(QUOTES);
            case '[' -> through(EightBytes.each(']'));
            case '{' -> through(EightBytes.each('}'));
            default -> digits();
        };
    }

    private boolean digits() {
        int begin = at;
        while (byteAt(at) >= '0' && byteAt(at) <= '9') {
            at++;
        }
        hashed = Bytes.hash(bytes, begin, at);
        return at > begin;
    }

    /** Goes on to after the next byte of this kind, and hashes what comes before it. */
    private boolean through(long closing) {
        long sum = 0;
        int next = at + 1;
        long eight = EightBytes.at(bytes, next);
        long found = stops(eight, closing);
        while (found == 0) {
            sum = Bytes.hash(sum, eight);
            next += EightBytes.COUNT;
            if (next >= limit) {
                return false;
            }
            eight = EightBytes.at(bytes, next);
            found = stops(eight, closing);
        }
        int before = EightBytes.first(found);
        hashed = Bytes.hash(sum, Bytes.start(eight, before));
        at = next + before + 1;
        return byteAt(at - 1) == (byte) closing;
    }

    private long stops(long eight, long closing) {
        return EightBytes.zeros(eight ^ closing) | EightBytes.below(eight, bound);
    }

    final boolean take(int punctuation) {
        skipBlanks();
        if (byteAt(at) != punctuation) {
            return false;
        }
        at++;
        return true;
    }

    final void skipBlanks() {
        while (byteAt(at) <= ' ' && isBlank(byteAt(at))) {
            at++;
        }
    }

    /** White space; a line end only where records are no lines. */
    private boolean isBlank(int value) {
        return value == ' ' || value == '\t' || ((value == '\n' || value == '\r') && bound == 0);
    }

    private int byteAt(int index) {
        return index < limit ? bytes[index] : 0;
    }

    /** A text up to its closing quote. */
    final boolean text() {
        text.read(bytes, at + 1, limit);
        at = text.end();
        words = byteAt(at) == '"' ? text.words() : NOT_ASCII;
        return (byteAt(at) == '"' || otherCharacters()) && at++ > 0;
    }

    /** Goes on to the closing quote over characters beyond ASCII too. Whether they are well formed is not looked at. */
    private boolean otherCharacters() {
        while (byteAt(at) < 0 || byteAt(at) >= ' ') {
            if (byteAt(at) == '"' || byteAt(at) == '\\') {
                return byteAt(at) == '"';
            }
            at++;
        }
        return false;
    }
}
