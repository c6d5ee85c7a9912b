package org.openktp.io.scorecard;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.openktp.core.finding.FindingCode.CONTRADICTION;
import static org.openktp.core.finding.FindingCode.DUPLICATE_KEY;
import static org.openktp.core.finding.FindingCode.INVALID_VALUE;
import static org.openktp.core.finding.FindingCode.NOT_JSON;
import static org.openktp.core.finding.FindingCode.REQUIRED;
import static org.openktp.core.finding.FindingCode.REST_NOT_READ;
import static org.openktp.core.finding.FindingCode.UNKNOWN_CODE;
import static org.openktp.core.finding.FindingCode.UNKNOWN_PROPERTY;
import static org.openktp.core.finding.FindingCode.WRONG_TYPE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.code.YesNo;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.KtpSelectionIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.io.stream.RecordWriter;
import org.openktp.rules.selection.score.CriterionScore;
import org.openktp.rules.selection.score.Scorecard;

/** Scorecards, read and written. */
final class ScorecardTest {

    private static final List<String> CRITERIA = List.of("expertise", "project-quality");

    private static final Scorecard CARD = new Scorecard(
            "r4-1",
            "A1",
            Map.of(
                    "expertise",
                    CriterionScore.of(7),
                    "project-quality",
                    new CriterionScore(Knowledge.between(6, 8), Optional.of("sound, \"quoted\"\nplan"))),
            Knowledge.known(YesNo.YES),
            false);

    private static final Scorecard KEPT_OFF =
            new Scorecard("r4-2", "A1", Map.of("expertise", missing()), Knowledge.declined(), true);

    private static CriterionScore missing() {
        return new CriterionScore(Knowledge.unknown(), Optional.empty());
    }

