package org.openktp.examples.benchmarks.measure;

import java.io.InputStream;

/** A file that begins again where it ends, so that reading of it costs no opening. */
final class Endless extends InputStream {

    private final byte[] bytes;
    private final int again;
    private int at;

    Endless(byte[] bytes, int again) {
        this.bytes = bytes;
        this.again = again;
    }

    static Endless afterHeader(byte[] csv) {
        int end = 0;
        while (csv[end] != '\n') {
            end++;
        }
        return new Endless(csv, end + 1);
    }

    @Override
    public int read() {
        at = at == bytes.length ? again : at;
        return bytes[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        at = at == bytes.length ? again : at;
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count;
    }
}
