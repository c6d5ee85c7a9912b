package org.openktp.io.cost;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.openktp.core.finding.FindingCode.CONTRADICTION;
import static org.openktp.core.finding.FindingCode.INVALID_VALUE;
import static org.openktp.core.finding.FindingCode.REQUIRED;
import static org.openktp.core.finding.FindingCode.UNKNOWN_CODE;
import static org.openktp.core.finding.FindingCode.UNKNOWN_PROPERTY;
import static org.openktp.core.finding.FindingCode.UNKNOWN_ROUND;
import static org.openktp.core.finding.FindingCode.WRONG_TYPE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.code.YesNo;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.core.innovate.cost.plan.FullEconomicPlan;
import org.openktp.core.innovate.cost.plan.StandardPlan;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.io.KtpCostIo;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.stream.Limits;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.innovate.cost.CostFacts;
import org.openktp.rules.wording.Wording;

/** Cost plans, read and written. */
final class CostPlanTest {

    private static final String STANDARD = "\"method\": \"standard\", \"months\": 12, \"grantRate\": 67";
    private static final String FULL_ECONOMIC = "\"method\": \"full-economic\", \"months\": 12, \"grantRate\": 50";
    private static final String RATED = STANDARD + ", \"overheadRate\": 46";

    private static String document(String plan) {
        return "{\"format\": \"openktp-cost-plan/1\", \"plan\": {" + plan + "}}";
    }

