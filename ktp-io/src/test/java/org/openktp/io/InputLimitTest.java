package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.application.Application;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.round.RoundForm;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.Position;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;

/** Inputs that hold more than they may. */
final class InputLimitTest {

    @Provide
    Arbitrary<Tuple.Tuple2<Format, byte[]>> inputs() {
        return Arbitraries.of(Format.values())
                .flatMap(format -> StreamInputs.of(format).map(bytes -> Tuple.of(format, bytes)));
    }

    @Property(tries = 200)
    void what_lies_within_the_limit_is_read_and_the_rest_is_one_reject(
            @ForAll("inputs") Tuple.Tuple2<Format, byte[]> input) {
        byte[] bytes = input.get2();
        List<ReadRecord<Application>> all = read(input.get1(), bytes, Long.MAX_VALUE);
        for (int limit = 1; limit < bytes.length; limit++) {
            List<ReadRecord<Application>> within = read(input.get1(), bytes, limit);
            assertThat(within).isNotEmpty();
            int whole = within.size() - 1;
            assertThat(within.subList(0, whole)).isEqualTo(all.subList(0, whole));
            assertThat(within.get(whole).findings().get(0).code()).isEqualTo(FindingCode.REST_NOT_READ);
            for (ReadRecord<Application> each : all.subList(whole, all.size())) {
                assertThat(each.position().to()).as("was within %d", limit).isGreaterThanOrEqualTo(limit);
            }
        }
        assertThat(read(input.get1(), bytes, Math.max(1, bytes.length))).isEqualTo(all);
    }

    private static List<ReadRecord<Application>> read(Format format, byte[] bytes, long limit) {
        Limits limits = StreamInputs.LIMITS.withMaxInputBytes(limit);
        return Reading.of(ReadOptions.of(format).withLimits(limits), bytes).records();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "NDJSON ~ `{\"id\":\"a\"}\n{\"id\":\"b\"}\n` ~ 20 ~ 11",
                "NDJSON ~ `{\"id\":\"a\"}\n{\"id\":\"b\"}\n` ~ 11 ~ 11",
                "JSON   ~ `[{\"id\":\"a\"},{\"id\":\"b\"}]`  ~ 14 ~ 12",
                "CSV    ~ `id\na\nb\n`                        ~ 6  ~ 5"
            })
    void says_how_much_there_may_be_and_from_where_it_was_not_read(Format format, String text, int limit, long from) {
        Reading reading = Reading.of(format, StreamInputs.bytes(text), Limits.DEFAULT.withMaxInputBytes(limit));
        assertThat(reading.accepted()).containsExactly("a");
        assertThat(reading.lost().message())
                .isEqualTo("the input is longer than the limit of " + limit
                        + " bytes; from here on the input was not read");
        assertThat(reading.records().get(1).position()).isEqualTo(Position.rest(2, from));
    }

    @Test
    void what_was_not_read_can_be_read_on_with_a_larger_limit() {
        byte[] bytes = StreamInputs.bytes("{\"id\":\"a\"}\n{\"id\":\"b\"}\n");
        Reading first = Reading.of(Format.NDJSON, bytes, Limits.DEFAULT.withMaxInputBytes(15));
        long from = first.records().get(1).position().from();
        assertThat(Reading.of(ReadOptions.of(Format.NDJSON).withFrom(from), bytes)
                        .accepted())
                .containsExactly("b");
    }

    @Test
    void a_document_has_the_limit_too() throws Exception {
        ReadDocument<?> read = RoundForm.DOCUMENT.read(
                new ByteArrayInputStream(StreamInputs.bytes("{\"format\":\"openktp-rounds/1\"}")),
                Limits.DOCUMENT.withMaxInputBytes(10));
        assertThat(read.findings()).singleElement().satisfies(finding -> assertThat(finding.code())
                .isEqualTo(FindingCode.REST_NOT_READ));
    }
}
