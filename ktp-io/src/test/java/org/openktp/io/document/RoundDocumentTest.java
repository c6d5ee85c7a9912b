package org.openktp.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.core.source.Sourced.supplied;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.application.Application;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.SuccessionKind;
import org.openktp.core.programme.InterviewMode;
import org.openktp.core.programme.OpportunityKind;
import org.openktp.core.programme.ProjectWork;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.RoundPartner;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;
import org.openktp.io.KtpIo;
import org.openktp.io.KtpRulesIo;
import org.openktp.io.schema.DocumentKind;
import org.openktp.io.schema.Validators;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.RecordReader;

final class RoundDocumentTest {

    private static final List<Round> SHIPPED = List.of(HcsKtp.ROUND_1, HcsKtp.ROUND_4);

    @Provide
    Arbitrary<Round> rounds() {
        return SampleRounds.any();
    }

    @Test
    void shipped_rounds_read_back_the_same_and_fit_the_schema() {
        String written = Documents.written(SHIPPED);
        assertThat(Documents.rounds(written)).isEqualTo(new ReadDocument<>(Optional.of(SHIPPED), List.of()));
        assertThat(Documents.written(Documents.rounds(written).orThrow())).isEqualTo(written);
        assertThat(Validators.errors(DocumentKind.ROUNDS, written)).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_was_written_reads_back_the_same_and_fits_the_schema(@ForAll @From("rounds") Round round) {
        String written = Documents.written(List.of(round));
        ReadDocument<List<Round>> read = Documents.rounds(written);
        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow()).containsExactly(round);
        assertThat(labels(read.orThrow().get(0))).isEqualTo(labels(round));
        assertThat(Validators.errors(DocumentKind.ROUNDS, written)).isEmpty();
        assertThat(Documents.written(read.orThrow())).isEqualTo(written);
    }

    /** Organisations are equal by their tokens alone. */
    private static List<Object> labels(Round round) {
        return round.partnerList().stream()
                .<Object>map(each -> List.of(each.label(), each.earlierNames()))
                .toList();
    }

    @Test
    void the_example_of_a_host_reads_as_it_says() throws IOException {
        Round round = KtpRulesIo.readRounds(Documents.HOST_ROUND).orThrow().get(0);
        assertThat(round.id()).isEqualTo("my-trust-ktp-1");
        assertThat(round.length()).isEqualTo(supplied(Period.of(1, 6, 0)));
        assertThat(round.reach()).isEqualTo(supplied(Set.of(Nation.ENGLAND, Nation.WALES)));
        assertThat(round.referenceDate()).isEqualTo(supplied(LocalDate.of(2027, 1, 11)));
        assertThat(round.owner()).isEmpty();
        Source call = Source.of(
                "our-call", "Call for applications", "Our trust", "https://trust.example/call", "not recorded");
        assertThat(round.partners().value())
                .containsExactly(
                        RoundPartner.supplied(HcsKtp.NPL, "National Physical Laboratory"),
                        RoundPartner.supplied(new Organisation("our-university", "Our university"), "Our university"),
                        new RoundPartner(
                                supplied(HcsKtp.NML_AT_LGC),
                                supplied("National Measurement Laboratory, Teddington"),
                                Optional.of(Sourced.reported(true, call.at("list of partners")))));
        assertThat(Validators.errors(DocumentKind.ROUNDS, Documents.hostRound()))
                .isEmpty();
    }

    @Test
    void what_was_written_is_for_people_with_each_source_once() {
        String written = Documents.written(SHIPPED);
        assertThat(written)
                .startsWith(
                        "{\n  \"format\": \"openktp-rounds/1\",\n  \"rounds\": [\n    {\n      \"id\": \"hcs-ktp-1\",\n");
        assertThat(written).endsWith("  }\n}\n").contains("  \"sources\": {\n    \"npl-2017\": {");
        assertThat(written)
                .containsOnlyOnce("\"title\": \""
                        + HcsKtp.ROUND_4.number().citations().get(0).source().title());
        assertThat(written.lines()).allMatch(line -> line.length() < 120 || !line.contains("\": {"));
    }

    @Test
    void two_sources_of_one_identifier_stay_two() {
        Source one = Source.of("page", "One", "P", "https://example.org/1", "beginning");
        Source two = Source.of("page", "Two", "P", "https://example.org/2", "beginning");
        Round round =
                HcsKtp.ROUND_4.withName(Sourced.stated("a", one.at("x"))).withOwner(Sourced.stated("b", two.at("x")));
        assertThat(Documents.rounds(Documents.written(List.of(round))).orThrow())
                .containsExactly(round);
    }

