package org.openktp.examples.screening.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.FindingEffect;
import org.openktp.core.finding.FindingGuides;
import org.openktp.core.finding.FindingStage;
import org.openktp.examples.screening.Run;

/** Whatever the guides say that a code does when a file is read, there is a file of which it does that. */
final class ReadingCodesTest {

    private static final String ROUNDS = "{\"format\":\"openktp-rounds/1\"";

    /**
     * A file and what is found in it.
     *
     * @param effect what the finding does
     * @param code its code
     * @param as the kind of the file
     * @param from how it is laid out
     * @param input what it holds, a byte a character; LONG stands for five mebibytes, DEEP for a hundred lists in one
     *     another, MANY for a list of two hundred thousand, WRONG for as many properties as are told and half as many again
     */
    private record Sample(FindingEffect effect, FindingCode code, InputKind as, String from, String input) {

        String text() {
            String wrong = IntStream.range(0, 150)
                    .mapToObj(each -> "\"wrong" + each + "\":0")
                    .collect(Collectors.joining(","));
            return input.replace("LONG", "x".repeat(5 << 20))
                    .replace("DEEP", "[".repeat(100))
                    .replace("MANY", "[" + "0,".repeat(200_000) + "0]")
                    .replace("WRONG", wrong);
        }

        /** What a line about it begins with, after the place. */
        String found() {
            return (effect == FindingEffect.NOTED ? ": warning: " : ": ") + code.token() + ": ";
        }

        @Override
        public String toString() {
            return code.token() + " " + effect.token();
        }
    }

    private static Sample record(FindingCode code, String input) {
        return new Sample(FindingEffect.REJECTS_RECORD, code, InputKind.APPLICATIONS, "ndjson", input);
    }

    private static Sample document(FindingCode code, InputKind as, String input) {
        return new Sample(FindingEffect.REFUSES_DOCUMENT, code, as, "json", input);
    }

    private static Sample rounds(FindingCode code, String input) {
        return document(code, InputKind.ROUNDS, input);
    }

