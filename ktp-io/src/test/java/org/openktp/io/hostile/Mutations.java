package org.openktp.io.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes of inputs: of bytes, which mostly break them, and of tokens, which mostly leave them well formed. */
public final class Mutations {

    private static final byte[] TELLING =
            "{}[]\",:;|.()\\\n\r \t-0e\u00ff\u0000u#'".getBytes(StandardCharsets.ISO_8859_1);
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*+\"|[-+0-9.eE]++|[A-Za-z]++|\\s++|.", Pattern.DOTALL);

    /** What a value may be instead. */
    private static final List<String> VALUES = List.of(
            "1e999999999",
            "-1e-999999999",
            "123456789012345678901234567890",
            "9".repeat(101),
            "0",
            "-1",
            "null",
            "true",
            "{}",
            "[]",
            "[[[[[[[[[[[[]]]]]]]]]]]]",
            "{\"not\":{\"not\":{\"not\":{}}}}",
            "{\"oneOf\":[\"7\",\"7\"]}",
            "{\"atLeast\":1e9}",
            "{\"missing\":\"unknown\"}",
            "\"\"",
            "\" \"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u0000\\u001b[2J\\u202e\"",
            "\"2024-02-30\"",
            "\"P9999999D\"",
            "\"" + "a-".repeat(4_000) + "a\"",
            "(unknown)",
            "7..",
            "a;...;b",
            "\"{\"\"value\"\":7}\"");

    private Mutations() {}

    public static byte[] of(byte[] bytes, Random random) {
        return random.nextBoolean() ? ofBytes(bytes, random) : ofTokens(bytes, random);
    }

    private static byte[] ofBytes(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
        byte[] slice = Arrays.copyOfRange(bytes, at, end);
        return switch (random.nextInt(6)) {
            case 0 -> spliced(bytes, at, at + 1, new byte[] {(byte) (bytes[at] ^ 1 << random.nextInt(8))});
            case 1 -> spliced(bytes, at, end, new byte[0]);
            case 2 -> spliced(bytes, at, at, new byte[] {TELLING[random.nextInt(TELLING.length)]});
            case 3 -> spliced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 4 -> spliced(bytes, at, at, slice);
            default -> spliced(bytes, random.nextInt(bytes.length), -1, slice);
        };
    }

    /** The bytes with those from one place to another replaced; none where the end lies before the start. */
    private static byte[] spliced(byte[] bytes, int from, int to, byte[] replacement) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(replacement);
        int rest = Math.max(from, to);
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }

    /** Byte for character, so that what is not UTF-8 stays as it is. */
    private static byte[] ofTokens(byte[] bytes, Random random) {
        List<String> tokens = new ArrayList<>(TOKEN.matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                .results()
                .map(MatchResult::group)
                .toList());
        if (!tokens.isEmpty()) {
            change(tokens, random);
        }
        return String.join("", tokens).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void change(List<String> tokens, Random random) {
        int at = random.nextInt(tokens.size());
        int other = random.nextInt(tokens.size());
        String token = Objects.requireNonNull(tokens.get(at));
        switch (random.nextInt(5)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.addAll(other, List.copyOf(tokens.subList(at, Math.min(tokens.size(), at + 4))));
            case 2 -> {
                tokens.set(at, tokens.get(other));
                tokens.set(other, token);
            }
            case 3 -> tokens.set(at, tokens.get(other));
            default -> tokens.set(value(tokens, at), VALUES.get(random.nextInt(VALUES.size())));
        }
    }

    /** The place of the next value from a place on: of a text, a number or a word. */
    private static int value(List<String> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            char first = tokens.get(i).charAt(0);
            if (first == '"' || first == '-' || Character.isLetterOrDigit(first)) {
                return i;
            }
        }
        return from;
    }
}
