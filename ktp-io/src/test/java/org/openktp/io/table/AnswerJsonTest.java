package org.openktp.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.KtpTableIo;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.innovate.application.ProjectFacts;
import org.openktp.rules.innovate.rate.InterventionRates;
import org.openktp.rules.innovate.sponsor.EsrcRemit;
import org.openktp.rules.table.DecisionTable;
import org.openktp.rules.table.TableEvaluator;
import org.openktp.rules.wording.Wording;

final class AnswerJsonTest {

    private static final FactSheet CHARITY = FactSheet.builder()
            .put(ApplicationFacts.STRAND, Knowledge.known(Strands.CLASSIC))
            .put(PartnerFacts.KIND, Knowledge.known(BusinessPartnerKind.REGISTERED_CHARITY))
            .build();

    @Test
    void a_settled_answer_has_its_value_with_figures_and_its_rows_with_their_pages() throws IOException {
        assertThat(rate(CHARITY, "2024-09-25"))
                .startsWith("{\"table\":{\"id\":\"innovate-rates\",\"version\":\"1\",\"hash\":\""
                        + InterventionRates.TABLE.hash() + "\"},\"asOf\":\"2024-09-25\",\"known\":{"
                        + "\"businessPartner.kind\":\"registered-charity\",\"strand\":\"classic\"},\"factsHash\":\""
                        + CHARITY.hash() + "\",\"answer\":\"settled\",\"possible\":[{"
                        + "\"value\":\"up to 75 %, with a cap that was not found\",\"percent\":\"75\","
                        + "\"cap\":\"not-known\",\"rows\":[{\"row\":\"innovate-rates.third-sector\","
                        + "\"from\":\"2024-09-25\",\"until\":\"2024-09-25\",\"provenance\":\"reported\",\"citation\":[{"
                        + "\"source\":\"ktn-2022-23-r3\",")
                .endsWith("]}]}],\"findings\":[]}\n");
    }

    @Test
    void an_open_answer_has_what_is_possible_and_what_is_missing() throws IOException {
        assertThat(rate(CHARITY, "2025-01-15"))
                .contains("\"answer\":\"open\",\"possible\":[{\"value\":\"up to 75 %, with a cap that was not found\"")
                .contains("\"row\":\"innovate-rates.third-sector.after-virtual.later\",\"from\":\"2024-09-26\","
                        + "\"until\":\"2025-10-30\"")
                .contains("\"mayBeUncovered\":true,\"missing\":[{\"fact\":\"in-force.innovate-rates.third-sector\","
                        + "\"known\":{\"missing\":\"not-asked\"},\"ask\":true,\"whetherInForce\":true,\"question\":\"Did this"
                        + " hold on that day, as it did from 2022-06-27 to 2024-09-25: ")
                .contains("\"values\":[\"up to 75 %, with a cap that was not found\"]}", "\"values\":[null]}");
    }

    @Test
    void an_answer_without_rows_says_why() throws IOException {
        assertThat(rate(CHARITY, "2025-10-31")).endsWith(",\"answer\":\"uncovered\",\"findings\":[]}\n");
        FactSheet contradicted = FactSheet.builder()
                .put(ApplicationFacts.STRAND, Knowledge.notApplicable())
                .build();
        assertThat(rate(contradicted, "2024-09-25"))
                .contains(",\"answer\":\"contradicted\",\"findings\":[{\"code\":\"contradiction\",\"path\":\"strand\"");
    }

    @Test
    void caps_and_cash_are_given_as_figures() throws IOException {
        FactSheet accelerated = FactSheet.builder()
                .put(ApplicationFacts.STRAND, Knowledge.known(Strands.ACCELERATED))
                .build();
        assertThat(rate(accelerated, "2025-06-01"))
                .contains("\"percent\":\"90\",\"cap\":\"per-project\",\"capPounds\":\"35000\","
                        + "\"businessCashPercent\":\"10\",\"rows\"");
        FactSheet africa = FactSheet.builder()
                .put(ApplicationFacts.STRAND, Knowledge.known(Strands.AFRICAN_AGRICULTURE))
                .build();
        assertThat(rate(africa, "2020-10-28")).contains("\"percent\":\"100\",\"cap\":\"none-found\",\"rows\"");
    }

    @Test
    void values_that_are_codes_are_their_tokens_and_open_bounds_are_null() throws IOException {
        FactSheet other = FactSheet.builder()
                .put(ProjectFacts.SOCIAL_SCIENCE, Knowledge.known(YesNo.NO))
                .build();
        assertThat(json(EsrcRemit.TABLE, other, "2020-01-01"))
                .contains("\"possible\":[{\"value\":\"out-of-remit\",\"rows\":[{\"row\":\"esrc-remit.esrc-ukri-out\","
                        + "\"from\":\"2018-04-01\",\"until\":null,\"provenance\":\"inferred\"");
    }

    private static String rate(FactSheet sheet, String day) throws IOException {
        return json(InterventionRates.TABLE, sheet, day);
    }

    private static <V> String json(DecisionTable<V> table, FactSheet sheet, String day) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LocalDate on = LocalDate.parse(day);
        KtpTableIo.writeAnswer(TableEvaluator.of(table).look(sheet, on), table, sheet, on, Wording.ENGLISH, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
