package org.openktp.io.scan;

import org.openktp.io.frame.EightBytes;

/** Some bytes, at least one, to be compared eight at a time: the first, the last, which may be among the first, and those between. */
class Spelling {

    private final int length;
    private final long mask;
    private final long first;
    private final long last;
    private final long[] between;

    Spelling(byte[] bytes) {
        this.length = bytes.length;
        this.mask = -1L >>> (Math.max(0, EightBytes.COUNT - length) * Byte.SIZE);
        this.first = EightBytes.at(bytes, 0);
        this.last = EightBytes.at(bytes, Math.max(0, length - EightBytes.COUNT));
        this.between = new long[Math.max(0, (length - 1) / EightBytes.COUNT - 1)];
        for (int i = 0; i < between.length; i++) {
            between[i] = EightBytes.at(bytes, (i + 1) * EightBytes.COUNT);
        }
    }

    final int length() {
        return length;
    }

    /** Whether these bytes stand at an offset. */
    final boolean isAt(byte[] bytes, int offset) {
        if (((EightBytes.at(bytes, offset) ^ first) & mask) != 0) {
            return false;
        }
        return length <= EightBytes.COUNT
                || (EightBytes.at(bytes, offset + length - EightBytes.COUNT) == last && areBetween(bytes, offset));
    }

    private boolean areBetween(byte[] bytes, int offset) {
        int at = offset;
        for (long eight : between) {
            at += EightBytes.COUNT;
            if (EightBytes.at(bytes, at) != eight) {
                return false;
            }
        }
        return true;
    }
}
