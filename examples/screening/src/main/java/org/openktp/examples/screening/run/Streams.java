package org.openktp.examples.screening.run;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.Format;

/**
 * The standard streams of one run.
 *
 * @param in standard input
 * @param out where results go
 * @param err where everything else goes
 */
public record Streams(InputStream in, PrintStream out, PrintStream err) {

    /**
     * Those of the process.
     *
     * @return the streams
     */
    public static Streams ofProcess() {
        return new Streams(System.in, StandardStream.of(FileDescriptor.out), StandardStream.of(FileDescriptor.err));
    }

    /**
     * A file as it is, or standard input for a dash.
     *
     * @param file its name
     * @return the input
     * @throws IOException if the file cannot be opened
     */
    public InputStream open(String file) throws IOException {
        return file.equals("-") ? in : Files.newInputStream(Path.of(file));
    }

    /**
     * A file, unpacked if its name ends in {@code .gz}, or standard input for a dash.
     *
     * @param file its name
     * @return the input
     * @throws IOException if the file cannot be opened
     */
    public InputStream openUnpacked(String file) throws IOException {
        return file.equals("-") ? in : KtpIo.open(Path.of(file));
    }

    /**
     * A file, compressed if its name ends in {@code .gz}, or standard output, which stays open when this is closed; failures to
     * write are not swallowed.
     *
     * @param file its name, or empty for standard output
     * @param how whether it is replaced, which is the default, or written on
     * @return the output
     * @throws IOException if the file cannot be written
     */
    public OutputStream create(Optional<Path> file, OpenOption... how) throws IOException {
        return file.isPresent() ? file(file.get(), how) : new StandardOutput(out);
    }

    /**
     * A file, compressed if its name ends in {@code .gz}, or standard error, which stays open when this is closed; failures to
     * write are not swallowed.
     *
     * @param file its name, or empty for standard error
     * @param how whether it is replaced, which is the default, or written on
     * @return the output
     * @throws IOException if the file cannot be written
     */
    public OutputStream createOrError(Optional<Path> file, OpenOption... how) throws IOException {
        return file.isPresent() ? file(file.get(), how) : new StandardOutput(err);
    }

    /**
     * How a file is opened that is written on where it ends.
     *
     * @return the options
     */
    public static OpenOption[] on() {
        return new OpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.APPEND};
    }

    private static OutputStream file(Path file, OpenOption... how) throws IOException {
        OutputStream bytes = Files.newOutputStream(file, how);
        return Format.isGzip(file) ? new GZIPOutputStream(bytes, 1 << 16, true) : new BufferedOutputStream(bytes);
    }

    /**
     * Why standard output could not be written.
     *
     * @return the failure, if there was one
     */
    public Optional<IOException> failure() {
        return out.checkError() ? Optional.of(reason(out)) : Optional.empty();
    }

    /**
     * Whether nobody reads standard output any more, such as {@code head} when it has its lines.
     *
     * @return whether the pipe is closed
     */
    public boolean isPipeClosed() {
        return failure()
                .map(IOException::getMessage)
                .filter(message -> message.toLowerCase(Locale.ROOT).contains("broken pipe"))
                .isPresent();
    }

    private static IOException reason(PrintStream print) {
        Optional<IOException> known = print instanceof StandardStream standard ? standard.failure() : Optional.empty();
        return known.map(each -> new IOException("cannot write to a standard stream: " + each.getMessage(), each))
                .orElseGet(() -> new IOException("cannot write to a standard stream"));
    }

    private static final class StandardOutput extends FilterOutputStream {

        private final PrintStream print;

        StandardOutput(PrintStream print) {
            super(print);
            this.print = print;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            print.write(bytes, offset, length);
            check();
        }

        @Override
        public void flush() throws IOException {
            print.flush();
            check();
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        private void check() throws IOException {
            if (print.checkError()) {
                throw reason(print);
            }
        }
    }
}
