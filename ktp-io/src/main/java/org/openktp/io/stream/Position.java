package org.openktp.io.stream;

/**
 * Which record of an input this is, and where its bytes are: those from {@code from} to just before {@code to}, counted from
 * 0 in the input as it is read, unpacked where it is compressed, with a byte-order mark counted. Line ends, commas between
 * elements and blank lines belong to no record. The positions of an input never overlap, and come in order.
 *
 * <p>For example, the records of {@code {"id":"a"}}, line feed, {@code {"id":"b"}} are at 0 to 10 and 11 to 21, and whoever
 * has done the first reads on from byte 10.
 *
 * @param number which record of the input, from 1
 * @param from its first byte
 * @param to the byte after its last, from which reading can go on; {@link #END} for a reject that stands for all the rest of
 *     the input
 */
public record Position(long number, long from, long to) {

    /** The end of an input, however long it is. */
    public static final long END = Long.MAX_VALUE;

    /**
     * Checks the position.
     *
     * @param number the component of that name
     * @param from the component of that name
     * @param to the component of that name
     * @throws IllegalArgumentException if the number is below 1, {@code from} below 0, or {@code to} below {@code from}
     */
    public Position {
        if (number < 1) {
            throw new IllegalArgumentException("number " + number + " must be 1 or more");
        }
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("from " + from + " must be from 0 to " + to);
        }
    }

    /**
     * All the rest of an input.
     *
     * @param number the number under which it is rejected
     * @param from its first byte
     * @return the position, to the end
     * @throws IllegalArgumentException if the number is below 1, or {@code from} below 0
     */
    public static Position rest(long number, long from) {
        return new Position(number, from, END);
    }

    /**
     * Whether this is all the rest of the input.
     *
     * @return whether nothing comes after it
     */
    public boolean isRest() {
        return to == END;
    }

    /**
     * The position of a record that goes on to the end of another.
     *
     * @param last the position of its last part
     * @return the position from the beginning of this one to the end of that one
     * @throws IllegalArgumentException if that one ends before this one begins
     */
    public Position through(Position last) {
        return new Position(number, from, last.to);
    }
}
