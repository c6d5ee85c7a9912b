package org.openktp.io.frame;

/** Finds the ends of lines more quickly than by looking for line feeds alone, because it knows how these lines are built. */
public interface LineEnds {

    /** Never sure. */
    LineEnds NONE = (block, from, to) -> -1;

    /**
     * Finds the end of a line.
     *
     * @param block bytes
     * @param from the first byte of the line
     * @param to how far bytes have been read
     * @return the offset of the first line feed, with no carriage return before it; -1 where that is not sure
     */
    int find(byte[] block, int from, int to);
}
