package org.openktp.io.frame;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Bytes eight at a time, the first of them lowest in a {@code long}. Tests give a {@code long} with the highest bit of each byte
 * that passes, of which the lowest set bit can always be relied on, and those above it where a test says so.
 */
public final class EightBytes {

    /** How many there are. */
    public static final int COUNT = Long.BYTES;

    /** The highest bit of each byte: what is set in none of ASCII. */
    public static final long HIGHEST_BITS = each(0x80);

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = each(0x01);

    private EightBytes() {}

    /**
     * Eight times the same byte.
     *
     * @param value the byte, from 0 to 255
     * @return the eight
     */
    public static long each(int value) {
        return value * 0x0101_0101_0101_0101L;
    }

    /**
     * Eight bytes of an array.
     *
     * @param bytes the array
     * @param at where the first of them is; those beyond the end of the array are 0
     * @return the eight
     */
    public static long at(byte[] bytes, int at) {
        return at <= bytes.length - COUNT ? (long) LONGS.get(bytes, at) : last(bytes, at);
    }

    private static long last(byte[] bytes, int at) {
        int missing = at + COUNT - bytes.length;
        if (missing < COUNT && bytes.length >= COUNT) {
            return (long) LONGS.get(bytes, bytes.length - COUNT) >>> (missing * Byte.SIZE);
        }
        long eight = 0;
        for (int i = bytes.length - 1; i >= at; i--) {
            eight = (eight << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return eight;
    }

    /**
     * Which bytes are 0.
     *
     * @param eight the bytes
     * @return the highest bits of these, reliable up to the first
     */
    public static long zeros(long eight) {
        return eight - ONES & ~eight & HIGHEST_BITS;
    }

    /**
     * Which bytes are below a bound.
     *
     * @param eight the bytes
     * @param bounds eight times the bound, which is at most 0x80
     * @return the highest bits of these, reliable up to the first
     */
    public static long below(long eight, long bounds) {
        return eight - bounds & ~eight & HIGHEST_BITS;
    }

    /**
     * How many bytes come before the first that passed a test.
     *
     * @param passed the highest bits of those that passed, at least one
     * @return from 0 to 7
     */
    public static int first(long passed) {
        return Long.numberOfTrailingZeros(passed) / Byte.SIZE;
    }
}
