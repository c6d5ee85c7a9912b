package org.openktp.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Printable;
import org.openktp.io.KtpIo;
import org.openktp.io.history.ReadHistory;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadRecord;

/** What is promised of every input whatever. */
final class Promise {

    /** Findings of a record: so many are told, and one says how many more there are. */
    private static final int MOST_FINDINGS = 101;

    /** What a reader and the forms of a document take, and what each byte may. */
    private static final long ALLOCATED = 8L << 20;

    private static final long ALLOCATED_PER_BYTE = 4_000;

    private static final int LONGEST_MESSAGE = 12_100;
    private static final int LONGEST_PATH = 600;

    private Promise() {}

    /** Reads the input; no record is lost, and every reject says why and where. */
    static <T> List<ReadRecord<T>> read(Kind<T> kind, byte[] input, Limits limits) {
        List<ReadRecord<T>> records = kind.read(input, limits);
        for (int i = 0; i < records.size(); i++) {
            ReadRecord<T> each = records.get(i);
            assertThat(each.number())
                    .isGreaterThan(i == 0 ? 0 : records.get(i - 1).number());
            tells(each);
            boolean last = i == records.size() - 1;
            assertThat(each.findings())
                    .filteredOn(finding -> finding.code() == FindingCode.REST_NOT_READ && !last)
                    .isEmpty();
        }
        assertThat(accounted(kind, records)).isEqualTo(expected(kind, input, records));
        return records;
    }

    /** As {@link #read}; read again it is the same, takes no more memory than it may, and what was accepted can be written. */
    static <T> List<ReadRecord<T>> keep(Kind<T> kind, byte[] input, Limits limits) {
        List<ReadRecord<T>> records = read(kind, input, limits);
        long before = Allocated.bytes();
        List<ReadRecord<T>> again = kind.read(input, limits);
        long allocated = Allocated.bytes() - before;
        assertThat(again).isEqualTo(records);
        assertThat(allocated).isLessThan(ALLOCATED + ALLOCATED_PER_BYTE * input.length);
        roundTrip(kind, records);
        return records;
    }

    static <T> void roundTrip(Kind<T> kind, List<ReadRecord<T>> records) {
        List<T> accepted = values(records);
        byte[] written = accepted.isEmpty() ? new byte[0] : kind.write(accepted);
        if (written.length > 0) {
            Kind<T> again = kind.name().equals(Kinds.APPLICATIONS_JSON.name()) ? same(Kinds.APPLICATIONS_NDJSON) : kind;
            List<ReadRecord<T>> back = again.read(written, again.limits().withMaxRecordBytes(1 << 24));
            assertThat(comparable(values(back))).isEqualTo(comparable(accepted));
        }
    }

    @SuppressWarnings("unchecked") // both are of applications
    private static <T> Kind<T> same(Kind<?> kind) {
        return (Kind<T>) kind;
    }

    private static <T> List<T> values(List<ReadRecord<T>> records) {
        return records.stream().flatMap(each -> each.value().stream()).toList();
    }

    /** Lines of a history that were rejected are not written again. */
    private static List<?> comparable(List<?> values) {
        return values.stream()
                .map(each -> each instanceof ReadHistory read ? List.of(read.header(), read.history()) : each)
                .toList();
    }

    private static void tells(ReadRecord<?> record) {
        assertThat(record.findings()).hasSizeLessThanOrEqualTo(MOST_FINDINGS).allSatisfy(Promise::tells);
        if (record instanceof ReadRecord.Rejected<?> rejected) {
            assertThat(rejected.findings()).isNotEmpty();
            String json = KtpIo.rejectToJson(rejected);
            assertThat(json).startsWith("{\"record\":" + record.number()).doesNotContain("\n", "\r");
            assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .as("whole characters")
                    .isEqualTo(json);
        }
        record.value()
                .filter(ReadHistory.class::isInstance)
                .ifPresent(history -> ((ReadHistory) history).rejected().forEach(Promise::tells));
    }

    private static void tells(Finding finding) {
        assertThat(finding.message())
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(LONGEST_MESSAGE)
                .isEqualTo(Printable.of(finding.message()));
        assertThat(finding.location().line()).isPositive();
        assertThat(finding.location().column()).isNotNegative();
        assertThat(finding.location().path()).hasSizeLessThanOrEqualTo(LONGEST_PATH);
    }

    /** The records that came out, those inside histories too. */
    private static long accounted(Kind<?> kind, List<? extends ReadRecord<?>> records) {
        return records.stream()
                .mapToLong(each -> kind.framing() == Kind.Framing.HISTORIES
                        ? each.value().map(Promise::lines).orElse(1L)
                        : 1)
                .sum();
    }

    private static long lines(Object history) {
        ReadHistory read = (ReadHistory) history;
        return 1L + read.history().entries().size() + read.rejected().size();
    }

    /** The records that went in, where that can be said without reading them. */
    private static long expected(Kind<?> kind, byte[] input, List<? extends ReadRecord<?>> records) {
        boolean cut = records.stream()
                .flatMap(each -> each.findings().stream())
                .anyMatch(each -> each.code() == FindingCode.TOO_MANY);
        return switch (kind.framing()) {
            case LINES -> nonBlankLines(input);
            case HISTORIES -> cut ? accounted(kind, records) : nonBlankLines(input);
            case WHOLE -> 1;
            case WITHIN -> accounted(kind, records);
        };
    }

    private static long nonBlankLines(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        String mark = "\u00EF\u00BB\u00BF";
        String[] lines = (text.startsWith(mark) ? text.substring(mark.length()) : text).split("\n", -1);
        return IntStream.range(0, lines.length)
                .mapToObj(i -> Objects.requireNonNull(lines[i]))
                .filter(line -> line.chars().anyMatch(each -> " \t\r".indexOf(each) < 0))
                .count();
    }
}
