package org.openktp.io.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openktp.core.organisation.nhs.NhsRegions;
import org.openktp.core.organisation.nhs.NhsTrust;
import org.openktp.io.KtpReferenceIo;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;

/** Every row of the trusts that the Organisation Data Service published in 2022. None is defective. */
final class TrustFileTest {

    @Test
    void all_218_rows_are_read_and_none_is_defective() throws IOException {
        DefectReport report = DefectReport.ofTrusts(records());
        assertThat(report.records()).isEqualTo(218);
        assertThat(report.rejected()).isZero();
        assertThat(report.defects()).isEmpty();
    }

    @Test
    void each_trust_is_in_a_region_of_england_but_for_three_in_wales() throws IOException {
        Map<String, Long> regions = values().stream()
                .collect(Collectors.groupingBy(
                        trust -> trust.region().orElseThrow(), TreeMap::new, Collectors.counting()));
        List<String> known = NhsRegions.CATALOGUE.entries().stream()
                .map(region -> region.ods().value().value())
                .toList();
        assertThat(regions.keySet()).hasSize(8).containsAll(known).contains("W00");
        assertThat(regions).containsEntry("Y56", 35L).containsEntry("Y60", 40L).containsEntry("W00", 3L);
    }

    @Test
    void what_a_row_says_is_kept() throws IOException {
        NhsTrust manchester = values().get(0);
        assertThat(manchester.code()).hasToString("ods:R0A");
        assertThat(manchester.name()).isEqualTo("MANCHESTER UNIVERSITY NHS FOUNDATION TRUST");
        assertThat(manchester.careBoard()).contains("QOP");
        assertThat(manchester.address()).containsExactly("COBBETT HOUSE", "OXFORD ROAD", "MANCHESTER");
        assertThat(manchester.postcode()).contains("M13 9WL");
        assertThat(manchester.opened()).contains(LocalDate.of(2017, 10, 1));
        assertThat(manchester.closed()).isEmpty();
        assertThat(manchester.others()).hasSize(15).contains("0", "B");
    }

    @Test
    void six_trusts_are_closed() throws IOException {
        assertThat(values().stream().filter(trust -> trust.closed().isPresent()))
                .extracting(trust -> trust.code().value() + " " + trust.closed().orElseThrow())
                .containsExactly(
                        "RD3 2020-09-30",
                        "RDZ 2020-09-30",
                        "RT3 2021-01-31",
                        "RTV 2021-05-31",
                        "RW6 2021-09-30",
                        "RXH 2021-03-31");
    }

    private static List<NhsTrust> values() throws IOException {
        return records().stream().flatMap(record -> record.value().stream()).toList();
    }

    private static List<ReadRecord<NhsTrust>> records() throws IOException {
        String folder = System.getProperty("openktp.data", "");
        assumeTrue(
                !folder.isBlank(), "needs nhs-trusts-2022.csv in the folder named by openktp.data, which is not set");
        try (RecordReader<NhsTrust> reader = KtpReferenceIo.readTrusts(Path.of(folder, "nhs-trusts-2022.csv"))) {
            return reader.stream().toList();
        }
    }
}