    static Stream<Sample> samples() {
        return Stream.of(
                record(FindingCode.NOT_JSON, "nothing"),
                new Sample(
                        FindingEffect.REJECTS_RECORD,
                        FindingCode.NOT_CSV,
                        InputKind.APPLICATIONS,
                        "csv",
                        "id,round\na\n"),
                record(FindingCode.INVALID_UTF8, "{\"id\":\"\u00ff\"}"),
                record(FindingCode.DUPLICATE_KEY, "{\"id\":\"x\",\"id\":\"y\"}"),
                record(FindingCode.TOO_LONG, "{\"id\":\"LONG\"}"),
                record(FindingCode.TOO_DEEP, "{\"id\":DEEP"),
                record(FindingCode.TOO_MANY, "{\"id\":MANY}"),
                new Sample(
                        FindingEffect.REJECTS_RECORD,
                        FindingCode.MORE_FINDINGS,
                        InputKind.SCORECARDS,
                        "ndjson",
                        "{\"application\":\"a\",WRONG}"),
                new Sample(
                        FindingEffect.REJECTS_RECORD,
                        FindingCode.REST_NOT_READ,
                        InputKind.APPLICATIONS,
                        "json",
                        "[{\"id\":\"a\"} b]"),
                record(FindingCode.WRONG_TYPE, "{\"id\":7}"),
                record(FindingCode.REQUIRED, "{}"),
                record(FindingCode.UNKNOWN_CODE, "{\"id\":\"a\",\"scheme\":\"b\"}"),
                record(FindingCode.UNKNOWN_ROUND, "{\"id\":\"a\",\"round\":\"b\"}"),
                record(FindingCode.INVALID_VALUE, "{\"id\":\"a\",\"submitted\":\"2024-02-30\"}"),
                record(
                        FindingCode.CONTRADICTION,
                        "{\"id\":\"a\",\"applicant\":{\"employer\":\"ods:RJ1\",\"employerKind\":\"university\"}}"),
                new Sample(
                        FindingEffect.REJECTS_RECORD,
                        FindingCode.UNKNOWN_PROPERTY,
                        InputKind.HISTORIES,
                        "ndjson",
                        "{\"kind\":\"history\",\"id\":\"h\",\"scheme\":\"hcs-ktp\",\"colour\":1}"),
                new Sample(
                        FindingEffect.NOTED,
                        FindingCode.UNKNOWN_PROPERTY,
                        InputKind.APPLICATIONS,
                        "ndjson",
                        "{\"id\":\"a\",\"colour\":1}"),
                rounds(FindingCode.NOT_JSON, ROUNDS + ","),
                rounds(FindingCode.INVALID_UTF8, ROUNDS + ",\"rounds\":\"\u00ff\"}"),
                rounds(FindingCode.DUPLICATE_KEY, ROUNDS + ",\"rounds\":[],\"rounds\":[]}"),
                rounds(FindingCode.TOO_LONG, ROUNDS + ",\"rounds\":\"LONG\"}"),
                rounds(FindingCode.TOO_DEEP, ROUNDS + ",\"rounds\":DEEP"),
                rounds(FindingCode.TOO_MANY, ROUNDS + ",\"rounds\":MANY}"),
                rounds(FindingCode.MORE_FINDINGS, ROUNDS + ",\"rounds\":[{WRONG}]}"),
                rounds(FindingCode.WRONG_TYPE, ROUNDS + ",\"rounds\":1}"),
                rounds(FindingCode.REQUIRED, ROUNDS + "}"),
                rounds(FindingCode.UNKNOWN_CODE, ROUNDS + ",\"rounds\":[{\"reach\":[\"mars\"]}]}"),
                document(
                        FindingCode.UNKNOWN_ROUND,
                        InputKind.RULES,
                        "{\"format\":\"openktp-rules/1\",\"ruleSets\":[{\"round\":\"a\"}]}"),
                rounds(FindingCode.INVALID_VALUE, "{\"format\":\"openktp-rounds/0\"}"),
                document(
                        FindingCode.CONTRADICTION,
                        InputKind.RULES,
                        "{\"format\":\"openktp-rules/1\",\"ruleSets\":[{\"addTo\":\"hcs-ktp-4\",\"id\":\"a\",\"version\":\"1\","
                                + "\"rules\":[{\"id\":\"b\",\"title\":\"c\",\"severity\":\"mandatory\","
                                + "\"requires\":{\"fact\":\"applicant.band\",\"atLeast\":\"7\",\"above\":\"7\"}}]}]}"),
                rounds(FindingCode.UNKNOWN_PROPERTY, ROUNDS + ",\"colour\":1}"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_code_does_what_its_guide_says(Sample sample, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("input"), sample.text() + "\n", StandardCharsets.ISO_8859_1);
        Run run = Run.of("validate", file.toString(), "--as", sample.as().token(), "--from", sample.from());
        assertThat(run.status()).isEqualTo(sample.effect() == FindingEffect.NOTED ? 0 : 3);
        assertThat(run.lines())
                .anyMatch(line -> line.startsWith(file + ":")
                        && line.substring(file.toString().length())
                                .replaceFirst("^(:[0-9]+)*", "")
                                .startsWith(sample.found()));
    }

    @Test
    void there_is_a_sample_of_everything_that_the_guides_say() {
        List<String> said = FindingGuides.ALL.stream()
                .flatMap(guide -> guide.uses().stream()
                        .filter(use -> use.stage() == FindingStage.READING)
                        .flatMap(use -> use.effects().stream())
                        .map(effect -> guide.code().token() + " " + effect.token()))
                .toList();
        assertThat(samples().map(Sample::toString)).containsExactlyInAnyOrderElementsOf(said);
    }
}
