package org.openktp.io.stream;

/**
 * How much a record, or a document that is read as a whole, may hold. What goes beyond is rejected, and the record after
 * it is read.
 *
 * @param maxRecordBytes the most bytes of one record
 * @param maxDepth the deepest nesting of JSON objects and arrays
 */
public record Limits(int maxRecordBytes, int maxDepth) {

    /** 1 MiB a record, 32 levels deep. */
    public static final Limits DEFAULT = new Limits(1 << 20, 32);

    /** 4 MiB a document, 64 levels deep. */
    public static final Limits DOCUMENT = new Limits(1 << 22, 64);

    /**
     * Checks the limits.
     *
     * @param maxRecordBytes the component of that name
     * @param maxDepth the component of that name
     * @throws IllegalArgumentException if one is below 1, or the depth above 500, which is as deep as the JSON parser goes
     */
    public Limits {
        if (maxRecordBytes < 1) {
            throw new IllegalArgumentException("maxRecordBytes " + maxRecordBytes + " must be 1 or more");
        }
        if (maxDepth < 1 || maxDepth > 500) {
            throw new IllegalArgumentException("maxDepth " + maxDepth + " must be from 1 to 500");
        }
    }
}
