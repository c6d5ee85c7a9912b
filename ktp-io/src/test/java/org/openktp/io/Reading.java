package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;

/** What a reader made of an input, with what must be true of every reading already checked. */
record Reading(List<ReadRecord<Application>> records) {

    static Reading of(Format format, String text) {
        return of(format, text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }

    static Reading of(Format format, byte[] bytes, Limits limits) {
        return of(ReadOptions.of(format).withLimits(limits), bytes);
    }

    static Reading of(ReadOptions options, byte[] bytes) {
        List<ReadRecord<Application>> records = new ArrayList<>();
        try (RecordReader<Application> reader =
                KtpIo.readApplications(new ByteArrayInputStream(bytes), options, KtpModel.rounds())) {
            Iterator<ReadRecord<Application>> iterator = reader.iterator();
            while (iterator.hasNext()) {
                records.add(iterator.next());
                assertThat(reader.resumeFrom())
                        .isEqualTo(records.get(records.size() - 1).position().to());
            }
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Reading reading = new Reading(List.copyOf(records));
        reading.check(options);
        return reading;
    }

    private void check(ReadOptions options) {
        long before = options.from();
        long skipped = records.isEmpty() ? 0 : records.get(0).number() - 1;
        assertThat(skipped).isBetween(0L, before);
        for (int i = 0; i < records.size(); i++) {
            ReadRecord<Application> each = records.get(i);
            assertThat(each.number()).as("records are numbered from 1").isEqualTo(skipped + i + 1);
            boolean lost = codes(each).contains(FindingCode.REST_NOT_READ);
            assertThat(each.position().isRest()).isEqualTo(lost);
            assertThat(each.position().from()).as("positions come in order").isGreaterThanOrEqualTo(lost ? 0 : before);
            before = each.position().to();
            assertThat(each.findings()).allSatisfy(finding -> {
                assertThat(finding.message()).isNotBlank();
                assertThat(finding.location().line()).isPositive();
                assertThat(finding.location().column()).isGreaterThanOrEqualTo(options.format() == Format.CSV ? 0 : 1);
            });
            assertThat(lost && i < records.size() - 1)
                    .as("records after the rest was given up")
                    .isFalse();
            if (each instanceof ReadRecord.Rejected<Application>) {
                assertThat(each.findings()).isNotEmpty();
            } else {
                assertThat(each.id())
                        .isEqualTo(each.value().map(Application::id))
                        .isPresent();
                assertThat(codes(each)).allMatch(FindingCode.UNKNOWN_PROPERTY::equals);
            }
        }
    }

    private static List<FindingCode> codes(ReadRecord<?> each) {
        return each.findings().stream().map(Finding::code).toList();
    }

    /** The references of the accepted records. */
    List<String> accepted() {
        return applications().stream().map(Application::id).toList();
    }

    List<Application> applications() {
        return records.stream().flatMap(each -> each.value().stream()).toList();
    }

    /** The findings of the rejected records, a list a record. */
    List<List<Finding>> rejected() {
        return records.stream()
                .filter(each -> each.value().isEmpty())
                .map(ReadRecord::findings)
                .toList();
    }

    /** The only finding of the only rejected record. */
    Finding onlyReject() {
        assertThat(rejected()).hasSize(1);
        assertThat(rejected().get(0)).hasSize(1);
        return rejected().get(0).get(0);
    }

    /** The reject that says that the rest was not read, which must be the last record and the only reject. */
    Finding lost() {
        Finding finding = onlyReject();
        assertThat(finding.code()).isEqualTo(FindingCode.REST_NOT_READ);
        assertThat(finding.message()).endsWith("; from here on the input was not read");
        assertThat(records.get(records.size() - 1).value()).isEmpty();
        return finding;
    }
}
