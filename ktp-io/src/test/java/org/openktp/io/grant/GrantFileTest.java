package org.openktp.io.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.KtpGrantIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadRecord;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Every one of the 475 grants that a funder published. */
final class GrantFileTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static String text() throws IOException {
        return Files.readString(GrantFiles.file("grants-475.json"));
    }

    private static List<ReadRecord<Grant>> records() throws IOException {
        return GrantFiles.records(text(), Format.JSON);
    }

    @Test
    void all_475_are_read_2_have_something_wrong_and_24_something_unconfirmed() throws IOException {
        GrantReport report = GrantReport.of(records());
        assertThat(report.records()).isEqualTo(475);
        assertThat(report.rejected()).isZero();
        assertThat(report.defects()).hasSize(2);
        assertThat(report.unconfirmed()).hasSize(24);
        assertThat(report.byCode()).isEqualTo(Map.of(FindingCode.INVALID_VALUE, 4L, FindingCode.UNCONFIRMED, 32L));
        assertThat(report.totals()).containsOnly(Map.entry("GBP", new BigDecimal("21757793.270000000009")));
    }

    @Test
    void what_a_grant_says_is_typed() throws IOException {
        Grant grant = records().get(0).value().orElseThrow();
        assertThat(grant.id()).contains("360G-ALWF-1978");
        assertThat(grant.title()).contains("Grant to Royal Northern College of Music");
        assertThat(grant.currency()).contains("GBP");
        assertThat(grant.amountAwarded().orElseThrow()).isEqualByComparingTo("15000");
        assertThat(grant.amountDisbursed()).isEmpty();
        assertThat(grant.awardDate()).contains(LocalDate.of(2020, 11, 3));
        assertThat(grant.plannedDates().get(0).duration().orElseThrow()).isEqualByComparingTo("36");
        assertThat(grant.plannedDates().get(0).startDate()).isEmpty();
        assertThat(grant.recipientOrganizations().get(0).organisationId().orElseThrow())
                .hasToString("org-id:GB-EDU-133843");
        assertThat(grant.fundingOrganizations().get(0).organisationId().orElseThrow())
                .hasToString("charity-commission:1015648");
        assertThat(grant.grantProgrammes().get(0).title()).contains("Music");
        assertThat(grant.classifications()).isEmpty();
    }

    @Test
    void what_is_written_back_is_the_same_tree() throws IOException {
        JsonNode written = MAPPER.readTree(GrantFiles.json(GrantFiles.grants(text(), Format.JSON)));
        JsonNode given = MAPPER.readTree(text());
        assertThat(written).isEqualTo(given);
        assertThat(written.get("grants").get(0).propertyNames())
                .containsExactlyElementsOf(given.get("grants").get(0).propertyNames());
    }

    @Test
    void as_csv_they_lose_nothing_and_are_valid_when_they_come_back() throws IOException {
        List<Grant> grants = GrantFiles.grants(text(), Format.JSON);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        assertThat(KtpGrantIo.writeCsv(grants, csv)).isEqualTo(LossLedger.EMPTY);
        List<Grant> back = GrantFiles.grants(csv.toString(StandardCharsets.UTF_8), Format.CSV);
        assertThat(back).isEqualTo(grants);
        assertThat(GrantFiles.errors(GrantFiles.json(back))).isEmpty();
    }
}
