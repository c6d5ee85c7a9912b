package org.openktp.io.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.io.frame.Frames.LIMIT;
import static org.openktp.io.frame.Frames.frames;
import static org.openktp.io.frame.Frames.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class FramerTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "\n", "\r", "\r\n", " ", "\t", "a", "{", "\"", ",", "é", "€", "😀", "\uFEFF", "\u0000",
                        "\u2028", "\u0085")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void a_line_framer_cuts_at_line_feeds_and_drops_blank_lines(@ForAll("texts") String text) throws IOException {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> expected = Arrays.stream(unmarked.split("\n", -1))
                .filter(line -> !line.matches("[ \t\r]*"))
                .toList();
        assertThat(Frames.texts(LineFramer::new, text)).isEqualTo(expected);
    }

    @Property
    void a_frame_says_on_which_line_it_begins(@ForAll("texts") String text) throws IOException {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int from = 0;
        for (Frame frame : frames(new LineFramer(source(text), LIMIT, 0))) {
            int at = unmarked.indexOf(frame.text(), from);
            String before = unmarked.substring(0, at);
            assertThat(frame.line()).isEqualTo(before.split("\r\n|\r|\n", -1).length);
            assertThat(frame.column()).isEqualTo(1);
            from = at + frame.text().length();
        }
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> leaves = Arbitraries.of(
                "1",
                "-2.5e3",
                "null",
                "true",
                "\"\"",
                "\"a\"",
                "\"\\\"\"",
                "\"\\\\\"",
                "\"]},{[\"",
                "\"é😀\\u00e9\"",
                "{}",
                "[]",
                "[ ]");
        return Arbitraries.recursive(
                () -> leaves,
                inner -> inner.list()
                        .ofMaxSize(3)
                        .flatMap(items -> Arbitraries.of(
                                "[" + String.join(",", items) + "]",
                                "[ " + String.join(" ,\n", items) + "\t]",
                                "{"
                                        + String.join(
                                                ",",
                                                items.stream()
                                                        .map(item -> "\"k\\\\\" :" + item)
                                                        .toList()) + "}")),
                0,
                3);
    }

    @Property
    void an_array_framer_gives_exactly_the_elements(
            @ForAll @Size(max = 5) List<@From("values") String> values, @ForAll("gaps") String gap) throws IOException {
        String text = gap + "[" + gap + String.join(gap + "," + gap, values) + gap + "]" + gap;
        assertThat(Frames.texts(ArrayFramer::new, text)).isEqualTo(values);
        long column = 1L + gap.length() + 1 + gap.length();
        List<Frame> frames = frames(new ArrayFramer(source(text), LIMIT, 0));
        if (!gap.contains("\n") && !frames.isEmpty()) {
            assertThat(frames.get(0).column()).isEqualTo(column);
        }
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.of("", " ", "\t\t", "\n", "\r\n ");
    }

    @Test
    void a_record_may_cross_every_boundary_of_the_buffer() throws IOException {
        for (int length = (1 << 16) - 3; length <= (1 << 16) + 3; length++) {
            String text = "x".repeat(length) + "é\ny\r\n";
            assertThat(Frames.texts(LineFramer::new, text)).containsExactly("x".repeat(length) + "é", "y\r");
            assertThat(Frames.texts(CsvFramer::new, text)).containsExactly("x".repeat(length) + "é", "y");
        }
    }

    @Test
    void keeps_no_more_of_a_record_than_the_limit() throws IOException {
        List<Frame> frames = frames(new LineFramer(source("12345\n123456\n12345"), 5, 0));
        assertThat(frames).extracting(Frame::text).containsExactly("12345", "12345", "12345");
        assertThat(frames.get(1).problem().orElseThrow().message())
                .isEqualTo("record of 6 bytes is longer than the limit of 5");
    }

    @Test
    void keeps_what_stands_before_a_byte_that_is_not_utf_8() throws IOException {
        byte[] bytes = {'a', 'b', (byte) 0xff, 'c', '\n', 'd'};
        ByteSource source = new ByteSource(new ByteArrayInputStream(bytes), LIMIT);
        assertThat(frames(new LineFramer(source, LIMIT, 0)))
                .extracting(Frame::text)
                .containsExactly("ab", "d");
    }
}
