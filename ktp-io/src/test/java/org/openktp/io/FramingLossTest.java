package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.application.Application;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadRecord;

/** Inputs in which nobody can say where the next record begins: what came before counts, and one reject ends it. */
final class FramingLossTest {

    private static final String A = "{\"id\":\"a\"}";
    private static final String B = "{\"id\":\"b\"}";

    /** A case, the input, the references accepted, the line and the column of the reject. */
    static Stream<Arguments> arrays() {
        return Stream.of(
                arguments("nothing", "", List.of(), 1, 1),
                arguments("only white space", " \n ", List.of(), 2, 2),
                arguments("a number", "5", List.of(), 1, 1),
                arguments("a text", "\"[]\"", List.of(), 1, 1),
                arguments("CSV", "id,round\na,\n", List.of(), 1, 1),
                arguments("a syntax error in an element", "[" + A + ",\n{oops}," + B + "]", List.of("a"), 2, 2),
                arguments("an element never closed", "[" + A + ",\n{\"id\":\"b\"", List.of("a"), 2, 1),
                arguments("a text never closed", "[" + A + ",\n{\"id\":\"b}]", List.of("a"), 2, 1),
                arguments("an escape at the end", "[" + A + ",\n{\"id\":\"b\\", List.of("a"), 2, 1),
                arguments("an array never closed", "[" + A + "\n", List.of("a"), 2, 1),
                arguments("an array that ends in a comma", "[" + A + ",\n]", List.of("a"), 2, 1),
                arguments("an array that stops after a comma", "[" + A + ",\n", List.of("a"), 2, 1),
                arguments("two commas", "[" + A + ",\n," + B + "]", List.of("a"), 2, 1),
                arguments("a comma first", "[\n," + B + "]", List.of(), 2, 1),
                arguments("no comma", "[" + A + "\n" + B + "]", List.of("a"), 2, 1),
                arguments("another separator", "[" + A + "\n;" + B + "]", List.of("a"), 2, 1),
                arguments("a bracket too many", "[" + A + "]\n]", List.of("a"), 2, 1),
                arguments("a brace too many", "[" + A + "\n}," + B + "]", List.of("a"), 2, 1),
                arguments("the wrong bracket", "[\n{\"id\":\"a\"]," + B + "]", List.of(), 2, 10),
                arguments("only the opening", "[", List.of(), 1, 2),
                arguments("something after the array", "[" + A + "]\nx", List.of("a"), 2, 1),
                arguments("another array", "[" + A + "]\n[" + B + "]", List.of("a"), 2, 1),
                arguments("a comma after the array", "[]\n,", List.of(), 2, 1),
                arguments("something after the object", A + "\n" + B, List.of("a"), 2, 1),
                arguments("an object never closed", "\n" + A.replace("}", ""), List.of(), 2, 1),
                arguments("a syntax error in the only object", "\n{oops}", List.of(), 2, 2),
                arguments("a second byte-order mark", "\uFEFF\uFEFF" + A, List.of(), 1, 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrays")
    void a_broken_array_gives_what_came_before_and_one_reject(
            String name, String text, List<String> accepted, int line, int column) {
        Reading reading = Reading.of(Format.JSON, text);
        assertThat(reading.accepted()).isEqualTo(accepted);
        assertThat(reading.lost().location()).isEqualTo(new Location(line, column, ""));
    }

    /** A case, the input, the references accepted, and the place of the reject. */
    static Stream<Arguments> tables() {
        return Stream.of(
                arguments("a quote never closed", "id\na\n\"b\nc\nd", List.of("a"), new Location(3, 0, "")),
                arguments("a doubled quote at the end", "id\na\n\"b\"\"", List.of("a"), new Location(3, 0, "")),
                arguments("a header never closed", "\n\"id\na\n", List.of(), new Location(2, 0, "")),
                arguments("a column twice", "id,round,id\na,,b\n", List.of(), new Location(1, 3, "id")),
                arguments("a column twice, with spaces", "id, id \na,b\n", List.of(), new Location(1, 2, "id")),
                arguments("a column without a name", "id,\na,\n", List.of(), new Location(1, 2, "")),
                arguments("a column with a blank name", "\" \t\",id\n,a\n", List.of(), new Location(1, 1, "")),
                arguments("a header that is not CSV", "\"id\"x,round\na,\n", List.of(), new Location(1, 0, "")),
                arguments(
                        "more columns than anybody has",
                        "id" + ",x".repeat(20_000) + "\na\n",
                        List.of(),
                        new Location(1, 10_001, "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void a_broken_table_gives_what_came_before_and_one_reject(
            String name, String text, List<String> accepted, Location location) {
        Reading reading = Reading.of(Format.CSV, text);
        assertThat(reading.accepted()).isEqualTo(accepted);
        assertThat(reading.lost().location()).isEqualTo(location);
    }

    @Test
    void a_header_beyond_the_limit_cannot_be_used() {
        byte[] text = "id,applicant.role\na,\n".getBytes(StandardCharsets.UTF_8);
        Reading reading = Reading.of(
                Format.CSV, text, Limits.DEFAULT.withMaxRecordBytes(10).withMaxDepth(5));
        assertThat(reading.lost().message())
                .isEqualTo("record of 17 bytes is longer than the limit of 10; from here on the input was not read");
        assertThat(Reading.of(
                                Format.CSV,
                                text,
                                Limits.DEFAULT.withMaxRecordBytes(17).withMaxDepth(5))
                        .accepted())
                .containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "5     ~ the input is neither a JSON array nor an object",
                "[5,,6] ~ an element is missing",
                "[5 6] ~ the array needs a comma or its closing bracket here",
                "[5    ~ the array needs a comma or its closing bracket here",
                "[[5   ~ the input ends inside this element",
                "[] 5  ~ something follows the end of the JSON text"
            })
    void says_what_the_array_lacks(String text, String message) {
        List<ReadRecord<Application>> records = Reading.of(Format.JSON, text).records();
        assertThat(records.get(records.size() - 1).findings())
                .extracting(Finding::message)
                .containsExactly(message + "; from here on the input was not read");
    }
}
