package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openktp.io.Decisions.APPLICATION;
import static org.openktp.io.Decisions.WITHOUT_ROUND;
import static org.openktp.io.Decisions.decide;
import static org.openktp.io.Decisions.written;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openktp.core.application.Application;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.RecordWriter;

/** What every layout of decisions must do, whatever is in them and whatever becomes of the output. */
final class DecisionOutputTest {

    @ParameterizedTest
    @EnumSource
    void an_id_with_control_characters_stays_on_its_line(DecisionFormat format) throws IOException {
        String id = "a\u001b[31m\u009b2J\r\n\t\u0000\u007f\u0085\u2028\u2029\u202e,\"é😀";
        String text = written(format, WITHOUT_ROUND.withId(id));
        if (format == DecisionFormat.TABLE) {
            assertThat(text)
                    .contains(
                            "\na\\u001b[31m\\u009b2J\\u000d\\u000a\\u0009\\u0000\\u007f\\u0085\\u2028\\u2029\\u202e,\"é😀");
            assertThat(text.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
        } else if (format == DecisionFormat.NDJSON || format == DecisionFormat.NHS) {
            assertThat(text.chars().filter(each -> each < ' ')).containsExactly((int) '\n');
            assertThat(Json.object(text.strip())).containsEntry("id", id);
        } else {
            assertThat(text).contains("\n\"" + id.replace("\"", "\"\"") + "\",,undetermined,");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_decisions_give_the_same_bytes(DecisionFormat format) throws IOException {
        assertThat(written(format, APPLICATION, WITHOUT_ROUND))
                .isEqualTo(written(format, APPLICATION, WITHOUT_ROUND))
                .endsWith("\n")
                .doesNotContain("\r");
    }

    @ParameterizedTest
    @EnumSource
    void a_failing_output_is_never_passed_over(DecisionFormat format) throws IOException {
        DecisionWriter closed = KtpIo.writeDecisions(new FailingOutput(), format);
        closed.write(APPLICATION, decide(APPLICATION), List.of(), List.of());
        assertThatExceptionOfType(IOException.class).isThrownBy(closed::close).withMessage("disk full");

        DecisionWriter writer = KtpIo.writeDecisions(new FailingOutput(), format);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 5_000; i++) {
                        writer.write(APPLICATION, decide(APPLICATION), List.of(), List.of());
                    }
                })
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isInstanceOf(IOException.class),
                        thrown -> assertThat(thrown).hasRootCauseInstanceOf(IOException.class))
                .hasMessageContaining("disk full");
    }

    @ParameterizedTest
    @EnumSource(names = {"NDJSON", "CSV"})
    void a_failing_output_of_applications_is_never_passed_over(Format format) throws IOException {
        RecordWriter<Application> writer = KtpIo.writeApplications(new FailingOutput(), format);
        writer.write(APPLICATION);
        assertThatExceptionOfType(IOException.class).isThrownBy(writer::close).withMessage("disk full");
    }

    private static final class FailingOutput extends OutputStream {
        @Override
        public void write(int value) throws IOException {
            throw new IOException("disk full");
        }
    }
}
