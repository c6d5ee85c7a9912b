package org.openktp.io.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.organisation.KnowledgeBaseEntry;
import org.openktp.core.organisation.nhs.NhsTrust;
import org.openktp.io.KtpReferenceIo;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;

/** Rows of reference data, good and bad. */
final class ReferenceRowsTest {

    private static final String HEADER =
            "name,type,registration_number,address_line1,address_line2,address_line3,town,postcode,county,country\n";
    private static final String GOOD = "Surrey,UNIVERSITY,10007160,,,,Guildford,GU2 7XH,Surrey,United Kingdom\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X,UNIVERSITY,10007160,,,,,,, | true | ",
                "X,UNIVERSITY,,,,,,,, | true | no-identifier registration_number",
                "X,UNIVERSITY,02992144,,,,,,, | true | invalid-value registration_number",
                "X,UNIVERSITY,1000 7160,,,,,,, | true | normalised registration_number",
                "X,RTO,02992144,,,,,,, | true | ",
                "X,RTO,2992144,,,,,,, | true | normalised registration_number",
                "X,RTO,10007160,,,,,,, | true | ambiguous registration_number",
                "X,RTO,1000 7160,,,,,,, | true | ambiguous registration_number",
                "X,RTO,02992144,,,,To\u001bwn,,, | true | invalid-value town",
                "X,CATAPULT,SC374831,,,,,,, | true | ",
                "X,CATAPULT,XX374831,,,,,,, | true | invalid-value registration_number",
                "X,RTO,02992144,,,,,TW11 0LW,, | true | ",
                "X,RTO,02992144,,,,,tw110lw,, | true | normalised postcode",
                "X,RTO,02992144,,,,,TW11,, | true | invalid-value postcode",
                "X,RTO,02992144,,,,,,,TW11 0LW | true | invalid-value country",
                "X,RTO,02992144, a,,,,,, | true | normalised address_line1",
                "X,RTO,02992144,,,,T\"own,,, | true | invalid-value town",
                ",RTO,02992144,,,,,,, | false | required name",
                "X,,02992144,,,,,,, | false | required type",
                "X,BANK,02992144,,,,,,, | false | unknown-code type",
                "X,rto,02992144,,,,,,, | false | unknown-code type",
                "X,RTO,02992144,,,,,, | false | not-csv ''",
                "X,RTO,02992144,,,,,,,, | false | not-csv ''"
            })
    void a_row_of_a_knowledge_base(String row, boolean accepted, String found) throws IOException {
        List<ReadRecord<KnowledgeBaseEntry>> records = knowledgeBases(HEADER + row + "\n" + GOOD);
        assertThat(records).hasSize(2);
        ReadRecord<KnowledgeBaseEntry> first = records.get(0);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.value().isPresent()).isEqualTo(accepted);
        assertThat(codes(first))
                .isEqualTo(found == null ? "" : found.replace("''", "").strip());
        assertThat(first.findings()).allMatch(finding -> finding.location().line() == 2);
        assertThat(records.get(1).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RJ1,GUYS,Y56,QKK,,,,,,SE1 9RT,19930401, | true | ",
                "G6V2S,NORTH LONDON,Y56,QKK,,,,,,,20241101, | true | ",
                "rj1,GUYS,,,,,,,,,, | true | normalised code",
                "ZT001,BELFAST,,,,,,,,,, | true | unconfirmed code",
                "zt001,BELFAST,,,,,,,,,, | true | normalised code; unconfirmed code",
                "RJ1,GUYS,,,,,,,,,19930431, | true | invalid-value opened",
                "RJ1,GUYS,,,,,,,,,19930401Z, | true | invalid-value opened",
                "RJ1,GUYS,,,,,,,,,19930401,19930331 | true | contradiction closed",
                "RJ1,GUYS,,,,,,,,,19930401,19930401 | true | ",
                "RJ12,GUYS,,,,,,,,,, | false | invalid-value code",
                ",GUYS,,,,,,,,,, | false | invalid-value code",
                "RJ1,,,,,,,,,,, | false | required name"
            })
    void a_row_of_a_trust(String row, boolean accepted, String found) throws IOException {
        String others = String.join("", Collections.nCopies(15, ","));
        ReadRecord<NhsTrust> read = trusts(row + others + "\n").get(0);
        assertThat(read.value().isPresent()).isEqualTo(accepted);
        assertThat(codes(read)).isEqualTo(found == null ? "" : found);
    }

    @Test
    void under_another_header_nothing_is_read_and_it_is_said_so_once() throws IOException {
        List<ReadRecord<KnowledgeBaseEntry>> records = knowledgeBases("name,type\nX,RTO\nY,RTO\n");
        assertThat(records).hasSize(1);
        assertThat(codes(records.get(0))).isEqualTo("rest-not-read");
        assertThat(knowledgeBases("")).isEmpty();
        assertThat(knowledgeBases(HEADER)).isEmpty();
    }

    @Test
    void a_row_that_cannot_be_framed_is_rejected_and_none_is_lost_before_it() throws IOException {
        List<ReadRecord<KnowledgeBaseEntry>> records = knowledgeBases(HEADER + GOOD + "\"X,RTO\n" + GOOD);
        assertThat(records).hasSize(2);
        assertThat(codes(records.get(1))).isEqualTo("rest-not-read");
    }

    @Test
    void a_number_that_three_rows_share_is_found_in_each() throws IOException {
        DefectReport report = DefectReport.ofKnowledgeBases(knowledgeBases(HEADER + GOOD + GOOD + GOOD));
        assertThat(report.defects())
                .extracting(defect -> defect.findings().get(0).message())
                .containsExactly(
                        "ukprn:10007160 is also that of record 2, 3",
                        "ukprn:10007160 is also that of record 1, 3",
                        "ukprn:10007160 is also that of record 1, 2");
        assertThat(report.defects()).allMatch(defect -> defect.findings().get(0).code() == FindingCode.SHARED);
    }

    @Test
    void reading_fails_where_the_input_does_and_ends_where_it_ends() throws IOException {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> KtpReferenceIo.readTrusts(Path.of("absent.csv")));
        try (RecordReader<NhsTrust> reader = KtpReferenceIo.readTrusts(InputStream.nullInputStream(), Limits.DEFAULT)) {
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> reader.iterator().next());
        }
        InputStream unplugged = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                throw new IOException("unplugged");
            }
        };
        InputStream failing = new SequenceInputStream(input(HEADER + GOOD), unplugged);
        try (RecordReader<KnowledgeBaseEntry> reader = KtpReferenceIo.readKnowledgeBases(failing, Limits.DEFAULT)) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> reader.iterator().forEachRemaining(each -> {}))
                    .withMessageContaining("unplugged");
        }
    }

    private static String codes(ReadRecord<?> read) {
        return read.findings().stream().map(ReferenceRowsTest::code).collect(Collectors.joining("; "));
    }

    private static String code(Finding finding) {
        return (finding.code().token() + " " + finding.location().path()).strip();
    }

    private static List<ReadRecord<KnowledgeBaseEntry>> knowledgeBases(String text) throws IOException {
        try (RecordReader<KnowledgeBaseEntry> reader = KtpReferenceIo.readKnowledgeBases(input(text), Limits.DEFAULT)) {
            return reader.stream().toList();
        }
    }

    private static List<ReadRecord<NhsTrust>> trusts(String text) throws IOException {
        try (RecordReader<NhsTrust> reader = KtpReferenceIo.readTrusts(input(text), Limits.DEFAULT)) {
            return reader.stream().toList();
        }
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
