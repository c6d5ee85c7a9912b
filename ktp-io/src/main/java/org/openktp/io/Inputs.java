package org.openktp.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.openktp.io.frame.Gunzip;
import org.openktp.io.frame.Lookahead;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;

/** Opens inputs of records. */
final class Inputs {

    /** How an input is read. */
    interface Opening<T> {
        RecordReader<T> of(InputStream in) throws IOException;
    }

    /** What reads records out of bytes. */
    interface Pump<T> {
        Lookahead<T> of(InputStream unpacked) throws IOException;
    }

    private Inputs() {}

    /** Opens a file. */
    static <T> RecordReader<T> file(Path file, Opening<T> opening) throws IOException {
        return opening.of(Files.newInputStream(file));
    }

    /** The records of an input, closed with them. */
    static <T> RecordReader<T> records(InputStream in, ReadOptions options, Pump<T> pump) throws IOException {
        return of(options.gzip() ? new Gunzip(in) : in, pump);
    }

    /** The records of an input that is unpacked already, closed with them, or at once if it cannot be read. */
    static <T> RecordReader<T> of(InputStream in, Pump<T> pump) throws IOException {
        try {
            return reader(in, pump.of(in));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static <T> RecordReader<T> reader(InputStream in, Lookahead<T> records) {
        return new RecordReader<>() {
            @Override
            public Iterator<ReadRecord<T>> iterator() {
                return records;
            }

            @Override
            public void cancel() {
                records.cancel();
            }

            @Override
            public long resumeFrom() {
                return records.resumeFrom();
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }
}
