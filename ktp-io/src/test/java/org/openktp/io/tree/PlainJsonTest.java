package org.openktp.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.io.stream.Limits;

/** What is read the short way is read as by the parser, to the last column, and so is what is refused. */
final class PlainJsonTest {

    private interface Reading {
        Located of(String json) throws RefusedException;
    }

    private static Object result(Reading reading, String json) {
        try {
            return reading.of(json);
        } catch (RefusedException e) {
            return e.finding();
        }
    }

    private static void readsAlike(String json, Limits limits) {
        assertThat(result(text -> PlainJson.record(text, 3, 5, limits), json))
                .isEqualTo(result(text -> JsonTree.record(text, 3, 5, limits), json));
    }

    @Property
    void reads_what_the_parser_reads(@ForAll("documents") String json) {
        readsAlike(json, Limits.DEFAULT);
    }

    @Property
    void refuses_what_the_parser_refuses(
            @ForAll("documents") String json, @ForAll("odd") String odd, @ForAll int place, @ForAll boolean instead) {
        int at = Math.floorMod(place, json.length());
        readsAlike(json.substring(0, at) + odd + json.substring(instead ? at + 1 : at), Limits.DEFAULT);
    }

    @Property
    void keeps_the_limits(@ForAll("documents") String json) {
        Limits tight = new Limits(1 << 20, 2, 3, 3, 4, Long.MAX_VALUE);
        readsAlike(json, tight);
    }

    @Provide
    Arbitrary<String> documents() {
        return Combinators.combine(blanks(), values(3), blanks()).as((before, value, after) -> before + value + after);
    }

    @Provide
    Arbitrary<String> odd() {
        return Arbitraries.of(
                "", "\"", "\\", "\\u0061", "{", "}", "[", "]", ",", ":", "-", "+", "0", "7", ".5", "e1", "t", "null",
                "\r", "\0", "\u0001", "\u007f", "\u00a0", "\ufeff", "\ud83d", "\ude00", "/", "'", "NaN");
    }

    private static Arbitrary<String> blanks() {
        return Arbitraries.of("", "", "", " ", "\t", "\n", "\r", "\r\n", " \n ");
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("", "a", "b", "\u00e9~/", "long", "\ud83d\ude00", "\\n", "\\u0061", "\\ud800")
                .map(text -> '"' + text + '"');
    }

    private static Arbitrary<String> values(int depth) {
        Arbitrary<String> simple = Arbitraries.oneOf(
                texts(),
                Arbitraries.of("true", "false", "null", "0", "-0", "7", "-12", "1234", "01", "-", "1.5", "2e3"));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<String> spaced = Combinators.combine(blanks(), values(depth - 1), blanks())
                .as((before, value, after) -> before + value + after);
        Arbitrary<String> members = Combinators.combine(blanks(), texts(), blanks(), spaced)
                .as((before, name, after, value) -> before + name + after + ":" + value);
        return Arbitraries.oneOf(
                simple,
                spaced.list().ofMaxSize(3).map(items -> "[" + String.join(",", items) + "]"),
                members.list().ofMaxSize(3).map(all -> "{" + String.join(",", all) + "}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "[[[", "{\"a\"", "{\"a\":}", "[1,]", "[1 2]", "{\"a\":1,\"a\":2}", "truex", "[tru]"
            })
    void says_of_what_is_no_record_what_the_parser_says(String json) {
        readsAlike(json, Limits.DEFAULT);
    }
}
