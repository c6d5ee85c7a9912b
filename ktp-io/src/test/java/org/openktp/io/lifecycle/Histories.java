package org.openktp.io.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.io.KtpLifecycleIo;
import org.openktp.io.history.HistoryHeader;
import org.openktp.io.history.ReadHistory;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.history.Entry;

/** What a reader made of lines of histories, with every line accounted for. */
record Histories(List<ReadRecord<ReadHistory>> records) {

    static Histories of(String... lines) {
        return of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }

    static Histories of(byte[] bytes, Limits limits) {
        try (RecordReader<ReadHistory> reader = KtpLifecycleIo.readHistories(
                new ByteArrayInputStream(bytes), ReadOptions.of(Format.NDJSON).withLimits(limits), Histories::scheme)) {
            Histories histories = new Histories(reader.stream().toList());
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            long lines = text.lines().filter(line -> !line.isBlank()).count();
            assertThat(histories.numbers()).doesNotHaveDuplicates();
            assertThat(histories.places()).isEqualTo(lines);
            return histories;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bakery, which has no terms but the old ones. */
    static Optional<Scheme> scheme(HistoryHeader header) {
        boolean known = header.scheme().equals("bakery")
                && header.terms().filter(terms -> !terms.equals("old")).isEmpty();
        return known ? Optional.of(Bakery.SCHEME) : Optional.empty();
    }

    /** Headers, entries and rejects, which together must be the lines. */
    private long places() {
        return records.stream()
                .mapToLong(each -> each.value()
                        .map(history -> 1L
                                + history.history().entries().size()
                                + history.rejected().size())
                        .orElse(1L))
                .sum();
    }

    private List<Long> numbers() {
        return records.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.number()),
                        each.value().stream()
                                .flatMap(history -> history.rejected().stream())
                                .map(ReadRecord::number)))
                .toList();
    }

    List<ReadHistory> accepted() {
        return records.stream().flatMap(each -> each.value().stream()).toList();
    }

    ReadHistory only() {
        assertThat(records).hasSize(1);
        return accepted().get(0);
    }

    /** The lines rejected by themselves. */
    List<ReadRecord<ReadHistory>> rejected() {
        return records.stream().filter(each -> each.value().isEmpty()).toList();
    }

    static List<String> ids(ReadHistory history) {
        return history.history().entries().stream().map(Entry::id).toList();
    }
}
