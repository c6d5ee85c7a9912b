package org.openktp.io.frame;

import java.io.IOException;
import java.io.InputStream;

/** Bytes one after the other, with the line and column of the next. A byte-order mark at the very start is left out. */
public final class ByteSource {

    /** What {@link #next()} and {@link #peek()} give at the end. */
    public static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private long line = 1;
    private long column = 1;
    private boolean afterReturn;

    /**
     * Reads from a stream, which stays the caller's to close.
     *
     * @param in the stream
     * @throws IOException if it fails
     */
    public ByteSource(InputStream in) throws IOException {
        this.in = in;
        this.filled = Math.max(0, in.readNBytes(buffer, 0, 3));
        if (filled == 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            position = 3;
        }
    }

    int peek() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return filled == 0 ? END : buffer[position] & 0xFF;
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

    long line() {
        return line;
    }

    long column() {
        return column;
    }
}
