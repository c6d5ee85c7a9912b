package org.openktp.examples.screening.run;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The standard streams of one run.
 *
 * @param in standard input
 * @param out where results go
 * @param err where everything else goes
 */
public record Streams(InputStream in, PrintStream out, PrintStream err) {

    /**
     * A file, or standard input for a dash.
     *
     * @param file its name
     * @return the input
     * @throws IOException if the file cannot be opened
     */
    public InputStream open(String file) throws IOException {
        return file.equals("-") ? in : Files.newInputStream(Path.of(file));
    }

    /**
     * A file, or standard output, which stays open when this is closed; failures to write are not swallowed.
     *
     * @param file its name, or empty for standard output
     * @return the output
     * @throws IOException if the file cannot be written
     */
    public OutputStream create(Optional<Path> file) throws IOException {
        return file.isPresent() ? new BufferedOutputStream(Files.newOutputStream(file.get())) : new StandardOutput(out);
    }

    /**
     * A file, or standard error, which stays open when this is closed; failures to write are not swallowed.
     *
     * @param file its name, or empty for standard error
     * @return the output
     * @throws IOException if the file cannot be written
     */
    public OutputStream createOrError(Optional<Path> file) throws IOException {
        return file.isPresent() ? create(file) : new StandardOutput(err);
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
                throw new IOException("cannot write to a standard stream");
            }
        }
    }
}
