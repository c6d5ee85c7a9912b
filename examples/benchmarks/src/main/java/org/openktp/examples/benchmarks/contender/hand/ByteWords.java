package org.openktp.examples.benchmarks.contender.hand;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Counts the words of a JSON string in its bytes, eight at a time, and finds its end meanwhile. */
final class ByteWords {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW = 0x7f * EACH;

    private int end;

    /** Where the quotation mark is that closed the string last counted. */
    int end() {
        return end;
    }

    int count(byte[] in, int from) {
        int words = 0;
        long before = 1;
        int at = from;
        while (at + Long.BYTES <= in.length) {
            long eight = (long) LONG.get(in, at);
            if ((with('"', eight) | with('\\', eight)) != 0) {
                break;
            }
            long letters = (((eight & LOW) + (0x80 - '!') * EACH) | eight) & HIGH;
            long blanks = letters ^ HIGH;
            words += Long.bitCount(letters & ((blanks << Byte.SIZE) | (before << (Byte.SIZE - 1))));
            before = blanks >>> (Long.SIZE - 1);
            at += Long.BYTES;
        }
        return words + rest(in, at, before != 0);
    }

    /** The first of them is marked exactly, which is enough to know that there is one. */
    private static long with(char character, long eight) {
        long zero = eight ^ character * EACH;
        return (zero - EACH) & ~zero & HIGH;
    }

    private int rest(byte[] in, int from, boolean afterBlank) {
        int words = 0;
        boolean blank = afterBlank;
        int at = from;
        for (; in[at] != '"'; at++) {
            boolean escaped = in[at] == '\\';
            at += escaped ? 1 : 0;
            boolean letter = escaped ? "ntrfb".indexOf(in[at]) < 0 : in[at] < 0 || in[at] > ' ';
            words += blank && letter ? 1 : 0;
            blank = !letter;
        }
        end = at;
        return words;
    }
}
