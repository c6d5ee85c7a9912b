package org.openktp.io.stream;

import java.nio.file.Path;

/**
 * How an input of records is read. {@code ReadOptions.of(file)} is how a file is read by its name, and {@code
 * ReadOptions.of(Format.CSV).withFrom(1200)} reads CSV on from byte 1200.
 *
 * @param format how the records are laid out
 * @param gzip whether the input is compressed with gzip; several compressed one after the other are read as one
 * @param limits how much the input and a record of it may hold
 * @param from the byte of the unpacked input from which records are given: where an earlier reading stopped ({@link
 *     RecordReader#resumeFrom()}, or {@link Position#to()} of its last record), or 0. What lies before is looked through, so
 *     that numbers, lines and columns are those of the whole input, and dropped. It must lie between two records
 */
public record ReadOptions(Format format, boolean gzip, Limits limits, long from) {

    /**
     * Checks the options.
     *
     * @param format the component of that name
     * @param gzip the component of that name
     * @param limits the component of that name
     * @param from the component of that name
     * @throws IllegalArgumentException if {@code from} is below 0
     */
    public ReadOptions {
        if (from < 0) {
            throw new IllegalArgumentException("from " + from + " must be 0 or more");
        }
    }

    /**
     * Reads all of an input that is not compressed, within {@link Limits#DEFAULT}.
     *
     * @param format its format
     * @return the options
     */
    public static ReadOptions of(Format format) {
        return new ReadOptions(format, false, Limits.DEFAULT, 0);
    }

    /**
     * Reads all of a file as its name says, within {@link Limits#DEFAULT}.
     *
     * @param file the file
     * @return the options, with the format of {@link Format#of(Path)}, and with gzip if the name ends in {@code .gz}
     */
    public static ReadOptions of(Path file) {
        return of(Format.of(file)).withGzip(Format.isGzip(file));
    }

    /**
     * The same options with another format.
     *
     * @param other the format
     * @return the options
     */
    public ReadOptions withFormat(Format other) {
        return new ReadOptions(other, gzip, limits, from);
    }

    /**
     * The same options for an input that is compressed, or is not.
     *
     * @param compressed whether it is compressed with gzip
     * @return the options
     */
    public ReadOptions withGzip(boolean compressed) {
        return new ReadOptions(format, compressed, limits, from);
    }

    /**
     * The same options with other limits.
     *
     * @param other the limits
     * @return the options
     */
    public ReadOptions withLimits(Limits other) {
        return new ReadOptions(format, gzip, other, from);
    }

    /**
     * The same options from another byte.
     *
     * @param offset the byte from which records are given
     * @return the options
     * @throws IllegalArgumentException if it is below 0
     */
    public ReadOptions withFrom(long offset) {
        return new ReadOptions(format, gzip, limits, offset);
    }
}
