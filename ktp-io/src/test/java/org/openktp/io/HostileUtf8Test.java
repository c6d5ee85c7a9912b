package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.finding.FindingCode.INVALID_UTF8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;

final class HostileUtf8Test {

    private static final String BEFORE = "{\"id\":\"before 😀 é\"}";
    private static final String AFTER = "{\"id\":\"after\"}";
    private static final String START = "{\"id\":\"é😀";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a lone continuation,80",
        "the last continuation,bf",
        "two overlong bytes,c0af",
        "an overlong quote,c0a2",
        "an overlong letter,c1a1",
        "three overlong bytes,e08080",
        "four overlong bytes,f0808080",
        "a pair cut short,c3",
        "three bytes cut short,e282",
        "four bytes cut short,f09f98",
        "the first high surrogate,eda080",
        "the last low surrogate,edbfbf",
        "a pair of surrogates,eda0bdedb880",
        "beyond the last plane,f4908080",
        "five bytes,f888808080",
        "a byte of no use,ff",
        "UTF-16's mark,fffe"
    })
    void rejects_only_the_record_and_says_where(String name, String hex) {
        byte[] bad = bytes(START, hex, "\"}");
        String first = hex.substring(0, 2);
        Finding expected = new Finding(
                INVALID_UTF8,
                new Location(2, START.length() + 1L, ""),
                "byte 0x" + first + " is not UTF-8; save the file as UTF-8");
        Reading lines = Reading.of(Format.NDJSON, joined(BEFORE + "\n", bad, "\n" + AFTER), Limits.DEFAULT);
        Reading array = Reading.of(Format.JSON, joined("[" + BEFORE + ",\n", bad, ",\n" + AFTER + "]"), Limits.DEFAULT);
        for (Reading reading : List.of(lines, array)) {
            assertThat(reading.accepted()).containsExactly("before 😀 é", "after");
            assertThat(reading.onlyReject()).isEqualTo(expected);
        }
        Reading rows =
                Reading.of(Format.CSV, joined("id,round\nbefore,\né", bytes("", hex, ""), ",\nafter,"), Limits.DEFAULT);
        assertThat(rows.accepted()).containsExactly("before", "after");
        assertThat(rows.onlyReject().code()).isEqualTo(INVALID_UTF8);
        assertThat(rows.onlyReject().location().line()).isEqualTo(3);
    }

    @Test
    void counts_lines_and_characters_inside_an_element() {
        byte[] bad = bytes("{\r\n \"id\"\n:  \"😀", "80", "\"}");
        Reading reading = Reading.of(Format.JSON, joined("[\n" + AFTER + ",  ", bad, "]"), Limits.DEFAULT);
        assertThat(reading.onlyReject().location()).isEqualTo(new Location(4, 7, ""));
    }

    @Test
    void counts_from_where_the_element_begins_on_its_line() {
        Reading reading =
                Reading.of(Format.JSON, joined("[" + BEFORE + ",", bytes("\"", "ff", "\""), "]"), Limits.DEFAULT);
        assertThat(reading.accepted()).hasSize(1);
        assertThat(reading.onlyReject().location()).isEqualTo(new Location(1, BEFORE.length() + 4L, ""));
    }

    @Test
    void rejects_what_the_end_of_the_input_cuts_short() {
        for (String hex : List.of("c3", "e282", "f09f98", "efbb")) {
            Reading reading = Reading.of(Format.NDJSON, joined(AFTER + "\n", bytes("{", hex, ""), ""), Limits.DEFAULT);
            assertThat(reading.accepted()).containsExactly("after");
            assertThat(reading.onlyReject().location()).isEqualTo(new Location(2, 2, ""));
            assertThat(reading.onlyReject().code()).isEqualTo(INVALID_UTF8);
        }
    }

    @Test
    void half_a_byte_order_mark_is_not_one() {
        Reading reading = Reading.of(Format.NDJSON, joined("", bytes("", "efbb", AFTER), "\n" + AFTER), Limits.DEFAULT);
        assertThat(reading.accepted()).containsExactly("after");
        assertThat(reading.onlyReject().location()).isEqualTo(new Location(1, 1, ""));
    }

    @Test
    void a_header_that_is_not_utf8_cannot_be_used() {
        Reading reading = Reading.of(Format.CSV, joined("id,r", bytes("", "ff", ""), "\na,\n"), Limits.DEFAULT);
        assertThat(reading.records()).hasSize(1);
        assertThat(reading.lost().location().line()).isEqualTo(1);
    }

    private static byte[] bytes(String before, String hex, String after) {
        return joined(before, HexFormat.of().parseHex(hex), after);
    }

    private static byte[] joined(String before, byte[] middle, String after) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(middle);
        all.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }
}
