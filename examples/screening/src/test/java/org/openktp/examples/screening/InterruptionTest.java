package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.examples.screening.run.ExitStatus;

/** Runs that end before their input does, as processes of their own: interrupted, with a full disk, with nobody who reads on. */
final class InterruptionTest {

    private static final Pattern STOPPED =
            Pattern.compile("ktp: stopped after record (\\d+); go on with --from-byte (\\d+)\\n");

    @TempDir
    static Path shared = Path.of("");

    @TempDir
    Path folder = Path.of("");

    private static Path input = Path.of("");

    @BeforeAll
    static void manyApplications() throws IOException {
        input = Files.writeString(
                shared.resolve("in.ndjson"), Run.of("sample", "--count", "3000").out());
    }

    private static ProcessBuilder ktp(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KtpCommand.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // the machine says on standard error that it has some
        return builder;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    /** Interrupted while more is to come, and gone on with: together as if nothing had happened. */
    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "csv"})
    void an_interrupted_run_goes_on_without_losing_or_repeating_a_record(String format) throws Exception {
        Path out = folder.resolve("out." + format);
        Path err = folder.resolve("err");
        byte[] bytes = Files.readAllBytes(input);
        Process process = ktp("screen", "-", "--format", format, "--out", out.toString())
                .redirectError(err.toFile())
                .start();
        try (OutputStream to = process.getOutputStream()) {
            to.write(bytes, 0, bytes.length / 2);
            to.flush();
            process.destroy();
            assertThat(process.waitFor()).isEqualTo(128 + 15);
        } catch (IOException e) {
            assertThat(e).as("closing the pipe of a process that is gone").hasMessageContaining("roken pipe");
        }
        Matcher stopped = STOPPED.matcher(text(err));
        assertThat(stopped.matches()).as(text(err)).isTrue();
        long record = Long.parseLong(stopped.group(1));
        assertThat(record).isBetween(1L, 2999L);
        assertThat(Files.readAllLines(out)).hasSize((int) record + (format.equals("csv") ? 1 : 0));
        Run rest = Run.of(
                "screen",
                input.toString(),
                "--format",
                format,
                "--out",
                out.toString(),
                "--from-byte",
                stopped.group(2));
        assertThat(rest.status()).isEqualTo(ExitStatus.OK);
        assertThat(rest.err()).contains((3000 - record) + " read = ");
        assertThat(text(out))
                .isEqualTo(
                        Run.of("screen", input.toString(), "--format", format).out());
    }

    @Test
    void a_pipe_that_nobody_reads_any_more_is_no_failure_worth_a_word() throws Exception {
        Path err = folder.resolve("err");
        Process process = ktp("screen", input.toString(), "--format", "ndjson")
                .redirectError(err.toFile())
                .start();
        process.getInputStream().close();
        assertThat(process.waitFor()).isEqualTo(ExitStatus.PIPE_CLOSED);
        assertThat(text(err)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"screen FILE --format csv", "screen FILE --format ndjson", "rounds", "sample"})
    void a_full_disk_is_said_in_one_line(String line) throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "skipped: this system has no device that is always full");
        Path err = folder.resolve("err");
        Process process = ktp(line.replace("FILE", input.toString()).split(" "))
                .redirectOutput(full.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(ExitStatus.FILE_FAILED);
        assertThat(text(err))
                .hasLineCount(1)
                .startsWith("ktp: cannot write to a standard stream: No space left on device");
    }

    @Test
    void output_that_fails_is_said_whatever_else_is_wrong() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.ndjson"), "{\"id\":\"x\",\"id\":\"y\"}\n");
        Run run = Run.withOutputOf(5, "validate", wrong.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.FILE_FAILED);
        assertThat(run.err()).hasLineCount(1).startsWith("ktp: cannot write to a standard stream");
    }

    @Test
    void what_came_out_before_a_failure_can_be_kept() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(
                Run.of("screen", input.toString(), "--format", "csv").out().getBytes(StandardCharsets.UTF_8));
        Run failed = Run.withOutputOf(600_000, "screen", input.toString(), "--format", "csv");
        assertThat(failed.status()).isEqualTo(ExitStatus.FILE_FAILED);
        Matcher said = Pattern.compile(
                        "ktp: .*; up to record (\\d+) everything is written: keep the first (\\d+) bytes \\(unpacked\\), and go"
                                + " on with --from-byte (\\d+)\\n")
                .matcher(failed.err());
        assertThat(said.matches()).as(failed.err()).isTrue();
        String kept = whole.toString(StandardCharsets.UTF_8).substring(0, Integer.parseInt(said.group(2)));
        Run rest = Run.of("screen", input.toString(), "--format", "csv", "--from-byte", said.group(3));
        assertThat(kept + rest.out()).isEqualTo(whole.toString(StandardCharsets.UTF_8));
    }

    @Test
    void what_there_was_before_a_run_that_fails_at_once_can_be_kept() throws IOException {
        long first = Files.readAllLines(input).get(0).length() + 1L;
        Run failed = Run.withOutputOf(
                0, "screen", input.toString(), "--format", "ndjson", "--from-byte", String.valueOf(first));
        assertThat(failed.status()).isEqualTo(ExitStatus.FILE_FAILED);
        assertThat(failed.err())
                .endsWith(
                        "; nothing more is surely written: keep the first 0 bytes (unpacked), and go on with --from-byte "
                                + first + "\n");
        assertThat(Run.withOutputOf(0, "screen", input.toString(), "--format", "ndjson")
                        .err())
                .endsWith("; nothing is surely written, begin again\n");
    }

    @Test
    void how_much_to_keep_of_files_of_decisions_and_rejects_is_said_unpacked() throws IOException {
        Path rejects = folder.resolve("rejects.ndjson.gz");
        Path mixed = Files.writeString(folder.resolve("mixed.ndjson"), "{}\n".repeat(10));
        assertThat(Run.of("screen", mixed.toString(), "--rejects", rejects.toString())
                        .status())
                .isEqualTo(ExitStatus.REJECTED);
        long unpacked;
        try (var in = new GZIPInputStream(Files.newInputStream(rejects))) {
            unpacked = in.readAllBytes().length;
        }
        String before = "{}\n".repeat(10);
        Files.writeString(mixed, before + text(input));
        Run failed = Run.withOutputOf(
                0,
                "screen",
                mixed.toString(),
                "--format",
                "ndjson",
                "--rejects",
                rejects.toString(),
                "--from-byte",
                String.valueOf(before.length()));
        assertThat(failed.err())
                .contains("keep the first 0 bytes (unpacked) and the first " + unpacked
                        + " of the rejects, and go on with --from-byte " + before.length());
    }

    @Test
    void reads_and_writes_gzip_by_name() throws IOException {
        Path packed = folder.resolve("in.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(input, out);
        }
        Path decisions = folder.resolve("out.csv.gz");
        Run run = Run.of("screen", packed.toString(), "--format", "csv", "--out", decisions.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        try (var in = new GZIPInputStream(Files.newInputStream(decisions))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Run.of("screen", input.toString(), "--format", "csv")
                            .out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "99999999", "-1"})
    void refuses_to_begin_where_no_record_does_and_leaves_its_files_alone(String from) throws IOException {
        Path out = Files.writeString(folder.resolve("out"), "before\n");
        Run run = Run.of("screen", input.toString(), "--out", out.toString(), "--from-byte", from);
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).startsWith("--from-byte").contains("must be");
        assertThat(out).hasContent("before\n");
    }
}
