package org.openktp.io.innovate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;

final class SchemeReadingTest {

    private static final String INNOVATE = "\"scheme\":\"innovate-ktp\",";

    private static List<ReadRecord<SchemeApplication>> read(Format format, String text) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (RecordReader<SchemeApplication> records =
                KtpIo.readSchemeApplications(in, ReadOptions.of(format), KtpModel.rounds())) {
            return records.stream().toList();
        }
    }

    @Test
    void records_of_both_schemes_stand_in_one_file_and_a_bad_one_beside_them() throws IOException {
        List<ReadRecord<SchemeApplication>> read = read(Format.NDJSON, """
                {"id":"a","round":"hcs-ktp-4"}
                {"id":"b","scheme":"innovate-ktp","round":"innovate-ktp-2025-26-r4"}
                {"id":"c","scheme":"ktp"}
                {"id":"d","scheme":"hcs-ktp"}
                """);
        assertThat(read).hasSize(4);
        assertThat(read.get(0).value()).containsInstanceOf(Application.class);
        assertThat(read.get(1).value()).containsInstanceOf(InnovateApplication.class);
        assertThat(read.get(2).value()).isEmpty();
        assertThat(read.get(3).value()).containsInstanceOf(Application.class);
    }

    @Test
    void a_table_may_have_columns_of_both_schemes_and_empty_ones_were_not_asked() throws IOException {
        List<ReadRecord<SchemeApplication>> read = read(Format.CSV, """
                id,scheme,round,applicant.band,strand,businessPartner.turnover
                a,,hcs-ktp-4,8a,,
                b, innovate-ktp ,innovate-akt-4,,accelerated,1200.50..
                """);
        assertThat(read)
                .allMatch(each -> each.findings().isEmpty() && each.value().isPresent());
        InnovateApplication second = (InnovateApplication) read.get(1).value().orElseThrow();
        assertThat(second.businessPartner().figures().turnover())
                .isEqualTo(Knowledge.atLeast(new BigDecimal("1200.50")));
        assertThat(second.project().months()).isEqualTo(Knowledge.notAsked());
    }

    @Test
    void a_column_of_the_other_scheme_is_a_property_that_is_not_known() throws IOException {
        List<ReadRecord<SchemeApplication>> read = read(Format.CSV, """
                id,scheme,applicant.band,strand
                a,,,classic
                b,innovate-ktp,8a,
                """);
        assertThat(read).allMatch(each -> each.value().isPresent());
        assertThat(read.get(0).findings())
                .singleElement()
                .matches(finding -> finding.code() == FindingCode.UNKNOWN_PROPERTY)
                .extracting(finding -> finding.location().path())
                .isEqualTo("strand");
        assertThat(read.get(1).findings())
                .singleElement()
                .matches(finding -> finding.code() == FindingCode.UNKNOWN_PROPERTY)
                .extracting(finding -> finding.location().path())
                .isEqualTo("applicant.band");
    }

    @Test
    void a_property_that_is_not_known_is_said_and_not_used() throws IOException {
        ReadRecord<SchemeApplication> read = read(
                        Format.NDJSON, "{\"id\":\"a\"," + INNOVATE + "\"project\":{\"month\":4},\"x\":1}")
                .get(0);
        assertThat(read.value()).isPresent();
        assertThat(read.findings())
                .extracting(finding -> finding.location().path())
                .containsExactly("/project/month", "/x");
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void a_wrong_record_is_rejected_with_code_and_place(String members, FindingCode code, String path)
            throws IOException {
        String lines = "{\"id\":\"before\"}\n{" + INNOVATE + members + "}\n{" + INNOVATE + "\"id\":\"after\"}";
        List<ReadRecord<SchemeApplication>> read = read(Format.NDJSON, lines);
        assertThat(read).hasSize(3);
        assertThat(read.get(0).value()).isPresent();
        assertThat(read.get(2).value()).isPresent();
        assertThat(read.get(1).value()).isEmpty();
        assertThat(read.get(1).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.location().path()).isEqualTo(path);
            assertThat(finding.location().line()).isEqualTo(2);
        });
    }

    static Stream<Arguments> mutants() {
        return Stream.of(
                arguments("\"strand\":\"classic\"", FindingCode.REQUIRED, "/id"),
                arguments("\"id\":\" \"", FindingCode.REQUIRED, "/id"),
                arguments("\"id\":\"a\",\"round\":\"hcs-ktp-4\"", FindingCode.UNKNOWN_ROUND, "/round"),
                arguments("\"id\":\"a\",\"strand\":\"classical\"", FindingCode.UNKNOWN_CODE, "/strand"),
                arguments(
                        "\"id\":\"a\",\"businessPartner\":{\"size\":\"tiny\"}",
                        FindingCode.UNKNOWN_CODE,
                        "/businessPartner/size"),
                arguments("\"id\":\"a\",\"advisers\":\"1\"", FindingCode.WRONG_TYPE, "/advisers"),
                arguments("\"id\":\"a\",\"project\":[]", FindingCode.WRONG_TYPE, "/project"),
                arguments(
                        "\"id\":\"a\",\"research\":{\"sponsors\":\"esrc\"}",
                        FindingCode.WRONG_TYPE,
                        "/research/sponsors"),
                arguments("\"id\":\"a\",\"strand\":{\"atLeast\":\"classic\"}", FindingCode.WRONG_TYPE, "/strand"),
                arguments("\"id\":\"a\",\"project\":{\"months\":121}", FindingCode.INVALID_VALUE, "/project/months"),
                arguments("\"id\":\"a\",\"submitted\":\"2024-02-30\"", FindingCode.INVALID_VALUE, "/submitted"),
                turnover("-1", FindingCode.INVALID_VALUE),
                turnover("1.005", FindingCode.INVALID_VALUE),
                turnover("1e6", FindingCode.INVALID_VALUE),
                turnover("\"600000\"", FindingCode.WRONG_TYPE),
                turnover("{\"notApplicable\":true}", FindingCode.CONTRADICTION),
                arguments(
                        "\"id\":\"a\",\"knowledgeBase\":{\"organisation\":\"10007167\"}",
                        FindingCode.INVALID_VALUE,
                        "/knowledgeBase/organisation"),
                arguments("\"id\":\"a\",\"lead\":{\"notApplicable\":true}", FindingCode.CONTRADICTION, "/lead"),
                arguments(
                        "\"id\":\"a\",\"project\":{\"months\":3,\"weeks\":13}",
                        FindingCode.CONTRADICTION,
                        "/project/weeks"),
                arguments(
                        "\"id\":\"a\",\"submitted\":{\"notApplicable\":true}", FindingCode.CONTRADICTION, "/submitted"),
                arguments(
                        "\"id\":\"a\",\"businessPartner\":{\"turnover\":99000000,\"balanceSheet\":99000000,"
                                + "\"size\":\"micro\"}",
                        FindingCode.CONTRADICTION,
                        "/businessPartner/size"));
    }

    private static Arguments turnover(String value, FindingCode code) {
        return arguments(
                "\"id\":\"a\",\"businessPartner\":{\"turnover\":" + value + "}", code, "/businessPartner/turnover");
    }

    @Test
    void everything_that_is_wrong_is_found_in_one_pass() throws IOException {
        ReadRecord<SchemeApplication> read = read(
                        Format.NDJSON,
                        "{" + INNOVATE + "\"round\":\"r\",\"strand\":\"x\",\"businessPartner\":{\"size\":\"micro\","
                                + "\"turnover\":99000000,\"balanceSheet\":99000000,\"nation\":1},\"project\":{\"weeks\":-1}}")
                .get(0);
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        FindingCode.REQUIRED,
                        FindingCode.UNKNOWN_ROUND,
                        FindingCode.UNKNOWN_CODE,
                        FindingCode.WRONG_TYPE,
                        FindingCode.CONTRADICTION,
                        FindingCode.INVALID_VALUE);
    }

    @Test
    void in_a_table_the_place_of_a_mistake_is_its_column() throws IOException {
        Finding finding = read(Format.CSV, "id,scheme,project.months\na,innovate-ktp,many\n")
                .get(0)
                .findings()
                .get(0);
        assertThat(finding.code()).isEqualTo(FindingCode.INVALID_VALUE);
        assertThat(finding.location().path()).isEqualTo("project.months");
        assertThat(finding.location().column()).isEqualTo(3);
    }

    @Test
    void an_unknown_round_is_answered_with_those_there_are() throws IOException {
        Finding finding = read(Format.NDJSON, "{\"id\":\"a\"," + INNOVATE + "\"round\":\"ktp-2\"}")
                .get(0)
                .findings()
                .get(0);
        assertThat(finding.message())
                .startsWith("round 'ktp-2' is not known; known are ")
                .contains("innovate-ktp-2025-26-r4", "innovate-akt-6");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"id\":\"a\",\"scheme\":\"ktp\"}', UNKNOWN_CODE, use one of hcs-ktp; innovate-ktp",
        "'{\"id\":\"a\",\"scheme\":1}', WRONG_TYPE, must be a text; not a number"
    })
    void a_scheme_that_is_not_known_rejects_the_record_and_nothing_else_is_looked_at(
            String record, FindingCode code, String message) throws IOException {
        ReadRecord<SchemeApplication> read =
                read(Format.NDJSON, record.replace("}", ",\"applicant\":7}")).get(0);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.location().path()).isEqualTo("/scheme");
            assertThat(finding.message()).contains(message.replace(';', ','));
        });
    }

    @Test
    void who_reads_one_scheme_alone_rejects_the_other() throws IOException {
        byte[] mixed = "{\"id\":\"a\"}\n{\"id\":\"b\",\"scheme\":\"innovate-ktp\"}\n".getBytes(StandardCharsets.UTF_8);
        try (RecordReader<Application> hcs = KtpIo.readApplications(
                        new ByteArrayInputStream(mixed), ReadOptions.of(Format.NDJSON), KtpModel.rounds());
                RecordReader<InnovateApplication> innovate = KtpIo.readInnovateApplications(
                        new ByteArrayInputStream(mixed), ReadOptions.of(Format.NDJSON))) {
            assertThat(hcs.stream().map(SchemeReadingTest::code)).containsExactly("accepted", "unknown-code /scheme");
            assertThat(innovate.stream().map(SchemeReadingTest::code)).containsExactly("required /scheme", "accepted");
        }
    }

    private static String code(ReadRecord<?> record) {
        Optional<Finding> first = record.findings().stream().findFirst();
        return first.map(finding ->
                        finding.code().token() + " " + finding.location().path())
                .orElse("accepted");
    }

    @Test
    void the_size_is_told_from_the_figures_of_the_group() throws IOException {
        InnovateApplication application = (InnovateApplication) read(
                        Format.NDJSON,
                        "{\"id\":\"a\"," + INNOVATE
                                + "\"businessPartner\":{\"turnover\":500000,\"balanceSheet\":{\"atMost\":100000.50},"
                                + "\"groupEmployees\":30,\"accountingPeriodBegins\":\"2022-04\"}}")
                .get(0)
                .value()
                .orElseThrow();
        assertThat(application.businessPartner().size()).isEqualTo(Knowledge.notAsked());
        assertThat(application.businessPartner().sizeOfGroup()).isEqualTo(Knowledge.known(CompanySize.MICRO));
    }
}
