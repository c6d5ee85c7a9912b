package org.openktp.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;

/** Inputs of good records and bad, with every line end, byte-order marks, letters of several bytes, and bytes that are no text. */
final class StreamInputs {

    /** How much a record of these inputs may hold, so that some of them hold too much. */
    static final Limits LIMITS = Limits.DEFAULT.withMaxRecordBytes(40);

    private static final String LONG = "x".repeat(50);
    private static final Arbitrary<String> MARK = Arbitraries.of("", "\uFEFF");

    private StreamInputs() {}

    /** Inputs of a format; a section sign stands for a byte that is not UTF-8. */
    static Arbitrary<byte[]> of(Format format) {
        Arbitrary<String> texts =
                switch (format) {
                    case NDJSON -> lines();
                    case JSON -> arrays();
                    case CSV -> tables();
                };
        return texts.map(StreamInputs::bytes);
    }

    private static Arbitrary<String> lines() {
        List<String> lines = List.of(
                "{\"id\":\"a\"}",
                " {\"id\":\"é😀\"} ",
                "",
                " \t",
                "[]",
                "oops",
                "{\"id\":\"§\"}",
                "{\"id\":\"" + LONG + "\"}");
        return joined(Arbitraries.of(lines), Arbitraries.of("\n", "\r\n", "\n\n"));
    }

    private static Arbitrary<String> tables() {
        Arbitrary<String> cells =
                Arbitraries.of("a", "é😀", "\"b\r\nc\"", "\"d\"\"\ne\"", "", "f\"", "\"g\"h", "§", LONG);
        Arbitrary<String> rows = cells.list().ofMinSize(1).ofMaxSize(3).map(each -> String.join(",", each));
        Arbitrary<String> ends = Arbitraries.of("\n", "\r\n", "\r", "\n\r");
        Arbitrary<String> headers = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of("id,round", "\"id\",\"o\nther\"")),
                Tuple.of(1, Arbitraries.of("", "id,id", "id,§")));
        Arbitrary<String> last = Arbitraries.of("", "", "", "\"never closed");
        return Combinators.combine(headers, ends, joined(rows, ends), last).as((header, end, body, rest) -> {
            String unmarked = body.startsWith("\uFEFF") ? body.substring(1) : body;
            return (unmarked.equals(body) ? "" : "\uFEFF") + header + end + unmarked + rest;
        });
    }

    private static Arbitrary<String> arrays() {
        List<String> elements = List.of(
                "{\"id\":\"a\"}", "{\"id\":\"é😀]\\\"\"}", "[]", "7", "{\"id\":\"§\"}", "{\"id\":\"" + LONG + "\"}");
        Arbitrary<String> gaps = Arbitraries.of("", " ", "\r\n", "\n\t");
        Arbitrary<String> some = joined(Arbitraries.of(elements), gaps.map(gap -> gap + "," + gap));
        Arbitrary<String> ends = Arbitraries.of("]", "]", "]\n", " ]", "", ",]", "{oops}", ",{oops},7]", "]]", "}");
        return Combinators.combine(gaps, some, ends).as((gap, body, end) -> {
            boolean marked = body.startsWith("\uFEFF");
            return (marked ? "\uFEFF" : "") + gap + "[" + (marked ? body.substring(1) : body) + end;
        });
    }

    private static Arbitrary<String> joined(Arbitrary<String> pieces, Arbitrary<String> ends) {
        Arbitrary<List<String>> some = pieces.list().ofMaxSize(5);
        return Combinators.combine(MARK, some, ends, Arbitraries.of(true, false))
                .as((mark, list, end, ended) -> mark + String.join(end, list) + (ended && end.isBlank() ? end : ""));
    }

    static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String between = "";
        for (String part : text.split("§", -1)) {
            bytes.writeBytes(between.isEmpty() ? new byte[0] : new byte[] {(byte) 0xFF});
            bytes.writeBytes(part.getBytes(StandardCharsets.UTF_8));
            between = "§";
        }
        return bytes.toByteArray();
    }

    /** Compressed, in as many members as there are pieces. */
    static byte[] gzip(byte[]... pieces) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(piece);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return packed.toByteArray();
    }
}
