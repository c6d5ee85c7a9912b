package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.stream.Format;

/** Records that are not JSON: on a line of their own they cost that line, in an array the rest of it. */
final class NotJsonTest {

    private static final String BEFORE = "{\"id\":\"before\"}";
    private static final String AFTER = "{\"id\":\"after\"}";

    static final List<String> NOT_JSON = List.of(
            "nonsense",
            "undefined",
            "TRUE",
            "007",
            "+1",
            ".5",
            "1.",
            "0x10",
            "NaN",
            "Infinity",
            "-Infinity",
            "{id:\"bad\"}",
            "{'id':'bad'}",
            "{\"id\":\"bad\",}",
            "{\"id\":\"bad\",,}",
            "{,\"id\":\"bad\"}",
            "{\"id\" \"bad\"}",
            "{\"id\"}",
            "{\"id\":}",
            "{\"id\":\"bad\" \"round\":null}",
            "{\"id\":\"bad\",\"x\":NaN}",
            "{\"id\":\"bad\",\"x\":-Infinity}",
            "{\"id\":\"bad\",\"x\":1e}",
            "{\"id\":\"bad\",\"x\":[1,]}",
            "{\"id\":\"bad\",\"x\":[1}",
            "{\"id\":\"bad\",\"x\":\"\t\"}",
            "{\"id\":\"bad\u0000\"}",
            "{\"id\":\"bad\u001b[31m\"}",
            "{\"id\":\"bad\"\u0000}",
            "{\"id\":\"b\\xd\"}",
            "{\"id\":\"b\\u12\"}",
            "{\"id\":\"b\\u\"}",
            "{\"\\ud83d\":1,\"id\":\"bad\"}",
            "{\"\\ude00\":1,\"id\":\"bad\"}",
            "// c",
            "# c",
            "{\"id\":\"bad\" /* c */}",
            "/* c */ {\"id\":\"bad\"}",
            "\uFEFF{\"id\":\"bad\"}",
            "\u00a0{\"id\":\"bad\"}",
            "\f{\"id\":\"bad\"}");

    @ParameterizedTest
    @FieldSource("NOT_JSON")
    void a_line_that_is_not_json_costs_that_line(String record) {
        Reading reading = Reading.of(Format.NDJSON, String.join("\n", BEFORE, record, AFTER));
        assertThat(reading.accepted()).containsExactly("before", "after");
        assertNotJson(reading.onlyReject(), record);
    }

    static final List<String> ONLY_LINES = List.of(
            "{\"id\":\"bad\"}{\"id\":\"bad\"}",
            "{\"id\":\"bad\"} {\"id\":\"bad\"}",
            "{\"id\":\"bad\"},",
            "{\"id\":\"bad\"}}",
            "{\"id\":\"bad\"} x",
            "{\"id\":\"bad\"} // c",
            "{\"id\":\"bad\"",
            "{\"id\":\"bad",
            "{\"id\":\"bad\\",
            "{",
            "[",
            "]",
            ",",
            "[1,2",
            "\"");

    @ParameterizedTest
    @FieldSource("ONLY_LINES")
    void a_line_with_too_much_or_too_little_costs_that_line(String record) {
        a_line_that_is_not_json_costs_that_line(record);
    }

    @ParameterizedTest
    @FieldSource("NOT_JSON")
    void an_element_that_is_not_json_costs_the_rest_of_the_array(String record) {
        Reading reading = Reading.of(Format.JSON, "[" + BEFORE + ",\n" + record + ",\n" + AFTER + "]");
        assertThat(reading.accepted()).containsExactly("before");
        Finding lost = reading.lost();
        assertThat(lost.location().line()).isEqualTo(2);
    }

    private static void assertNotJson(Finding finding, String record) {
        assertThat(finding.code()).isEqualTo(FindingCode.NOT_JSON);
        assertThat(finding.location().line()).isEqualTo(2);
        assertThat(finding.location().column()).isBetween(1L, record.length() + 2L);
        assertThat(finding.location().path()).isEmpty();
    }
}