    @Test
    void every_component_of_a_round_is_a_property_of_the_file_and_the_schema() {
        List<String> components = Arrays.stream(Round.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        String unknown = "{\"format\": \"openktp-rounds/1\", \"rounds\": [{\"x\": 1}]}";
        assertThat(Documents.rounds(unknown).findings())
                .extracting(Finding::message)
                .contains("'x' is not a property here; there are " + String.join(", ", components));
        assertThat(DocumentKind.ROUNDS.schema())
                .contains(components.stream().map(name -> "\"" + name + "\": {").toList());
        List<String> required = Arrays.stream(Round.class.getRecordComponents())
                .filter(each -> each.getType() != Optional.class)
                .map(RecordComponent::getName)
                .toList();
        assertThat(Documents.rounds(unknown).findings())
                .filteredOn(each -> each.code() == FindingCode.REQUIRED)
                .extracting(each -> each.location().path())
                .containsExactlyElementsOf(
                        required.stream().map("/rounds/0/"::concat).toList());
    }

    static final List<List<? extends Code>> CODES = List.of(
            List.of(Nation.values()),
            List.of(InterviewMode.values()),
            List.of(OpportunityKind.values()),
            List.of(ProjectWork.values()),
            List.of(Provenance.values()),
            List.of(SuccessionKind.values()),
            List.of(HcsKtp.NPL, HcsKtp.NML_AT_LGC, HcsKtp.MHRA, HcsKtp.UKAS, HcsKtp.KINGS_FUND));

    @ParameterizedTest
    @FieldSource("CODES")
    void the_schema_has_the_codes_of_the_model(List<? extends Code> codes) {
        String list = codes.stream()
                .map(code -> "\"" + code.token() + "\"")
                .collect(Collectors.joining(", ", "\"enum\": [", "]"));
        assertThat(DocumentKind.ROUNDS.schema()).contains(list);
    }

    @Test
    void applications_are_read_to_the_round_of_a_host(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("applications.ndjson");
        Files.writeString(file, """
                {"id":"a","round":"my-trust-ktp-1","proposal":{"themes":["greener-laboratories"],"partners":["our-university"]}}
                {"id":"b","round":"my-trust-ktp-1","proposal":{"themes":["advanced-therapeutics"],"partners":["ukas"]}}
                {"id":"c","round":"hcs-ktp-4"}
                """);
        List<Round> rounds = KtpRulesIo.readRounds(Documents.HOST_ROUND).orThrow();
        try (RecordReader<Application> applications =
                KtpIo.readApplications(Files.newInputStream(file), ReadOptions.of(file), rounds)) {
            assertThat(applications.stream())
                    .extracting(
                            each -> each.findings().stream().map(Finding::code).toList())
                    .containsExactly(
                            List.of(),
                            List.of(FindingCode.UNKNOWN_CODE, FindingCode.UNKNOWN_CODE),
                            List.of(FindingCode.UNKNOWN_ROUND));
        }
    }

    @Test
    void null_is_as_good_as_absent_and_a_value_may_stand_in_an_object() {
        String text = Documents.hostRound()
                .replace("\"places\": 2", "\"places\": {\"value\": 2, \"citations\": null}, \"owner\": null")
                .replace("{\n  \"format\"", "{\"$schema\": \"rounds.schema.json\", \"format\"");
        assertThat(Documents.rounds(text)).isEqualTo(Documents.rounds(Documents.hostRound()));
    }

    @Test
    void a_host_may_cite_what_it_supplies() {
        String text = Documents.hostRound().replace("\"reported\"", "\"user-supplied\"");
        assertThat(Documents.rounds(text)
                        .orThrow()
                        .get(0)
                        .partners()
                        .value()
                        .get(2)
                        .measurementInstitute())
                .get()
                .extracting(Sourced::provenance, each -> each.citations().size())
                .containsExactly(Provenance.USER_SUPPLIED, 1);
    }

    @Test
    void everything_that_is_wrong_is_found_in_one_pass() {
        String text = Documents.hostRound()
                .replace("\"number\": 1", "\"number\": \"one\"")
                .replace("\"wales\"", "\"cornwall\"")
                .replace("\"places\": 2", "\"placess\": 2")
                .replace("\"key\": true", "\"weight\": 3")
                .replace("      \"length\": \"P1Y6M\",\n", "")
                .replace("\"our-call\": {\"title\"", "\"our-call\": {\"titel\"");
        assertThat(Documents.rounds(text).findings())
                .extracting(each -> each.code().token() + " " + each.location().path())
                .containsExactlyInAnyOrder(
                        "required /sources/our-call/title",
                        "unknown-property /sources/our-call/titel",
                        "wrong-type /rounds/0/number",
                        "required /rounds/0/length",
                        "unknown-code /rounds/0/reach/1",
                        "required /rounds/0/criteria/0/key",
                        "unknown-property /rounds/0/criteria/0/weight",
                        "unknown-property /rounds/0/placess");
    }

    @Test
    void a_round_is_there_once() {
        String two =
                Documents.written(List.of(HcsKtp.ROUND_1, HcsKtp.ROUND_4)).replace("\"hcs-ktp-4\"", "\"hcs-ktp-1\"");
        Finding finding = Documents.rounds(two).findings().get(0);
        assertThat(finding.code()).isEqualTo(FindingCode.INVALID_VALUE);
        assertThat(finding.location().path()).isEqualTo("/rounds/1");
        assertThat(finding.message()).isEqualTo("the list has 'hcs-ktp-1' twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|not-json|1|1|",
                "{|not-json|1|2|",
                "[]|wrong-type|1|1|",
                "{\"format\": 5, \"rounds\": [5]}|wrong-type|1|12|/format",
                "{\"format\": \"openktp-rounds/2\", \"x\": [5]}|invalid-value|1|12|/format",
                "{\"rounds\": [], \"rounds\": []}|duplicate-key|1|16|/rounds",
                "{} {}|not-json|1|4|"
            })
    void says_where_a_document_cannot_be_used(String text, String code, long line, long column, String path) {
        Finding finding = Documents.rounds(text).findings().get(0);
        assertThat(finding.code().token()).isEqualTo(code);
        assertThat(finding.location()).isEqualTo(new Location(line, column, path == null ? "" : path));
    }

    @Test
    void a_document_may_be_as_long_as_the_limit_and_no_longer() {
        int most = Limits.DOCUMENT.maxRecordBytes();
        String text = Documents.hostRound();
        String longest = text + " ".repeat(most - text.getBytes(StandardCharsets.UTF_8).length);
        assertThat(Documents.rounds(longest).value()).isPresent();
        assertThat(Documents.rounds(longest + " ").findings())
                .containsExactly(new Finding(
                        FindingCode.TOO_LONG,
                        new Location(1, 1, ""),
                        "the document is longer than the limit of 4194304 bytes"));
    }

    @Test
    void bytes_that_are_not_utf_8_and_nesting_without_end_are_refused() {
        byte[] latin = "{\"format\": \"\u00e4\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Documents.rounds(latin).findings().get(0).code()).isEqualTo(FindingCode.INVALID_UTF8);
        assertThat(Documents.rounds("[".repeat(65)).findings().get(0).code()).isEqualTo(FindingCode.TOO_DEEP);
    }

    @Test
    void a_file_that_is_not_there_is_an_error_of_the_input() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> KtpRulesIo.readRounds(Path.of("no-such-file.json")));
    }

    @Test
    void a_refused_document_throws_with_all_findings() {
        ReadDocument<List<Round>> refused = Documents.rounds("{\"x\": 1}");
        assertThatIllegalArgumentException()
                .isThrownBy(refused::orThrow)
                .withMessage("line 1, column 1, /format: required: format is absent, and must be given\n"
                        + "line 1, column 1, /rounds: required: rounds is absent, and must be given\n"
                        + "line 1, column 7, /x: unknown-property: 'x' is not a property here; there are $schema, format,"
                        + " sources, rounds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadDocument<>(Optional.empty(), List.of()))
                .withMessage("a document without a value must have a finding that says why");
    }

    @ParameterizedTest
    @ValueSource(strings = {"My trust", "", "a_b", "-a"})
    void what_could_not_be_read_back_is_not_written(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.written(List.of(HcsKtp.ROUND_4.withId(id))))
                .withMessageContaining("must be words of lower-case letters and digits joined by hyphens");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.written(List.of(HcsKtp.ROUND_4.withName(supplied(" ")))))
                .withMessageContaining("must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> Documents.written(List.of()));
    }
}
