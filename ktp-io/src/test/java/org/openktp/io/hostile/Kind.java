package org.openktp.io.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.Position;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;

/**
 * A kind of input.
 *
 * @param name its name
 * @param framing how records are told apart
 * @param reading reads it
 * @param writing writes what was read; nothing where such files are only read
 * @param samples files of it among the examples
 * @param <T> the type of the values
 */
record Kind<T>(String name, Framing framing, Reading<T> reading, Writing<T> writing, List<String> samples) {

    private static final Path EXAMPLES = Path.of(System.getProperty("openktp.root"), "examples", "data");

    enum Framing {
        /** Every line that is not blank is a record. */
        LINES,
        /** Every line that is not blank is in one history, or rejected. */
        HISTORIES,
        /** The input is one record. */
        WHOLE,
        /** Where a record ends depends on what is in it. */
        WITHIN
    }

    /** Reads all records of an input. */
    interface Reading<T> {
        List<ReadRecord<T>> of(InputStream in, Limits limits) throws IOException;
    }

    /** Writes values. */
    interface Writing<T> {
        void of(List<T> values, OutputStream out) throws IOException;
    }

    /** Opens a reader of records. */
    interface Opening<T> {
        RecordReader<T> of(InputStream in, Limits limits) throws IOException;
    }

    /** Reads a document. */
    interface Document<T> {
        ReadDocument<T> of(InputStream in, Limits limits) throws IOException;
    }

    static <T> Kind<T> records(
            String name, Framing framing, Opening<T> opening, Writing<T> writing, String... samples) {
        return new Kind<>(
                name,
                framing,
                (in, limits) -> {
                    try (RecordReader<T> reader = opening.of(in, limits)) {
                        List<ReadRecord<T>> records = new ArrayList<>();
                        for (Iterator<ReadRecord<T>> each = reader.iterator(); each.hasNext(); ) {
                            records.add(each.next());
                        }
                        return records;
                    }
                },
                writing,
                List.of(samples));
    }

    static <T> Kind<T> document(String name, Document<T> document, Writing<T> writing, String... samples) {
        return new Kind<>(
                name,
                Framing.WHOLE,
                (in, limits) -> {
                    ReadDocument<T> read = document.of(in, limits);
                    return List.of(record(read));
                },
                writing,
                List.of(samples));
    }

    private static <T> ReadRecord<T> record(ReadDocument<T> read) {
        return read.value().isPresent()
                ? new ReadRecord.Accepted<>(
                        Position.rest(1, 0), Optional.empty(), read.value().get(), read.findings())
                : new ReadRecord.Rejected<>(Position.rest(1, 0), Optional.empty(), read.findings());
    }

    List<ReadRecord<T>> read(byte[] input, Limits limits) {
        try {
            return reading.of(new ByteArrayInputStream(input), limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] write(List<T> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.of(values, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** How much an input of this kind may hold where nobody says otherwise. */
    Limits limits() {
        return framing == Framing.WHOLE ? Limits.DOCUMENT : Limits.DEFAULT;
    }

    /** The example files of this kind. */
    List<byte[]> seeds() {
        return samples.stream().map(Kind::bytes).toList();
    }

    private static byte[] bytes(String sample) {
        try {
            return Files.readAllBytes(EXAMPLES.resolve(sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
