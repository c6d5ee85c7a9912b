package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.KtpModel;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.RecordWriter;
import org.openktp.io.text.TextOutput;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.selection.score.CriterionScore;
import org.openktp.rules.selection.score.Scorecard;
import org.openktp.rules.wording.Wording;

/** Outputs that fail: a disk that is full, a pipe that nobody reads any more. */
final class FailingOutputTest {

    /** Takes some bytes, and fails once; what would come after it would be taken again. */
    private static final class FailingOutput extends OutputStream {

        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final IOException failure = new IOException("no space left");
        private int left;
        private int closed;

        FailingOutput(int most) {
            this.left = most;
        }

        @Override
        public void write(int value) throws IOException {
            if (left-- == 0) {
                throw failure;
            }
            taken.write(value);
        }

        @Override
        public void close() {
            closed++;
        }
    }

    /** A writer with something to write. */
    private interface Writing extends Closeable, Flushable {
        void write() throws IOException;
    }

    /** Opens a writer. */
    private interface Kind {
        Writing on(OutputStream out) throws IOException;
    }

    private static final Decision DECISION = Decisions.decide(Decisions.APPLICATION);
    private static final Scorecard CARD =
            new Scorecard("r4-1", "A1", Map.of("expertise", CriterionScore.of(7)), Knowledge.unknown(), false);

    static Stream<Arguments> kinds() {
        Stream<Arguments> decisions = Stream.of(DecisionFormat.values())
                .map(format ->
                        arguments("decisions " + format, (Kind) out -> decisions(KtpIo.writeDecisions(out, format))));
        Stream<Arguments> records = Stream.of(Format.NDJSON, Format.CSV)
                .flatMap(format -> Stream.of(
                        arguments("applications " + format, (Kind)
                                out -> records(KtpIo.writeApplications(out, format), Decisions.APPLICATION)),
                        arguments("Innovate applications " + format, (Kind) out -> records(
                                KtpIo.writeInnovateApplications(out, format),
                                InnovateApplication.builder().id("é😀").build())),
                        arguments("scorecards " + format, (Kind) out ->
                                records(KtpSelectionIo.writeScorecards(out, format, List.of("expertise")), CARD))));
        Kind questions = out -> decisions(KtpIo.writeQuestions(out, Wording.ENGLISH));
        return Stream.of(decisions, records, Stream.of(arguments("questions", questions)))
                .flatMap(each -> each);
    }

    private static Writing decisions(DecisionWriter writer) {
        return new Writing() {
            @Override
            public void write() throws IOException {
                writer.write(Decisions.APPLICATION, DECISION, List.of(), List.of());
            }

            @Override
            public void flush() throws IOException {
                writer.flush();
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }

    private static <T> Writing records(RecordWriter<T> writer, T record) {
        return new Writing() {
            @Override
            public void write() throws IOException {
                writer.write(record);
            }

            @Override
            public void flush() throws IOException {
                writer.flush();
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }

    private static void run(Kind kind, OutputStream out) throws IOException {
        try (Writing writer = kind.on(out)) {
            writer.write();
            writer.flush();
            writer.write();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void what_arrives_is_the_beginning_of_what_was_written_and_the_failure_is_thrown(String name, Kind kind)
            throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        run(kind, whole);
        byte[] expected = whole.toByteArray();
        for (int most = 0; most < expected.length; most += most < 200 ? 1 : 97) {
            FailingOutput out = new FailingOutput(most);
            assertThat(catchThrowable(() -> run(kind, out)))
                    .isSameAs(out.failure)
                    .hasNoSuppressedExceptions();
            assertThat(out.taken.toByteArray()).isEqualTo(Arrays.copyOf(expected, most));
            assertThat(out.closed).isEqualTo(1);
        }
        FailingOutput enough = new FailingOutput(expected.length);
        run(kind, enough);
        assertThat(enough.closed).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void after_a_failure_nothing_more_is_written(String name, Kind kind) throws IOException {
        FailingOutput out = new FailingOutput(10);
        Writing writer = kind.on(out);
        writer.write();
        assertThat(catchThrowable(writer::flush)).isSameAs(out.failure);
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(writer::write)
                    .withMessage("the output failed before: no space left")
                    .withCause(out.failure);
            assertThatExceptionOfType(IOException.class).isThrownBy(writer::flush);
        }
        writer.close();
        writer.close();
        assertThat(out.taken.size()).isEqualTo(10);
        assertThat(out.closed).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void a_flush_takes_everything_to_the_output(String name, Kind kind) throws IOException {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        try (Writing writer = kind.on(once)) {
            writer.write();
        }
        ByteArrayOutputStream flushed = new ByteArrayOutputStream();
        Writing writer = kind.on(flushed);
        writer.write();
        writer.flush();
        assertThat(flushed.toByteArray()).isEqualTo(once.toByteArray());
        writer.close();
        assertThatExceptionOfType(IOException.class).isThrownBy(writer::write).withMessage("the output is closed");
        assertThat(flushed.toByteArray()).isEqualTo(once.toByteArray());
    }

    @Test
    void a_document_passes_the_failure_on() {
        FailingOutput out = new FailingOutput(10);
        assertThat(catchThrowable(() -> KtpRulesIo.writeRounds(KtpModel.rounds(), out)))
                .isSameAs(out.failure);
        assertThat(out.closed).as("left open").isZero();
    }

    @Test
    void a_failure_to_close_is_thrown_where_nothing_failed_before() {
        IOException failure = new IOException("not closed");
        TextOutput text = new TextOutput(new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                throw failure;
            }
        });
        assertThat(catchThrowable(text::close)).isSameAs(failure);
    }

    @Test
    void a_letter_may_come_in_two_halves() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TextOutput text = new TextOutput(out)) {
            text.write("a\uD83D");
            text.flush();
            text.write('\uDE00');
            text.write("x".repeat(70_000));
            text.write("\uD83D");
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a😀" + "x".repeat(70_000) + "?");
    }
}
