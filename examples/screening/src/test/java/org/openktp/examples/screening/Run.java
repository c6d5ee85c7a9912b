package org.openktp.examples.screening;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.openktp.examples.screening.run.Streams;

/**
 * What a run of the program did.
 *
 * @param status its exit status
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
public record Run(int status, String out, String err) {

    /** The root of the project, which the build gives to tests. */
    static final Path ROOT = Path.of(System.getProperty("openktp.root"));

    /** Runs the program without input. */
    public static Run of(String... args) {
        return withInput("", args);
    }

    /** Runs the program with a text on standard input. */
    public static Run withInput(String input, String... args) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = KtpCommand.run(new Streams(in, print(out), print(err)), args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs the program where standard output takes no more than some bytes. */
    static Run withOutputOf(int most, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStream limited = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                if (out.size() == most) {
                    throw new IOException("full");
                }
                out.write(value);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = KtpCommand.run(new Streams(InputStream.nullInputStream(), print(limited), print(err)), args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String sample(String name) {
        return ROOT.resolve("examples/data").resolve(name).toString();
    }

    /** What it printed on standard output, line by line. */
    public List<String> lines() {
        return out.lines().toList();
    }

    private static PrintStream print(OutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }
}
