package org.openktp.io.stream;

/**
 * How much an input, a record of it, or a document that is read as a whole may hold. A record that goes beyond is rejected,
 * and the record after it is read; where the whole input goes beyond, what is left of it is rejected as one.
 *
 * <p>For example, {@code Limits.DEFAULT.withMaxDepth(8)} is the default but for the depth.
 *
 * @param maxRecordBytes the most bytes of one record, 1 or more
 * @param maxDepth the deepest nesting of JSON objects and arrays, from 1 to 500
 * @param maxTextLength the longest text or name, in UTF-16 units as {@link String#length()} counts them, 1 or more
 * @param maxNumberLength the longest number as it is written, in characters, 1 or more
 * @param maxValues the most values in one record: properties, elements, and cells of a CSV row or header, 1 or more
 * @param maxInputBytes the most bytes of the whole input, unpacked where it is compressed, 1 or more
 */
public record Limits(
        int maxRecordBytes, int maxDepth, int maxTextLength, int maxNumberLength, int maxValues, long maxInputBytes) {

    /** As deep as the JSON parser can be asked to go. */
    private static final int DEEPEST = 500;

    /** 1 MiB a record, 32 levels deep, texts as long as the record, numbers of 100 characters, 10,000 values, any input. */
    public static final Limits DEFAULT = new Limits(1 << 20, 32, 1 << 20, 100, 10_000, Long.MAX_VALUE);

    /** For documents read as a whole: 4 MiB, 64 levels deep, 100,000 values; else as {@link #DEFAULT}. */
    public static final Limits DOCUMENT = new Limits(1 << 22, 64, 1 << 20, 100, 100_000, Long.MAX_VALUE);

    /**
     * Checks the limits.
     *
     * @param maxRecordBytes the component of that name
     * @param maxDepth the component of that name
     * @param maxTextLength the component of that name
     * @param maxNumberLength the component of that name
     * @param maxValues the component of that name
     * @param maxInputBytes the component of that name
     * @throws IllegalArgumentException if one is below 1, or the depth above 500
     */
    public Limits {
        atLeastOne("maxRecordBytes", maxRecordBytes);
        if (maxDepth < 1 || maxDepth > DEEPEST) {
            throw new IllegalArgumentException("maxDepth " + maxDepth + " must be from 1 to " + DEEPEST);
        }
        atLeastOne("maxTextLength", maxTextLength);
        atLeastOne("maxNumberLength", maxNumberLength);
        atLeastOne("maxValues", maxValues);
        atLeastOne("maxInputBytes", maxInputBytes);
    }

    private static void atLeastOne(String name, long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " " + limit + " must be 1 or more");
        }
    }

    /**
     * The same limits with another.
     *
     * @param most the most bytes of one record
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public Limits withMaxRecordBytes(int most) {
        return new Limits(most, maxDepth, maxTextLength, maxNumberLength, maxValues, maxInputBytes);
    }

    /**
     * The same limits with another.
     *
     * @param most the deepest nesting
     * @return the limits
     * @throws IllegalArgumentException if it is not from 1 to 500
     */
    public Limits withMaxDepth(int most) {
        return new Limits(maxRecordBytes, most, maxTextLength, maxNumberLength, maxValues, maxInputBytes);
    }

    /**
     * The same limits with another.
     *
     * @param most the longest text
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public Limits withMaxTextLength(int most) {
        return new Limits(maxRecordBytes, maxDepth, most, maxNumberLength, maxValues, maxInputBytes);
    }

    /**
     * The same limits with another.
     *
     * @param most the longest number
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public Limits withMaxNumberLength(int most) {
        return new Limits(maxRecordBytes, maxDepth, maxTextLength, most, maxValues, maxInputBytes);
    }

    /**
     * The same limits with another.
     *
     * @param most the most values in a record
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public Limits withMaxValues(int most) {
        return new Limits(maxRecordBytes, maxDepth, maxTextLength, maxNumberLength, most, maxInputBytes);
    }

    /**
     * The same limits with another.
     *
     * @param most the most bytes of the whole input
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public Limits withMaxInputBytes(long most) {
        return new Limits(maxRecordBytes, maxDepth, maxTextLength, maxNumberLength, maxValues, most);
    }
}
