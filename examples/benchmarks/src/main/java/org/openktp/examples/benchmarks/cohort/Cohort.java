package org.openktp.examples.benchmarks.cohort;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.examples.benchmarks.plain.PlainApplication;
import org.openktp.examples.benchmarks.plain.PlainJson;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.RecordReader;
import org.openktp.io.stream.RecordWriter;

/** The first applications of the seeded stream, in every form in which a contender takes them, made when one does. */
public final class Cohort {

    /** More applications than any cache holds. */
    public static final int OUT_OF_CACHE = 10_000;

    /** Few enough applications to stay in a cache. */
    public static final int IN_CACHE = 256;

    /** The system property for the folder in which cohorts are kept. */
    static final String FOLDER = "openktp.cohorts";

    private volatile Application @Nullable [] applications;
    private final byte[] ndjson;
    private final byte[][] documents;
    private volatile PlainApplication @Nullable [] plain;

    private Cohort(byte[] ndjson, int size) {
        this.ndjson = ndjson;
        this.documents = lines(ndjson, size);
    }

    /**
     * The first applications of the stream. Where the system property {@value #FOLDER} names a folder, they are kept there for
     * the processes that come after, so that what these measure is not compiled together with the making of applications.
     *
     * @param size how many
     * @return the cohort
     */
    public static Cohort of(int size) {
        String folder = System.getProperty(FOLDER);
        return new Cohort(folder == null ? made(size) : kept(Path.of(folder, size + ".ndjson"), size), size);
    }

    private static byte[] kept(Path file, int size) {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : Files.readAllBytes(Files.write(file, made(size)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] made(int size) {
        ApplicationMaker maker = new ApplicationMaker(ApplicationMaker.SEED);
        List<Application> applications = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            applications.add(maker.next());
        }
        return written(applications, Format.NDJSON);
    }

    private static byte[] written(List<Application> applications, Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter<Application> writer = KtpIo.writeApplications(bytes, format)) {
            for (Application application : applications) {
                writer.write(application);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As a host has them: read, as those of all other contenders are. */
    private static Application[] read(byte[] ndjson) {
        try (RecordReader<Application> records = KtpIo.readApplications(
                new ByteArrayInputStream(ndjson), ReadOptions.of(Format.NDJSON), KtpModel.rounds())) {
            List<Application> read = new ArrayList<>();
            records.forEach(record -> read.add(record.value().orElseThrow()));
            return read.toArray(Application[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[][] lines(byte[] ndjson, int count) {
        byte[][] lines = new byte[count][];
        int from = 0;
        for (int line = 0, i = 0; i < ndjson.length; i++) {
            if (ndjson[i] == '\n') {
                lines[line++] = Arrays.copyOfRange(ndjson, from, i);
                from = i + 1;
            }
        }
        return lines;
    }

    /**
     * The applications as this library has them.
     *
     * @return the applications; not to be changed, as all that is returned here
     */
    public Application[] applications() {
        Application[] made = applications;
        if (made == null) {
            made = read(ndjson);
            applications = made;
        }
        return made;
    }

    /**
     * The applications as a host without this library has them, bound from {@link #documents()}.
     *
     * @return the applications
     */
    public PlainApplication[] plain() {
        PlainApplication[] made = plain;
        if (made == null) {
            made = Arrays.stream(documents).map(PlainJson::read).toArray(PlainApplication[]::new);
            plain = made;
        }
        return made;
    }

    /**
     * The applications as they come, one by one.
     *
     * @return JSON objects in UTF-8, without ends of lines
     */
    public byte[][] documents() {
        return documents;
    }

    /**
     * The applications as they come, as one file.
     *
     * @return NDJSON
     */
    public byte[] ndjson() {
        return ndjson;
    }

    /**
     * The applications as a spreadsheet has them.
     *
     * @return CSV, made anew
     */
    public byte[] csv() {
        return written(List.of(applications()), Format.CSV);
    }

    /**
     * The applications in all forms, one by one.
     *
     * @return the samples, made anew
     */
    public List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            samples.add(new Sample(applications()[i], plain()[i], documents[i]));
        }
        return samples;
    }
}
