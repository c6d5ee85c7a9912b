package org.openktp.examples.benchmarks.growth;

import java.io.InputStream;
import org.openktp.examples.benchmarks.cohort.Cohort;

/** NDJSON of any length, made as it is read: the same 256 applications over and over. */
final class ApplicationStream extends InputStream {

    private static final byte[] LINES = Cohort.of(Cohort.IN_CACHE).ndjson();
    private long left;
    private int at;

    ApplicationStream(long records) {
        left = records;
    }

    @Override
    public int read() {
        if (left == 0) {
            return -1;
        }
        byte next = LINES[at];
        at = at + 1 == LINES.length ? 0 : at + 1;
        if (next == '\n') {
            left--;
        }
        return next & 0xFF;
    }

    /** Up to the end of the array, or of the lines, or of the last record asked for. */
    @Override
    public int read(byte[] to, int offset, int length) {
        int count = 0;
        while (count < length && left > 0) {
            int end = endOfLine();
            int some = Math.min(length - count, end - at);
            System.arraycopy(LINES, at, to, offset + count, some);
            count += some;
            at += some;
            if (at == end) {
                left--;
                at = at == LINES.length ? 0 : at;
            }
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private int endOfLine() {
        int end = at;
        while (LINES[end] != '\n') {
            end++;
        }
        return end + 1;
    }
}
