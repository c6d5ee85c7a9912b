package org.openktp.io.scan;

import java.nio.charset.StandardCharsets;
import org.openktp.io.frame.EightBytes;

/** What is done with bytes eight at a time. */
final class Bytes {

    private static final long ODD = 0x9E37_79B9_7F4A_7C15L;

    private Bytes() {}

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The first few of eight bytes, from none to seven of them; 0 for the others. */
    static long start(long eight, int count) {
        return eight & (1L << (count * Byte.SIZE)) - 1;
    }

    /** The hash of what had one, followed by eight bytes. */
    static long hash(long before, long eight) {
        long mixed = (before ^ eight) * ODD;
        return mixed ^ mixed >>> 32;
    }

    static long hash(byte[] bytes, int from, int to) {
        long hash = 0;
        int at = from;
        for (; at + EightBytes.COUNT <= to; at += EightBytes.COUNT) {
            hash = hash(hash, EightBytes.at(bytes, at));
        }
        return hash(hash, start(EightBytes.at(bytes, at), to - at));
    }
}