    private static List<ReadRecord<Scorecard>> read(Format format, String text) {
        try (RecordReader<Scorecard> reader = KtpSelectionIo.readScorecards(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ReadOptions.of(format))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Format format, List<Scorecard> cards) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Scorecard> writer = KtpSelectionIo.writeScorecards(out, format, CRITERIA)) {
            for (Scorecard card : cards) {
                writer.write(card);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void cards_are_written_as_lines_of_json() {
        assertThat(written(Format.NDJSON, List.of(CARD, KEPT_OFF))).isEqualTo("""
                        {"application": "r4-1", "assessor": "A1", "scores": {"expertise": 7, "project-quality": {"score": {"atLeast":6,"atMost":8}, "justification": "sound, \\"quoted\\"\\nplan"}}, "recommended": "yes"}
                        {"application": "r4-2", "assessor": "A1", "scores": {"expertise": {"missing":"unknown"}}, "recommended": {"missing":"declined"}, "conflict": true}
                        """);
    }

    @Test
    void cards_are_written_as_rows_of_csv() {
        assertThat(written(Format.CSV, List.of(CARD, KEPT_OFF))).isEqualTo("""
                        application,assessor,recommended,conflict,expertise,expertise.justification,project-quality,project-quality.justification
                        r4-1,A1,yes,,7,,6..8,"sound, ""quoted""
                        plan"
                        r4-2,A1,(declined),true,(unknown),,,
                        """);
    }

    @Provide
    Arbitrary<Scorecard> cards() {
        return Combinators.combine(
                        texts(),
                        texts(),
                        Arbitraries.maps(Arbitraries.of(CRITERIA), scores()),
                        answers(),
                        Arbitraries.of(true, false))
                .as((application, assessor, scores, recommended, conflict) ->
                        new Scorecard(application, assessor, Map.copyOf(scores), recommended, conflict));
    }

    private static Arbitrary<Knowledge<YesNo>> answers() {
        List<Knowledge<YesNo>> answers = List.of(
                Knowledge.known(YesNo.NO),
                Knowledge.unknown(),
                Knowledge.notAsked(),
                Knowledge.notApplicable(),
                Knowledge.oneOf(List.of(YesNo.values())));
        return Arbitraries.of(answers);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aé{(,;\"'=| .\n\r\t7\u00a0")
                .ofMinLength(1)
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<CriterionScore> scores() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(-999_999_999, 999_999_999);
        Arbitrary<Knowledge<Integer>> known = Arbitraries.oneOf(
                numbers.map(Knowledge::known),
                numbers.map(low -> Knowledge.between(low, 1_000_000_000 - 1)),
                numbers.map(Knowledge::atLeast),
                Arbitraries.of(List.of(Knowledge.unknown(), Knowledge.notAsked(), Knowledge.declined())));
        return Combinators.combine(known, texts().optional()).as(CriterionScore::new);
    }

    @Property(tries = 300)
    void what_was_written_reads_back_the_same_in_both_formats(
            @ForAll @Size(max = 5) List<@From("cards") Scorecard> cards) {
        for (Format format : List.of(Format.NDJSON, Format.CSV)) {
            String written = written(format, cards);
            List<ReadRecord<Scorecard>> read = read(format, written);
            assertThat(read).allSatisfy(each -> assertThat(each.findings()).isEmpty());
            assertThat(read).extracting(each -> each.value().orElseThrow()).isEqualTo(cards);
        }
    }

    @Test
    void the_reference_of_a_record_names_application_and_assessor() {
        assertThat(read(Format.NDJSON, written(Format.NDJSON, List.of(CARD))))
                .extracting(ReadRecord::id)
                .containsExactly(Optional.of("r4-1/A1"));
    }

    @Test
    void an_array_is_read_like_lines() {
        String lines = written(Format.NDJSON, List.of(CARD, KEPT_OFF));
        String array = "[" + lines.strip().replace("\n", ",") + "]";
        assertThat(read(Format.JSON, array))
                .extracting(ReadRecord::value)
                .containsExactly(Optional.of(CARD), Optional.of(KEPT_OFF));
    }

    private record Alike(String json, String csv) {}

    static final List<Alike> ALIKE = List.of(
            new Alike("{}", ","),
            new Alike("{\"x\": null}", ","),
            new Alike("{\"x\": 7}", "7,"),
            new Alike("{\"x\": 7}", " 7 ,"),
            new Alike("{\"x\": -3}", "-3,"),
            new Alike("{\"x\": {\"score\": 7}}", "7,"),
            new Alike("{\"x\": {\"score\": 7, \"justification\": \"good\"}}", "7,good"),
            new Alike("{\"x\": {\"score\": 7, \"justification\": \"  \"}}", "7,  "),
            new Alike("{\"x\": {\"justification\": \"(none)\"}}", ",(none)"),
            new Alike("{\"x\": {\"missing\": \"declined\"}}", "(declined),"),
            new Alike("{\"x\": {\"missing\": \"not-asked\"}}", "(not asked),"),
            new Alike("{\"x\": {\"atLeast\": 7, \"atMost\": 8}}", "7..8,"),
            new Alike("{\"x\": {\"atLeast\": 7}}", "7..,"),
            new Alike("{\"x\": {\"value\": 7}}", "\"{\"\"value\"\": 7}\","));

    @ParameterizedTest
    @FieldSource("ALIKE")
    void both_formats_say_the_same(Alike alike) {
        String json = "{\"application\": \"a\", \"assessor\": \"b\", \"scores\": " + alike.json() + "}";
        String csv = "x,x.justification,application,assessor\n" + alike.csv() + ",a,b\n";
        Optional<Scorecard> read = read(Format.NDJSON, json).get(0).value();
        assertThat(read).isPresent();
        assertThat(read(Format.CSV, csv)).singleElement().satisfies(row -> {
            assertThat(row.findings()).isEmpty();
            assertThat(row.value()).isEqualTo(read);
        });
    }

    @Test
    void the_column_of_a_justification_may_stand_before_that_of_the_score_or_without_it() {
        String csv = "application,assessor,x.justification,x,y.justification\na,b,good,7,because\n";
        assertThat(read(Format.CSV, csv).get(0).value().orElseThrow().scores())
                .containsExactly(
                        Map.entry("x", new CriterionScore(Knowledge.known(7), Optional.of("good"))),
                        Map.entry("y", new CriterionScore(Knowledge.notAsked(), Optional.of("because"))));
    }

    private record Refused(String members, FindingCode code, String path, String says) {}

    static final List<Refused> REFUSED = List.of(
            new Refused("\"assessor\": \"A1\"", REQUIRED, "/application", "absent"),
            new Refused("\"application\": \"a\"", REQUIRED, "/assessor", "absent"),
            new Refused("\"application\": \" \", \"assessor\": \"b\"", INVALID_VALUE, "/application", "blank"),
            new Refused("\"application\": 4, \"assessor\": \"b\"", WRONG_TYPE, "/application", "text"),
            scores("[]", WRONG_TYPE, "", "a score under each criterion"),
            scores("{\"x\": 7.5}", INVALID_VALUE, "/x", "whole number"),
            scores("{\"x\": 1e9}", INVALID_VALUE, "/x", "whole number"),
            scores("{\"x\": 1000000000}", INVALID_VALUE, "/x", "whole number"),
            scores("{\"x\": \"7\"}", WRONG_TYPE, "/x", "a number"),
            scores("{\"x\": {\"score\": true}}", WRONG_TYPE, "/x/score", "a number"),
            scores("{\"x\": {\"justification\": 7}}", WRONG_TYPE, "/x/justification", "a text"),
            scores("{\"x\": {\"notApplicable\": true}}", INVALID_VALUE, "/x", "always applies"),
            scores("{\"x\": {\"oneOf\": [7, 9]}}", INVALID_VALUE, "/x", "from one number to another"),
            scores("{\"x\": {\"score\": {\"oneOf\": [7, 9]}}}", CONTRADICTION, "/x/score", "from one number"),
            scores("{\"x\": {\"missing\": \"lost\"}}", UNKNOWN_CODE, "/x/missing", "declined"),
            scores("{\"x\": {\"missing\": \"unknown\", \"value\": 7}}", CONTRADICTION, "/x", "stand alone"),
            scores("{\"x\": {}}", WRONG_TYPE, "/x", "must be a state"),
            scores("{}, \"recommended\": \"maybe\"", UNKNOWN_CODE, "/recommended", "yes"),
            scores("{}, \"conflict\": \"yes\"", WRONG_TYPE, "/conflict", "true or false"));

    private static Refused scores(String scores, FindingCode code, String path, String says) {
        String inScores = path.startsWith("/x") || path.isEmpty() ? "/scores" + path : path;
        return new Refused("\"application\": \"a\", \"assessor\": \"b\", \"scores\": " + scores, code, inScores, says);
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void what_is_no_card_is_rejected_and_the_next_one_goes_through(Refused refused) {
        List<ReadRecord<Scorecard>> read =
                read(Format.NDJSON, "{" + refused.members() + "}\n" + written(Format.NDJSON, List.of(CARD)));
        assertThat(read).hasSize(2);
        assertThat(read.get(0)).isInstanceOf(ReadRecord.Rejected.class);
        assertThat(read.get(0).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(refused.code());
            assertThat(finding.location().path()).isEqualTo(refused.path());
            assertThat(finding.location().line()).isEqualTo(1);
            assertThat(finding.message()).contains(refused.says());
        });
        assertThat(read.get(1).value()).contains(CARD);
    }

    @Test
    void everything_that_is_wrong_is_found_in_one_pass_and_names_its_cell() {
        String csv = "application,assessor,recommended,conflict,x,y\n,b,maybe,yes,7.5,{broken\na,b,no,false,7,8\n";
        List<ReadRecord<Scorecard>> read = read(Format.CSV, csv);
        assertThat(read.get(0).findings())
                .extracting(
                        finding -> finding.code(), finding -> finding.location().path(), finding -> finding.location()
                                .column())
                .containsExactlyInAnyOrder(
                        tuple(REQUIRED, "application", 0L),
                        tuple(UNKNOWN_CODE, "recommended", 3L),
                        tuple(WRONG_TYPE, "conflict", 4L),
                        tuple(INVALID_VALUE, "x", 5L),
                        tuple(NOT_JSON, "y", 6L));
        assertThat(read.get(1).value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "[]", "\"a\"", "null"})
    void what_is_no_object_is_rejected(String line) {
        assertThat(read(Format.NDJSON, line)).singleElement().satisfies(record -> {
            assertThat(record.id()).isEmpty();
            assertThat(record.findings()).extracting(finding -> finding.code()).containsExactly(WRONG_TYPE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessor,x", "application,x", "id,x"})
    void a_header_without_a_reference_stands_for_all_rows(String header) {
        assertThat(read(Format.CSV, header + "\na,7\na,8\n")).singleElement().satisfies(record -> assertThat(
                        record.findings())
                .extracting(finding -> finding.code())
                .containsExactly(REST_NOT_READ));
    }

    @Test
    void a_score_given_twice_is_rejected() {
        String line = "{\"application\": \"a\", \"assessor\": \"b\", \"scores\": {\"x\": 7, \"x\": 8}}";
        assertThat(read(Format.NDJSON, line).get(0).findings())
                .extracting(finding -> finding.code())
                .containsExactly(DUPLICATE_KEY);
    }

    @Test
    void a_property_that_is_not_known_is_said_and_the_card_goes_through() {
        String line = "{\"application\": \"a\", \"assessor\": \"b\", \"mood\": 1, \"scores\": {\"x\": {\"score\": 7,"
                + " \"note\": 1}}}";
        ReadRecord<Scorecard> read = read(Format.NDJSON, line).get(0);
        assertThat(read.value()).contains(Scorecard.of("a", "b", Map.of("x", CriterionScore.of(7))));
        assertThat(read.findings())
                .extracting(
                        finding -> finding.code(), finding -> finding.location().path())
                .containsExactly(tuple(UNKNOWN_PROPERTY, "/scores/x/note"), tuple(UNKNOWN_PROPERTY, "/mood"));
    }

    @Test
    void scores_off_every_scale_are_read() {
        String line = "{\"application\": \"a\", \"assessor\": \"b\", \"scores\": {\"no such\": 4711}}";
        assertThat(read(Format.NDJSON, line).get(0).value().orElseThrow().scores())
                .containsExactly(Map.entry("no such", CriterionScore.of(4711)));
    }

    @Test
    void cards_that_could_not_be_read_back_are_not_written() throws IOException {
        Scorecard blank =
                Scorecard.of("a", "b", Map.of("expertise", new CriterionScore(Knowledge.known(7), Optional.of(" "))));
        Scorecard other = Scorecard.of("a", "b", Map.of("luck", CriterionScore.of(7)));
        Scorecard half = Scorecard.of("\ud800", "b", Map.of());
        try (RecordWriter<Scorecard> writer =
                KtpSelectionIo.writeScorecards(OutputStream.nullOutputStream(), Format.CSV, CRITERIA)) {
            assertThat(List.of(blank, other, half))
                    .allSatisfy(card -> assertThatIllegalArgumentException().isThrownBy(() -> writer.write(card)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"conflict", "expertise", "expertise.justification", " x", ""})
    void what_cannot_be_the_name_of_a_column_is_no_criterion(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KtpSelectionIo.writeScorecards(
                        OutputStream.nullOutputStream(), Format.CSV, List.of("expertise", token)));
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "JSON")
    void cards_are_not_written_as_an_array(Format format) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KtpSelectionIo.writeScorecards(OutputStream.nullOutputStream(), format, CRITERIA));
    }

    @Test
    void the_documented_cards_are_read_without_a_finding() throws IOException {
        Path docs = Path.of(requireNonNull(System.getProperty("openktp.root")), "docs", "formats.md");
        String section = Files.readString(docs).split("\n## Scorecards\n", 2)[1];
        String documented = section.split("```json\n", 2)[1].split("```", 2)[0];
        assertThat(read(Format.NDJSON, documented))
                .hasSize(2)
                .allSatisfy(record -> assertThat(record.findings()).isEmpty())
                .allSatisfy(record -> assertThat(record.value()).isPresent());
    }
}
