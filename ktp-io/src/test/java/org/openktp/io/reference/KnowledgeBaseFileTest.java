package org.openktp.io.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openktp.core.organisation.KnowledgeBaseEntry;
import org.openktp.io.KtpReferenceIo;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;

/** Every row of the knowledge bases registered in 2020, with each defective one and its reason. */
final class KnowledgeBaseFileTest {

    private static final String BLANK = "registration_number: no registration number is given";

    /** The number of the row, then everything that is wrong with it. */
    private static final List<String> DEFECTS = List.of(
            "110 registration_number: UK Provider Reference Number ' London\"': must have 8 characters, not 7",
            "275 : ukprn:10032282 is also that of record 276",
            "276 : ukprn:10032282 is also that of record 275",
            "319 " + BLANK,
            either(398, "10016023"),
            either(399, "10255214"),
            either(400, "11837978"),
            zero(401, "7964699"),
            zero(402, "8705784"),
            zero(403, "7708659"),
            "404 " + BLANK,
            "405 " + BLANK,
            "406 " + BLANK,
            "407 " + BLANK,
            "408 " + BLANK,
            "409 " + BLANK,
            "410 " + BLANK + " | postcode: 'DL1 1 GL' was read as DL1 1GL",
            "411 " + BLANK,
            "412 " + BLANK,
            "413 " + BLANK,
            "414 " + BLANK,
            "415 " + BLANK
                    + " | address_line3: ' Advanced Manufacturing Park\"' was read without the blanks around it"
                    + " | address_line3: ' Advanced Manufacturing Park\"' has a quotation mark in it"
                    + " | postcode: ' Catcliffe\"' must look like a postcode, such as SW1A 2AA"
                    + " | country: 'S60 5TZ' looks like a postcode; the cells before it may have shifted",
            "416 " + BLANK,
            zero(417, "9928547"),
            zero(418, "4659351"),
            zero(419, "7964746"),
            zero(420, "6855533"),
            zeros(421, "263162"),
            either(422, "11444362"),
            zero(423, "3009972"),
            zero(426, "3011746"),
            "427 " + BLANK,
            zero(428, "6499141"),
            either(429, "11314957"),
            zero(430, "3278093"),
            zeros(431, "559784"),
            zeros(432, "534147"),
            zeros(433, "511709"),
            zero(435, "2992144"),
            zero(436, "3796233"),
            zeros(437, "159453"),
            zero(439, "3341743"),
            zero(440, "1916698"),
            zero(441, "3859442"),
            "442 " + BLANK,
            "443 " + BLANK,
            "444 " + BLANK,
            "445 " + BLANK + " | address_line2: ' SB13 Garthdee House Annexe' was read without the blanks around it");

    @Test
    void all_445_rows_are_read_and_each_defective_one_is_named_once_with_its_reason() throws IOException {
        DefectReport report = DefectReport.ofKnowledgeBases(records());
        assertThat(report.records()).isEqualTo(445);
        assertThat(report.rejected()).isZero();
        assertThat(report.defects().stream().map(KnowledgeBaseFileTest::line)).containsExactlyElementsOf(DEFECTS);
    }

    @Test
    void types_and_identifiers_add_up() throws IOException {
        Map<String, Long> types =
                values().stream().collect(Collectors.groupingBy(KnowledgeBaseEntry::type, Collectors.counting()));
        assertThat(types)
                .containsOnly(Map.entry("UNIVERSITY", 397L), Map.entry("RTO", 26L), Map.entry("CATAPULT", 22L));
        Map<String, Long> schemes = values().stream()
                .flatMap(entry -> entry.id().stream())
                .collect(Collectors.groupingBy(id -> id.scheme().token(), Collectors.counting()));
        assertThat(schemes).containsOnly(Map.entry("ukprn", 395L), Map.entry("companies-house", 25L));
    }

    @Test
    void what_a_clean_row_says_is_kept() throws IOException {
        KnowledgeBaseEntry aston = values().get(3);
        assertThat(aston.name()).isEqualTo("Aston University");
        assertThat(aston.id().map(Object::toString)).contains("ukprn:10007759");
        assertThat(aston.address()).containsExactly("Aston Triangle");
        assertThat(aston.town()).contains("Birmingham");
        assertThat(aston.postcode()).contains("B4 7ET");
        assertThat(aston.county()).contains("West Midlands");
        assertThat(aston.country()).contains("United Kingdom");
    }

    private static String zero(int row, String number) {
        return restored(row, number, "0" + number, "leading zero restored");
    }

    private static String zeros(int row, String number) {
        return restored(row, number, "00" + number, "2 leading zeros restored");
    }

    private static String restored(int row, String number, String full, String note) {
        return row + " registration_number: '" + number + "' was read as " + full + ": " + note;
    }

    private static String either(int row, String number) {
        return row + " registration_number: '" + number
                + "' may be a company number or a UK Provider Reference Number; it was not used";
    }

    private static String line(DefectReport.Defect defect) {
        return defect.number() + " "
                + defect.findings().stream()
                        .map(finding -> finding.location().path() + ": " + finding.message())
                        .collect(Collectors.joining(" | "));
    }

    private static List<KnowledgeBaseEntry> values() throws IOException {
        return records().stream().flatMap(record -> record.value().stream()).toList();
    }

    private static List<ReadRecord<KnowledgeBaseEntry>> records() throws IOException {
        String folder = System.getProperty("openktp.data", "");
        assumeTrue(
                !folder.isBlank(),
                "needs knowledge-bases-2020.csv in the folder named by openktp.data, which is not set");
        try (RecordReader<KnowledgeBaseEntry> reader =
                KtpReferenceIo.readKnowledgeBases(Path.of(folder, "knowledge-bases-2020.csv"))) {
            return reader.stream().toList();
        }
    }
}
