package org.openktp.io.frame;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes one after the other, with the place of the next: how many were before it, its line and its column. A byte-order mark
 * at the very start is left out, but counted. No more bytes are given than the limit, and none of an input that is still
 * packed.
 */
public final class ByteSource {

    /** What {@link #next()} and {@link #peek()} give at the end. */
    public static final int END = -1;

    private static final int MARK = 3;
    private static final long ABOVE_RETURN = EightBytes.each('\r' + 1);

    private final InputStream in;
    private final long limit;
    private byte[] buffer = new byte[1 << 16];
    private boolean lent;
    private int position;
    private int filled;
    private long read;
    private @Nullable DefectiveInputException defect;
    private long line = 1;
    private long column = 1;
    private boolean afterReturn;
    private int returns;

    /**
     * Reads from a stream, which stays the caller's to close.
     *
     * @param in the stream
     * @param limit the most bytes of it
     * @throws IOException if it fails
     */
    public ByteSource(InputStream in, long limit) throws IOException {
        this.in = in;
        this.limit = limit;
        begin();
        if (filled >= 2 && (buffer[0] & 0xFF) == Gunzip.FIRST_BYTE && (buffer[1] & 0xFF) == Gunzip.SECOND_BYTE) {
            defect = new DefectiveInputException("the input is gzip and was not unpacked; let its name end in .gz");
            read = 0;
            filled = 0;
        } else if (filled == MARK && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            position = MARK;
        }
    }

    /** As many bytes as a byte-order mark has, if there are. */
    private void begin() throws IOException {
        try {
            int more = 0;
            while (more >= 0 && filled < Math.min(MARK, limit)) {
                filled += more;
                more = in.read(buffer, filled, (int) Math.min(MARK, limit) - filled);
            }
        } catch (DefectiveInputException e) {
            defect = e;
        }
        read = filled;
    }

    int peek() throws IOException {
        if (position == filled) {
            fill();
        }
        return position == filled ? END : buffer[position] & 0xFF;
    }

    private void fill() throws IOException {
        if (defect != null) {
            throw defect;
        }
        makeRoom();
        long left = limit - read;
        if (left == 0 && in.read() != END) {
            throw new DefectiveInputException("the input is longer than the limit of " + limit + " bytes");
        }
        if (left > 0) {
            int more = Math.max(0, in.read(buffer, filled, (int) Math.min(buffer.length - filled, left)));
            filled += more;
            read += more;
        }
    }

    /** Nothing is written over bytes that were lent. */
    private void makeRoom() {
        if (lent && filled == buffer.length) {
            buffer = new byte[buffer.length];
            lent = false;
        }
        filled = lent ? filled : 0;
        position = filled;
    }

    int next() throws IOException {
        int value = peek();
        if (value == END) {
            return END;
        }
        position++;
        count(value);
        return value;
    }

    /** Adds what comes before the next line feed or the end. What lies in one block is lent, not copied. */
    void line(FrameBuffer record, LineEnds ends) throws IOException {
        boolean within = peek() != END;
        int end = within && record.isKept() ? ends.find(buffer, position, filled) : -1;
        returns = 0;
        end = end < 0 && within ? lineFeed() : end;
        if (within && end < filled) {
            lent |= record.lend(buffer, position, end);
            pass(end);
            return;
        }
        while (within) {
            record.add(buffer, position, end);
            pass(end);
            within = end == filled && peek() != END;
            end = within ? lineFeed() : end;
        }
    }

    /** Passes a line feed, if it comes next. */
    void skipLineFeed() throws IOException {
        if (peek() == '\n') {
            next();
        }
    }

    /** The offset of the next line feed in the buffer, or of its end. */
    private int lineFeed() {
        returns = 0;
        for (int at = position; at < filled; at += EightBytes.COUNT) {
            if (EightBytes.below(EightBytes.at(buffer, at), ABOVE_RETURN) != 0) {
                int end = Math.min(filled, at + EightBytes.COUNT);
                int found = lineFeed(at, end);
                if (found < end) {
                    return found;
                }
            }
        }
        return filled;
    }

    private int lineFeed(int from, int to) {
        int at = from;
        while (at < to && buffer[at] != '\n') {
            returns += buffer[at] == '\r' ? 1 : 0;
            at++;
        }
        return at;
    }

    /** Goes on to an offset in the buffer. Where a line feed is there, the column is that after it. */
    private void pass(int end) {
        if (end == filled) {
            while (position < end) {
                count();
            }
        } else if (position < end) {
            line += returns;
            column = 1;
            afterReturn = buffer[end - 1] == '\r';
            position = end;
        }
    }

    /** The next byte, or the next eight where each is a character of its own. */
    private void count() {
        long eight = EightBytes.at(buffer, position);
        boolean plain = position + EightBytes.COUNT <= filled
                && (eight & EightBytes.HIGHEST_BITS) == 0
                && EightBytes.below(eight, ABOVE_RETURN) == 0;
        if (plain) {
            afterReturn = false;
            column += EightBytes.COUNT;
            position += EightBytes.COUNT;
        } else {
            count(buffer[position++] & 0xFF);
        }
    }

    /** A line ends with a line feed, a carriage return, or both together. */
    private void count(int value) {
        if (value == '\n' && afterReturn) {
            afterReturn = false;
            return;
        }
        afterReturn = value == '\r';
        if (value == '\n' || value == '\r') {
            line++;
            column = 1;
        } else if (value >> 6 != 0b10) {
            // the first byte of a character; four bytes make two Java characters
            column += value >= 0xF0 ? 2 : 1;
        }
    }

    void skipWhitespace() throws IOException {
        while (isWhitespace(peek())) {
            next();
        }
    }

    static boolean isWhitespace(int value) {
        return value == ' ' || value == '\t' || value == '\n' || value == '\r';
    }

    /** How many bytes are before the next. */
    long offset() {
        return read - (filled - position);
    }

    long line() {
        return line;
    }

    long column() {
        return column;
    }
}
