package org.openktp.io.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Text as UTF-8 to a stream. What has arrived there is always the beginning of what was written: after a failure nothing more
 * is tried, not even when it is closed, and every further writing fails with what failed first. The stream is closed once.
 */
public final class TextOutput extends Writer {

    private static final int MOST = 1 << 16;

    private final OutputStream out;
    private final StringBuilder pending = new StringBuilder(MOST);
    private @Nullable IOException failure;
    private boolean broken;
    private boolean closed;

    /**
     * Writes to a stream.
     *
     * @param out the stream, closed with this
     */
    public TextOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        requireUsable();
        pending.append(text, from, from + length);
        if (pending.length() >= MOST) {
            drain();
        }
    }

    @Override
    public void flush() throws IOException {
        requireUsable();
        drain();
        attempt(out::flush);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        boolean failedBefore = broken;
        try {
            if (!failedBefore) {
                finish();
            }
        } finally {
            closed = true;
            close(failedBefore);
        }
    }

    private void finish() throws IOException {
        flush();
        if (pending.length() > 0) {
            byte[] half = pending.toString().getBytes(StandardCharsets.UTF_8);
            attempt(() -> out.write(half));
        }
    }

    /** Of an output that failed before, who closes it knows already. */
    private void close(boolean failedBefore) throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            if (!failedBefore) {
                throw e;
            }
        }
    }

    /** Half a character waits for its other half. */
    private void drain() throws IOException {
        int length = pending.length();
        int whole = length > 0 && Character.isHighSurrogate(pending.charAt(length - 1)) ? length - 1 : length;
        byte[] bytes = pending.substring(0, whole).getBytes(StandardCharsets.UTF_8);
        pending.delete(0, whole);
        attempt(() -> out.write(bytes));
    }

    private void attempt(Attempt what) throws IOException {
        broken = true;
        try {
            what.run();
            broken = false;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private void requireUsable() throws IOException {
        if (closed) {
            throw new IOException("the output is closed");
        }
        if (broken) {
            throw new IOException(
                    "the output failed before: " + (failure == null ? "" : failure.getMessage()), failure);
        }
    }

    /** Something that may fail. */
    private interface Attempt {
        void run() throws IOException;
    }
}
