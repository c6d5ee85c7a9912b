package org.openktp.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each name and value of each sample, one after the other, is something hostile instead, in turn. */
final class EveryTokenTest {

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*+\"|(?<=[:,\\[ ])[-+0-9.eE]++|(?<=,)[^,\"\n\\[{]++");

    private static final List<String> HOSTILE = List.of(
            "\"" + "ab-".repeat(10_000) + "c\"",
            "\"\\u0000\\u001b[2J\\u202e\\u009b\\n\"",
            "\"\u202e\u009b\"",
            "\"\\udc00\"",
            "1e999999999",
            "-1E-999999999",
            "{\"atLeast\":1e999999999,\"atMost\":1e-999999999}",
            "{\"value\":123456789012345678901234567890}",
            "[[[[[]]]]]",
            "{\"not\":{\"all\":[{\"any\":[]}]}}",
            "null");

    static Stream<Kind<?>> kinds() {
        return Kinds.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothing_breaks_a_reader(Kind<?> kind) {
        int changed = 0;
        for (byte[] sample : Samples.ofTheKind(kind)) {
            String text = new String(sample, StandardCharsets.UTF_8);
            List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
            for (MatchResult token : tokens) {
                String hostile = HOSTILE.get(changed % HOSTILE.size());
                String input = text.substring(0, token.start()) + hostile + text.substring(token.end());
                Promise.read(kind, input.getBytes(StandardCharsets.UTF_8), kind.limits());
                changed++;
            }
        }
        assertThat(changed).isGreaterThan(10);
    }
}
