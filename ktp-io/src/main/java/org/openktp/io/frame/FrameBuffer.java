package org.openktp.io.frame;

import java.util.Arrays;
import java.util.Optional;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Position;

/** Collects the bytes of one record, but no more than the limit; what is beyond is counted and forgotten. */
final class FrameBuffer {

    private static final int AT_FIRST = 1 << 12;
    private static final byte[] NOTHING = {};

    private final int limit;
    private long keepFrom;
    private int most;
    private byte[] bytes = NOTHING;
    private boolean lent;
    private int start;
    private long length;
    private boolean blank;
    private long number;
    private long from;
    private long line;
    private long column;
    private boolean open;

    FrameBuffer(int limit) {
        this.limit = limit;
    }

    /** Keeps nothing of records that begin before this byte. */
    void keepFrom(long offset) {
        keepFrom = offset;
    }

    /** Gets ready for a record of this number, which has not begun. */
    void expect(long next) {
        number = next;
        drop();
    }

    /** What had begun was no record. */
    void drop() {
        open = false;
    }

    /** Whether anything is kept of the record that has begun. */
    boolean isKept() {
        return most > 0;
    }

    void start(ByteSource source) {
        from = source.offset();
        most = from < keepFrom ? 0 : limit;
        open = true;
        start = 0;
        length = 0;
        blank = true;
        line = source.line();
        column = source.column();
    }

    void add(int value) {
        if (length < most) {
            if (length == bytes.length) {
                grow(length + 1);
            }
            bytes[(int) length] = (byte) value;
        }
        length++;
        blank &= ByteSource.isWhitespace(value);
    }

    /** Bytes of a block. */
    void add(byte[] block, int from, int to) {
        int kept = (int) Math.max(0, Math.min(most - length, to - from));
        if (kept > 0) {
            grow(length + kept);
            System.arraycopy(block, from, bytes, (int) length, kept);
        }
        length += to - from;
        look(block, from, to);
    }

    /** All bytes of the record, which nobody writes over; whether they are made use of. */
    boolean lend(byte[] block, int from, int to) {
        length += to - from;
        look(block, from, to);
        if (blank || most == 0) {
            return false;
        }
        bytes = block;
        start = from;
        lent = true;
        return true;
    }

    private void look(byte[] block, int from, int to) {
        for (int i = from; blank && i < to; i++) {
            blank = ByteSource.isWhitespace(block[i]);
        }
    }

    private void grow(long needed) {
        if (needed > bytes.length) {
            long size = Math.max(Math.max(needed, AT_FIRST), 2L * bytes.length);
            bytes = Arrays.copyOf(bytes, (int) Math.min(limit, size));
        }
    }

    boolean isBlank() {
        return blank;
    }

    /** Whether a record has begun. */
    boolean isOpen() {
        return open;
    }

    Frame lost(String why) {
        return Frame.lost(Position.rest(number, from), line, column, why);
    }

    Frame frame() {
        Optional<Finding> tooLong = most > 0 && length > limit
                ? Optional.of(new Finding(
                        FindingCode.TOO_LONG,
                        new Location(line, column, ""),
                        "record of " + length + " bytes is longer than the limit of " + limit))
                : Optional.empty();
        Position position = new Position(number, from, from + length);
        int kept = (int) Math.min(most, length);
        return new Frame(position, line, column, take(kept), start, start + kept, tooLong);
    }

    /** The bytes kept: the array itself where it was lent or is just as long, and then not again. */
    private byte[] take(int kept) {
        if (!lent && kept < bytes.length) {
            return Arrays.copyOf(bytes, kept);
        }
        byte[] taken = bytes;
        bytes = NOTHING;
        lent = false;
        return taken;
    }
}
