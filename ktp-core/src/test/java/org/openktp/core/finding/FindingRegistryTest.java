package org.openktp.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openktp.core.code.Code;

/**
 * Codes are never used again. Every code that there ever was stands in {@code finding-codes.txt}, with its label and a hash of
 * its meaning; lines are only added.
 */
final class FindingRegistryTest {

    private static final String FILE = "/finding-codes.txt";
    private static final String RETIRED = "retired";

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void a_code_means_what_it_meant(FindingCode code) {
        String line = line(code);
        String registered = registered().get(code.token());
        if (registered == null) {
            fail("code %s is new: add this line at the end of ktp-core/src/test/resources%s%n%s", code, FILE, line);
        }
        assertThat(registered)
                .as(
                        "code %s had another label or meaning. If it means something else now, make a new code instead and "
                                + "leave this one as it was. If only the words are better, put this line in its place: %s",
                        code, line)
                .isEqualTo(line);
    }

    @Test
    void no_code_is_taken_away_or_renamed() {
        Set<String> gone = new TreeSet<>(registered().keySet());
        List.of(FindingCode.values()).forEach(code -> gone.remove(code.token()));
        gone.removeIf(token -> Objects.requireNonNull(registered().get(token))
                .split("\t", -1)[1]
                .equals(RETIRED));
        assertThat(gone)
                .as(
                        "these codes were in use: give them back their constants, or, where nothing gives them any more, write "
                                + RETIRED + " in place of their labels")
                .isEmpty();
    }

    @Test
    void a_retired_code_does_not_come_back() {
        registered().forEach((token, line) -> {
            if (line.split("\t", -1)[1].equals(RETIRED)) {
                assertThat(Code.<FindingCode>find(List.of(FindingCode.values()), token))
                        .as("code %s was retired: give the new one a token of its own", token)
                        .isEmpty();
            }
        });
    }

    @Test
    void the_codes_of_the_first_registry_are_all_there() {
        assertThat(registered().keySet()).startsWith("not-json", "not-csv").contains("balance-clash");
        assertThat(registered()).hasSizeGreaterThanOrEqualTo(54);
    }

    private static String line(FindingCode code) {
        return code.token() + "\t" + code.label() + "\t"
                + hash(FindingGuides.of(code).meaning());
    }

    /** The lines by their tokens, each of which stands once. */
    private static Map<String, String> registered() {
        Map<String, String> lines = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(FindingRegistryTest.class.getResourceAsStream(FILE))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(each -> !each.startsWith("#"))
                    .toList()) {
                assertThat(line.split("\t", -1)).as(line).hasSize(3);
                assertThat(lines.put(line.split("\t", -1)[0], line)).as(line).isNull();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return lines;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