    private static ReadDocument<PlanDocument> read(String text, Optional<LocalDate> asOf) {
        try {
            return KtpCostIo.readCostPlan(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Limits.DOCUMENT, asOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadDocument<PlanDocument> read(String plan) {
        return read(document(plan), Optional.empty());
    }

    private static StandardPlan standard(ReadDocument<PlanDocument> read) {
        return (StandardPlan) read.orThrow().plan();
    }

    private static String written(PlanDocument plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KtpCostIo.writeCostPlan(plan, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<PlanDocument> documents() {
        return SamplePlans.any();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_was_written_reads_back_the_same(@ForAll @From("documents") PlanDocument plan) throws IOException {
        String written = written(plan);
        ReadDocument<PlanDocument> read = read(written, Optional.empty());
        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(plan);
        assertThat(written(read.orThrow())).isEqualTo(written);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void numbers_may_be_texts(@ForAll @From("documents") PlanDocument plan) throws IOException {
        String asTexts = written(plan)
                .replaceAll("\"(pounds|poundsEach|grantRate|academicSupport)\": ([0-9.]+)", "\"$1\": \"$2\"");
        assertThat(read(asTexts, Optional.empty()).orThrow()).isEqualTo(plan);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_costing_is_a_line_of_json(@ForAll @From("documents") PlanDocument plan) {
        assertThat(KtpCostIo.costingToJson(plan, Wording.ENGLISH))
                .startsWith("{\"method\":")
                .endsWith("}")
                .doesNotContain("\n", "E+");
    }

    @Test
    void a_plan_without_rows_costs_nothing() {
        CostPlan plan = read(FULL_ECONOMIC).orThrow().plan();
        assertThat(plan).isInstanceOf(FullEconomicPlan.class);
        assertThat(plan.costing().exact().cost()).isZero();
        assertThat(read(FULL_ECONOMIC).orThrow()).isEqualTo(PlanDocument.of(plan));
    }

    @Test
    void an_overhead_rate_that_the_plan_gives_is_the_hosts() {
        assertThat(standard(read(RATED)).overheadRate()).isEqualTo(Sourced.supplied(Percentage.of(46)));
    }

    @Test
    void an_overhead_rate_that_the_plan_does_not_give_is_that_of_its_day_and_as_firm() {
        String inJune = STANDARD + ", \"asOf\": \"2024-06-14\"";
        assertThat(standard(read(inJune)).overheadRate()).satisfies(rate -> {
            assertThat(rate.value()).isEqualTo(Percentage.of(46));
            assertThat(rate.provenance()).isEqualTo(Provenance.INFERRED);
            assertThat(rate.citations()).isNotEmpty();
        });
        assertThat(standard(read(document(inJune), Optional.of(LocalDate.of(2021, 6, 30))))
                        .overheadRate()
                        .provenance())
                .as("the day asked for has the say")
                .isEqualTo(Provenance.STATED);
        assertThat(standard(read(STANDARD + ", \"round\": \"innovate-ktp-2021-22-r4\""))
                        .overheadRate()
                        .provenance())
                .isEqualTo(Provenance.STATED);
    }

    @Test
    void the_day_is_the_one_asked_for_else_that_of_the_plan_else_that_of_the_round() {
        String round = RATED + ", \"round\": \"innovate-ktp-2024-25-r3\"";
        LocalDate asked = LocalDate.of(2021, 6, 30);
        assertThat(read(RATED).orThrow().day()).isEmpty();
        assertThat(read(round).orThrow().day())
                .contains(Competitions.ROUND_2024_25_R3.referenceDate().value());
        assertThat(read(round + ", \"asOf\": \"2023-01-31\"").orThrow().day()).contains(LocalDate.of(2023, 1, 31));
        assertThat(read(document(round + ", \"asOf\": \"2023-01-31\""), Optional.of(asked))
                        .orThrow()
                        .day())
                .contains(asked);
    }

    @Test
    void circumstances_may_be_known_in_part() {
        PlanDocument plan = read(RATED
                        + ", \"londonZone\": {\"missing\": \"declined\"}, \"partner\": {\"size\": {\"atMost\": \"medium\"},"
                        + " \"nation\": {\"notApplicable\": true}, \"virtual\": null}")
                .orThrow();
        assertThat(plan.facts())
                .isEqualTo(FactSheet.builder()
                        .put(CostFacts.LONDON_ZONE, Knowledge.declined())
                        .put(PartnerFacts.SIZE, Knowledge.atMost(CompanySize.MEDIUM))
                        .put(PartnerFacts.NATION, Knowledge.notApplicable())
                        .build());
    }

    @Test
    void facts_that_a_document_cannot_hold_are_refused() {
        FactSheet other = FactSheet.builder()
                .put(PartnerFacts.HIGH_GROWTH, Knowledge.known(YesNo.YES))
                .build();
        CostPlan plan = read(FULL_ECONOMIC).orThrow().plan();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanDocument(plan, Optional.empty(), Optional.empty(), other))
                .withMessageContaining("businessPartner.highGrowth");
    }

    @Test
    void without_a_day_no_limits_are_looked_at_and_a_finding_says_so() {
        PlanDocument plan = read(RATED + ", \"academicSupport\": 999999").orThrow();
        assertThat(plan.review()).isEmpty();
        assertThat(plan.withoutDay())
                .hasValueSatisfying(finding -> assertThat(finding.message()).contains("no limits were looked at"));
        assertThat(read(RATED + ", \"asOf\": \"2024-06-14\"").orThrow().withoutDay())
                .isEmpty();
    }

    /**
     * A plan that is refused.
     *
     * @param plan the properties of the plan
     * @param code the code of the only finding
     * @param path its path within the plan
     * @param says a part of its message
     */
    record Refused(String plan, FindingCode code, String path, String says) {}

    private static Refused standard(String property, FindingCode code, String path, String says) {
        return new Refused(RATED + ", " + property, code, path, says);
    }

    private static Refused fullEconomic(String property, FindingCode code, String path, String says) {
        return new Refused(FULL_ECONOMIC + ", " + property, code, path, says);
    }

    static final List<Refused> REFUSED = List.of(
            standard(
                    "\"estates\": []",
                    CONTRADICTION,
                    "/estates",
                    "estates belongs to full economic costing, and the method of this plan is 'standard'; leave it out, or"
                            + " give method 'full-economic'"),
            standard("\"supervisors\": []", CONTRADICTION, "/supervisors", "belongs to full economic costing"),
            standard("\"additionalSupport\": []", CONTRADICTION, "/additionalSupport", "full economic costing"),
            fullEconomic(
                    "\"academicSupport\": 5",
                    CONTRADICTION,
                    "/academicSupport",
                    "belongs to standard costing, and the method of this plan is 'full-economic'"),
            fullEconomic("\"overheadRate\": 46", CONTRADICTION, "/overheadRate", "belongs to standard costing"),
            new Refused("\"months\": 12, \"grantRate\": 50", REQUIRED, "/method", "method is absent"),
            new Refused(FULL_ECONOMIC.replace("\"months\": 12, ", ""), REQUIRED, "/months", "months is absent"),
            new Refused(FULL_ECONOMIC.replace(", \"grantRate\": 50", ""), REQUIRED, "/grantRate", "is absent"),
            new Refused(FULL_ECONOMIC.replace("full-economic", "full"), UNKNOWN_CODE, "/method", "standard"),
            new Refused(STANDARD, REQUIRED, "/overheadRate", "neither asOf nor round is given"),
            new Refused(
                    STANDARD + ", \"asOf\": \"2012-06-30\"",
                    CONTRADICTION,
                    "",
                    "overheadRate is absent, and none is known on 2012-06-30"),
            new Refused(FULL_ECONOMIC.replace("50", "100.01"), INVALID_VALUE, "/grantRate", "from 0 to 100"),
            new Refused(FULL_ECONOMIC.replace("50", "-1"), INVALID_VALUE, "/grantRate", "from 0 to 100"),
            new Refused(FULL_ECONOMIC.replace("50", "33.333"), INVALID_VALUE, "/grantRate", "two decimals"),
            new Refused(FULL_ECONOMIC.replace("12", "0"), INVALID_VALUE, "/months", "from 1 to 1200"),
            new Refused(FULL_ECONOMIC.replace("12", "12.5"), INVALID_VALUE, "/months", "whole number"),
            standard("\"academicSupport\": true", WRONG_TYPE, "/academicSupport", "a sum in pounds"),
            standard("\"academicSupport\": \"£5\"", INVALID_VALUE, "/academicSupport", "a sum in pounds"),
            fullEconomic(
                    "\"round\": \"innovate-akt-6\", \"strand\": \"classic\"",
                    CONTRADICTION,
                    "/strand",
                    "strand of a plan must be one for which round innovate-akt-6 is: accelerated"),
            standard("\"round\": \"round-9\"", UNKNOWN_ROUND, "/round", "'round-9' is not a competition"),
            standard("\"asOf\": \"2024-06\"", INVALID_VALUE, "/asOf", "a date like"),
            standard("\"strand\": \"modern\"", UNKNOWN_CODE, "/strand", "classic"),
            standard("\"londonZone\": \"maybe\"", UNKNOWN_CODE, "/londonZone", "yes"),
            standard("\"londonZone\": {\"notApplicable\": true}", INVALID_VALUE, "/londonZone", "always applies"),
            standard(
                    "\"partner\": {\"name\": \"A\"}",
                    UNKNOWN_PROPERTY,
                    "/partner/name",
                    "kind, sector, size, nation, virtual"),
            standard("\"salary\": 5", UNKNOWN_PROPERTY, "/salary", "'salary' is not a property here"),
            standard("\"other\": {}", WRONG_TYPE, "/other", "a list"),
            standard("\"other\": [{\"pounds\": 5}]", REQUIRED, "/other/0/description", "description is absent"),
            standard("\"other\": [{\"description\": \"a\"}]", REQUIRED, "/other/0/pounds", "pounds is absent"),
            standard(
                    "\"other\": [{\"description\": \" \", \"pounds\": 5}]",
                    INVALID_VALUE,
                    "/other/0/description",
                    "not be blank"),
            standard(
                    "\"travel\": [{\"traveller\": \"business\", \"description\": \"a\", \"trips\": 1, \"poundsEach\": 5}]",
                    UNKNOWN_CODE,
                    "/travel/0/traveller",
                    "supervisor"),
            standard(
                    "\"travel\": [{\"traveller\": \"associate\", \"description\": \"a\", \"trips\": 0, \"poundsEach\": 5}]",
                    INVALID_VALUE,
                    "/travel/0/trips",
                    "1 or more"),
            standard(
                    "\"employment\": [{\"role\": \"a\", \"months\": 13, \"pounds\": 5}]",
                    CONTRADICTION,
                    "/months",
                    "months 13 of employment of a must not be above months 12"),
            fullEconomic(
                    "\"supervisors\": [" + "{\"description\": \"a\", \"pounds\": 5}, ".repeat(2)
                            + "{\"description\": \"a\", \"pounds\": 5}]",
                    CONTRADICTION,
                    "/supervisors",
                    "supervisors with 3 rows must have at most 2"));

    @ParameterizedTest
    @FieldSource("REFUSED")
    void what_is_wrong_is_said_in_its_place(Refused refused) {
        ReadDocument<PlanDocument> read = read(refused.plan());
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(refused.code());
            assertThat(finding.location().path()).isEqualTo("/plan" + refused.path());
            assertThat(finding.location().line()).isEqualTo(1);
            assertThat(finding.message()).contains(refused.says());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999",
                "1E999999999",
                "1e-999999999",
                "-1",
                "-0",
                "1.005",
                "1000000000000000",
                "1e3",
                "\"1e999999\"",
                "\"\"",
                "\"NaN\"",
                "\"Infinity\"",
                "\"1,000\"",
                "\"0x10\"",
                "\"+5\"",
                "\" 5\"",
                "\"١٢\"",
                "\"5.\"",
                "\".5\""
            })
    void a_hostile_number_is_refused_at_once(String number) {
        assertThat(read(RATED + ", \"academicSupport\": " + number).findings())
                .extracting(FindingAt::of)
                .containsExactly(new FindingAt(INVALID_VALUE, "/plan/academicSupport"));
        assertThat(read(FULL_ECONOMIC.replace("50", number)).findings())
                .filteredOn(finding -> !number.equals("1e3"))
                .extracting(FindingAt::of)
                .allMatch(new FindingAt(INVALID_VALUE, "/plan/grantRate")::equals);
    }

    private record FindingAt(FindingCode code, String path) {
        static FindingAt of(org.openktp.core.finding.Finding finding) {
            return new FindingAt(finding.code(), finding.location().path());
        }
    }

    @Test
    void a_number_of_a_million_digits_is_refused_in_a_short_message() {
        assertThat(read(RATED + ", \"academicSupport\": " + "9".repeat(1_000_000))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).hasSizeLessThan(250));
    }

    @Test
    void the_greatest_sums_there_are_can_be_reckoned_with() {
        String row = "{\"description\": \"a\", \"quantity\": 999999999, \"poundsEach\": 999999999999999.99}";
        CostPlan plan = read(RATED + ", \"consumables\": [" + row + ", " + row + "]")
                .orThrow()
                .plan();
        assertThat(plan.costing().row(CostCategory.CONSUMABLES).exact().cost())
                .isEqualByComparingTo(new BigDecimal("999999999999999.99")
                        .multiply(BigDecimal.valueOf(999_999_999))
                        .multiply(BigDecimal.valueOf(2)));
    }

    @Test
    void everything_that_is_wrong_is_found_in_one_pass() {
        String plan =
                "\"method\": \"full-economic\", \"months\": 0, \"grantRate\": 101, \"academicSupport\": 5, \"staff\": 1,"
                        + " \"other\": [{\"description\": \"\", \"pounds\": 1e999999}]";
        assertThat(read(plan).findings())
                .extracting(
                        finding -> finding.code(), finding -> finding.location().path())
                .containsExactlyInAnyOrder(
                        tuple(INVALID_VALUE, "/plan/months"),
                        tuple(INVALID_VALUE, "/plan/grantRate"),
                        tuple(INVALID_VALUE, "/plan/other/0/description"),
                        tuple(INVALID_VALUE, "/plan/other/0/pounds"),
                        tuple(UNKNOWN_PROPERTY, "/plan/staff"),
                        tuple(CONTRADICTION, "/plan/academicSupport"));
    }

    @Test
    void findings_say_line_and_column() {
        String text =
                "{\"format\": \"openktp-cost-plan/1\",\n \"plan\": {" + FULL_ECONOMIC + ",\n  \"overheadRate\": 46}}";
        assertThat(read(text, Optional.empty()).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location().line()).isEqualTo(3);
            assertThat(finding.location().column()).isEqualTo(19);
        });
    }

    @Test
    void what_could_not_be_read_back_is_not_written() {
        CostPlan plan = read(FULL_ECONOMIC).orThrow().plan();
        PlanDocument tooLong = PlanDocument.of(((FullEconomicPlan) plan).withMonths(1201));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KtpCostIo.writeCostPlan(tooLong, OutputStream.nullOutputStream()));
    }

    @Test
    void the_documented_plan_is_read_without_a_finding() throws IOException {
        Path docs = Path.of(requireNonNull(System.getProperty("openktp.root")), "docs", "formats.md");
        String section = Files.readString(docs).split("\n## Cost plans\n", 2)[1];
        String documented = section.split("```json\n", 2)[1].split("```", 2)[0];
        PlanDocument plan = read(documented, Optional.empty()).orThrow();
        assertThat(plan.plan().costing().pounds().cost()).isPositive();
    }
}
