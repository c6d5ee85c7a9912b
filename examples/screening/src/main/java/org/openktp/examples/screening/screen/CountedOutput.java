package org.openktp.examples.screening.screen;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what goes through it, and keeps back the first line where that is a header which is there already. */
final class CountedOutput extends FilterOutputStream {

    private boolean inHeader;
    private long count;

    CountedOutput(OutputStream out, boolean withoutHeader, long already) {
        super(out);
        this.inHeader = withoutHeader;
        this.count = already;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        while (inHeader && from < offset + length) {
            inHeader = bytes[from++] != '\n';
        }
        int left = offset + length - from;
        out.write(bytes, from, left);
        count += left;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** How many bytes there are, with those that there were already. */
    long count() {
        return count;
    }
}
