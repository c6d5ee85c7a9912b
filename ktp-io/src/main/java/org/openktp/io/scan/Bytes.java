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

    /** Whether these bytes stand at an offset at which there are as many. */
    static boolean startAt(byte[] bytes, int offset, byte[] these) {
        int at = 0;
        while (at <= these.length - EightBytes.COUNT && EightBytes.at(these, at) == EightBytes.at(bytes, offset + at)) {
            at += EightBytes.COUNT;
        }
        long rest = EightBytes.at(these, at) ^ EightBytes.at(bytes, offset + at);
        return at > these.length - EightBytes.COUNT && start(rest, these.length - at) == 0;
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
