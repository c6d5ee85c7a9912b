package org.openktp.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.core.finding.Finding;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.core.innovate.cost.plan.FullEconomicPlan;
import org.openktp.core.innovate.cost.plan.StandardPlan;
import org.openktp.core.money.Amount;
import org.openktp.core.partnership.PartnershipPeriod;
import org.openktp.core.programme.Round;
import org.openktp.io.document.ReadDocument;
import org.openktp.rules.KtpRules;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Decision;

/** Documents of single values, and what is wrong with those that are wrong. */
final class KtpJsonTest {

    private static final KtpJson JSON = KtpJson.shipped();

    private static final String CONDITION = "{'format': 'openktp-value/1', 'kind': 'condition', 'value': %s}";

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    private static String first(ReadDocument<?> read) {
        assertThat(read.value()).isEmpty();
        Finding finding = read.findings().get(0);
        assertThat(finding.message()).isNotBlank();
        return finding.code().token() + " " + finding.location().line() + ":"
                + finding.location().column() + " " + finding.location().path();
    }

    @Test
    void say_what_they_are() {
        Round round = KtpModel.round("hcs-ktp-4").orElseThrow();
        String text = JSON.text(round);

        assertThat(text).startsWith(quoted("{\n  'format': 'openktp-value/1',\n  'kind': 'round',\n  'value': {"));
        assertThat(JSON.read(text, Round.class).orThrow()).isEqualTo(round);
        assertThat(JSON.text(JSON.read(text, Round.class).orThrow())).isEqualTo(text);
    }

    @Test
    void go_through_streams_that_stay_open() throws IOException {
        Decision decision = KtpRules.screening()
                .decide(Application.builder().id("a").round("hcs-ktp-4").build());
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        JSON.write(decision, out);

        assertThat(closed[0]).isFalse();
        assertThat(JSON.read(new ByteArrayInputStream(out.toByteArray()), Decision.class)
                        .orThrow())
                .isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'fact': 'applicant.band', 'atLeast': '7', 'atMuch': '8a'} | unknown-property 1:114 /value/atMuch",
                "{'fact': 'applicant.band'} | required 1:61 /value",
                "{'fact': 'applicant.bend', 'is': '7'} | unknown-code 1:70 /value/fact",
                "{'fact': 'applicant.band', 'is': '7z'} | unknown-code 1:94 /value/is",
                "{'fact': 'applicant.band', 'is': 7} | wrong-type 1:94 /value/is",
                "{'fact': 'applicant.band', 'is': '7', 'is': '6'} | duplicate-key 1:99 /value/is",
                "{'fact': 'applicant.clinicalTimePercent', 'is': 101} | invalid-value 1:109 /value/is",
                "{'not': null} | required 1:61 /value",
                "[] | wrong-type 1:61 /value",
                "{'all': [{'always': true}, {'never': 1}]} | wrong-type 1:98 /value/all/1/never",
            })
    void are_refused_with_code_and_place(String condition, String finding) {
        assertThat(first(JSON.read(quoted(CONDITION.formatted(condition)), Condition.class)))
                .isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'format': 'openktp-value/2', 'kind': 'condition', 'value': {'always': true}} | invalid-value 1:12"
                        + " /format",
                "{'format': 'openktp-value/1', 'kind': 'round', 'value': {'always': true}} | unknown-code 1:39 /kind",
                "{'format': 'openktp-value/1', 'kind': 4, 'value': {'always': true}} | wrong-type 1:39 /kind",
                "{'format': 'openktp-value/1', 'value': {'always': true}} | required 1:1 /kind",
                "{'format': 'openktp-value/1', 'kind': 'condition'} | required 1:1 /value",
                "{'format': 'openktp-value/1', 'kind': 'condition', 'value': {'always': true}, 'x': 1} |"
                        + " unknown-property 1:84 /x",
                "[1] | wrong-type 1:1 ``",
                "{'format': | not-json 1:11 ``",
                "{'format': 'openktp-value/1'} 4 | not-json 1:31 ``",
            })
    void have_an_outline_that_is_looked_at_first(String document, String finding) {
        assertThat(first(JSON.read(quoted(document), Condition.class)).strip())
                .isEqualTo(finding.replace("``", "").strip());
    }

    @Test
    void are_refused_where_they_are_too_deep() {
        String deep = "{'not': ".repeat(80) + "{'always': true}" + "}".repeat(80);

        assertThat(first(JSON.read(quoted(CONDITION.formatted(deep)), Condition.class)))
                .startsWith("too-deep 1:");
    }

    @Test
    void name_everything_that_is_wrong_with_the_words_of_the_value() {
        String period = quoted("{'format': 'openktp-value/1', 'kind': 'partnership-period', 'value':"
                + " {'start': '2024-02-30', 'months': -1, 'changes': [{'kind': 'rest'}], 'policy': {}}}");

        assertThat(JSON.read(period, PartnershipPeriod.class).findings())
                .extracting(each -> each.code().token() + " " + each.location().path() + " " + each.message())
                .contains(
                        "invalid-value /value/start date '2024-02-30' must look like 2017, 2017-07 or 2017-07-03",
                        "unknown-code /value/changes/0/kind 'rest' is not a kind of PeriodChange; use one of pause,"
                                + " extension")
                .anyMatch(each -> each.startsWith("required /value/policy/"));
    }

    @Test
    void a_variant_has_the_kind_of_what_it_is_a_variant_of() {
        assertThat(KtpJson.kinds().get("cost-plan")).isEqualTo(CostPlan.class);
        assertThat(Kinds.token(StandardPlan.class)).isEqualTo("cost-plan");
        assertThat(Optional.of(FullEconomicPlan.class).map(Kinds::token)).contains("cost-plan");
    }

    @Test
    void stand_for_some_types_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.text(Amount.of(4)))
                .withMessageStartingWith("Amount is not kept by itself; there are round, hcs-application, ");
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.read("{}", Amount.class));
    }

    @Test
    void are_findings_where_they_are_no_json_at_all() throws IOException {
        String number = CONDITION.formatted("{'fact': 'applicant.clinicalTimePercent', 'is': " + "1".repeat(300) + "}");
        byte[] bytes = quoted(CONDITION.formatted("{'fact': 'é', 'is': 1}")).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(first(JSON.read(quoted(number), Condition.class))).startsWith("too-long 1:");
        assertThat(first(JSON.read(new ByteArrayInputStream(bytes), Condition.class)))
                .isEqualTo("invalid-utf8 1:71 ");
    }
}
