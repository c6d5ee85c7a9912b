package org.openktp.rules.innovate.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.code.YesNo;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.cost.CostCategories;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.innovate.cost.plan.AssociateCost;
import org.openktp.core.innovate.cost.plan.CommonCosts;
import org.openktp.core.innovate.cost.plan.Consumable;
import org.openktp.core.innovate.cost.plan.CostLine;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.core.innovate.cost.plan.FullEconomicPlan;
import org.openktp.core.innovate.cost.plan.StandardPlan;
import org.openktp.core.innovate.cost.plan.TravelCost;
import org.openktp.core.innovate.cost.plan.Traveller;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.source.Provenance;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.innovate.application.ProjectFacts;
import org.openktp.rules.wording.Wording;

final class CostReviewTest {

    private static final LocalDate JUNE_2024 = LocalDate.of(2024, 6, 14);
    private static final BigDecimal PENNY = new BigDecimal("0.01");

    private static BigDecimal pounds(String sum) {
        return new BigDecimal(sum);
    }

    private static CommonCosts common(int months, Function<String, BigDecimal> sums) {
        return CommonCosts.builder()
                .addEmployment(new AssociateCost("associate 1", months, sums.apply("employment")))
                .addDevelopment(new AssociateCost("associate 1", months, sums.apply("development")))
                .addTravel(new TravelCost(Traveller.ASSOCIATE, "visits", 1, sums.apply("travel")))
                .addConsumables(new Consumable("reagents", 1, sums.apply("consumables")))
                .addOther(new CostLine("hire", sums.apply("other")))
                .build();
    }

    private static StandardPlan standard(int months, Function<String, BigDecimal> sums) {
        return StandardPlan.builder()
                .months(months)
                .rate(Percentage.of(50))
                .overheadRate(CostCategories.SERVICE_OVERHEAD_RATE)
                .common(common(months, sums))
                .academicSupport(sums.apply("academicSupport"))
                .build();
    }

    private static FullEconomicPlan fullEconomic(int months, Function<String, BigDecimal> sums) {
        return FullEconomicPlan.builder()
                .months(months)
                .rate(Percentage.of(50))
                .common(common(months, sums))
                .addEstates(new CostLine("estates", sums.apply("estates")))
                .addSupervisors(new CostLine("supervisor", sums.apply("supervisors")))
                .build();
    }

    /** The sums of the edition of June 2024 outside the London zone, for some months, and nothing that varies. */
    private static BigDecimal edition(String line, int months) {
        CostLimit yearly = new CostLimit(
                Optional.empty(),
                Optional.of(pounds(
                        switch (line) {
                            case "employment" -> "55000";
                            case "development", "consumables" -> "2000";
                            case "travel" -> "1250";
                            case "academicSupport" -> "15000";
                            case "estates" -> "10000";
                            default -> "0";
                        })),
                LimitBasis.PER_12_MONTHS,
                List.of(CostCategory.OTHER_COSTS));
        return yearly.forMonths(months).orElseThrow();
    }

    private static FactSheet partner(BusinessPartnerKind kind, CompanySize size) {
        return FactSheet.empty()
                .with(ApplicationFacts.STRAND, Knowledge.known(Strands.CLASSIC))
                .with(PartnerFacts.KIND, Knowledge.known(kind))
                .with(PartnerFacts.SIZE, Knowledge.known(size))
                .with(PartnerFacts.NATION, Knowledge.known(Nation.ENGLAND))
                .with(PartnerFacts.VIRTUAL, Knowledge.known(YesNo.NO))
                .with(ProjectFacts.WELSH_SUPPORT, Knowledge.known(YesNo.NO));
    }

    private static FactSheet small() {
        return partner(BusinessPartnerKind.PRIVATE_BUSINESS, CompanySize.SMALL);
    }

    private static PlanCircumstances elsewhere(LocalDate day) {
        return new PlanCircumstances(day, small().with(CostFacts.LONDON_ZONE, Knowledge.known(YesNo.NO)));
    }

    private static PlanCircumstances of(Strand strand, LocalDate day) {
        return new PlanCircumstances(day, small().with(ApplicationFacts.STRAND, Knowledge.known(strand)));
    }

    /** A plan of one line, and nothing else. */
    private static CostPlan only(String line, String sum, int months) {
        Function<String, BigDecimal> sums = each -> each.equals(line) ? pounds(sum) : BigDecimal.ZERO;
        return line.equals("estates") || line.equals("supervisors")
                ? fullEconomic(months, sums)
                : standard(months, sums);
    }

    private static List<CostFinding> limits(List<CostFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.code() != FindingCode.ABOVE_TYPICAL_COST)
                .toList();
    }

    private static String say(CostFinding finding) {
        return finding.finding(Wording.ENGLISH).text();
    }

    @ParameterizedTest(name = "{0} of {1} for {2} months: {3}")
    @CsvSource({
        "employment, 55000, 12, ",
        "employment, 55000.01, 12, limit-exceeded",
        "employment, 4583.33, 1, ",
        "employment, 4583.34, 1, limit-exceeded",
        "employment, 32083.33, 7, ",
        "employment, 32083.34, 7, limit-exceeded",
        "employment, 59583.33, 13, ",
        "employment, 59583.34, 13, limit-exceeded",
        "employment, 165000, 36, ",
        "employment, 165000.01, 36, limit-exceeded",
        "development, 2000, 12, ",
        "development, 2000.01, 12, limit-exceeded",
        "travel, 1250, 12, ",
        "travel, 1250.01, 12, limit-to-justify",
        "consumables, 2000.01, 12, limit-to-justify",
        "other, 2000.01, 12, limit-to-justify",
        "academicSupport, 15000, 12, ",
        "academicSupport, 15000.01, 12, limit-exceeded",
        "estates, 30000, 36, ",
        "estates, 30000.01, 36, limit-exceeded",
        "supervisors, 1000000, 12, ",
    })
    void in_june_2024_a_limit_is_just_met_or_broken_by_a_penny(String line, String sum, int months, String code) {
        List<CostFinding> findings = limits(CostReview.review(only(line, sum, months), elsewhere(JUNE_2024)));

        assertThat(findings)
                .extracting(finding -> finding.code().token())
                .isEqualTo(Optional.ofNullable(code).stream().toList());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.path()).startsWith("/" + line);
            assertThat(finding.planned()).isEqualByComparingTo(sum);
        });
    }

    @Test
    void a_maximum_is_told_with_its_edition_and_that_no_justification_helps() {
        CostFinding finding = CostReview.review(only("employment", "60000", 12), elsewhere(JUNE_2024))
                .get(0);

        assertThat(say(finding))
                .isEqualTo(
                        "/employment/0: limit-exceeded: associate employment of £60000 is above the maximum of £55000 "
                                + "for 12 months (Costs guidance for Knowledge Transfer Partnerships: Project costs for FEC and "
                                + "non-FEC; in force from 2024-06-14 (inferred) until 2024-06-14 (inferred)); it may not be "
                                + "exceeded, and what the business pays above it must be declared");
        assertThat(finding.canBeJustified()).contains(YesNo.NO);
        assertThat(finding.category()).contains(CostCategory.ASSOCIATE_EMPLOYMENT);
        assertThat(finding.limits()).singleElement().satisfies(limit -> {
            assertThat(limit.row()).isEqualTo("innovate-cost-limits.employment.2024");
            assertThat(limit.kind()).contains(LimitKind.MAXIMUM);
            assertThat(limit.figure()).contains(pounds("55000.00"));
            assertThat(limit.provenance()).isEqualTo(Provenance.STATED);
            assertThat(limit.citations()).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "travel | 1300 | 2024-06-14 | /travel: limit-to-justify: travel and subsistence of £1300 is above the standard amount of £1250 for 12 months (Costs guidance for Knowledge Transfer Partnerships: Project costs for FEC and non-FEC; in force from 2024-06-14 (inferred) until 2024-06-14 (inferred)); more needs a justification, which the programme's management approves or declines",
                "development | 2500 | 2023-04-12 | /development/0: limit-kind-not-found: associate development of £2500 is above the amount (kind not found) of £2000 for 12 months (KTPs – the big question….. how much do they cost?; in force from 2023-04-12 (reported) until 2023-04-12 (reported)); whether more can be justified was not found",
                "estates | 10000.01 | 2022-11-11 | /estates: limit-exceeded: associate estates of £10000.01 is above the maximum of £10000 for the project (YourProjectCostsFormValidator.java; in force from 2020-11-30 (inferred) until 2022-11-11 (stated)); a maximum may not be exceeded, whatever the reason",
            })
    void other_limits_are_told_by_their_kind(String line, String sum, LocalDate day, String text) {
        assertThat(CostReview.review(only(line, sum, 12), elsewhere(day)))
                .singleElement()
                .satisfies(finding -> assertThat(say(finding)).isEqualTo(text));
    }

    @Test
    void whether_justification_helps_hangs_on_the_kind() {
        assertThat(CostReview.review(only("travel", "1300", 12), elsewhere(JUNE_2024))
                        .get(0)
                        .canBeJustified())
                .contains(YesNo.YES);
        assertThat(CostReview.review(only("development", "2500", 12), elsewhere(LocalDate.of(2023, 4, 12)))
                        .get(0)
                        .canBeJustified())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"55000, 0", "55000.01, 1", "58000.01, 1"})
    void without_the_zone_a_plan_is_below_both_limits_or_not_known(String sum, int findings) {
        List<CostFinding> found =
                limits(CostReview.review(only("employment", sum, 12), of(Strands.CLASSIC, JUNE_2024)));

        assertThat(found).hasSize(findings).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.LIMIT_NOT_KNOWN);
            assertThat(finding.canBeJustified()).isEmpty();
            assertThat(finding.limits())
                    .extracting(
                            limit -> limit.figure().orElseThrow().toBigInteger().intValueExact())
                    .containsExactly(58_000, 55_000);
            assertThat(say(finding)).contains("depends on whether most of the work is done within 16 miles");
        });
    }

    @ParameterizedTest
    @CsvSource({"yes, 58000, 0", "yes, 58000.01, 1", "no, 55000, 0", "no, 58000, 1"})
    void the_zone_decides(String zone, String sum, int findings) {
        YesNo london = "yes".equals(zone) ? YesNo.YES : YesNo.NO;
        FactSheet facts = small().with(CostFacts.LONDON_ZONE, Knowledge.known(london));

        assertThat(limits(CostReview.review(only("employment", sum, 12), new PlanCircumstances(JUNE_2024, facts))))
                .hasSize(findings);
    }

    @Test
    void on_a_day_between_two_texts_every_cost_has_a_limit_that_is_not_known() {
        List<CostFinding> findings =
                limits(CostReview.review(standard(12, line -> BigDecimal.ONE), elsewhere(LocalDate.of(2025, 3, 1))));

        assertThat(findings)
                .extracting(CostFinding::code, CostFinding::path)
                .containsExactly(
                        tuple(FindingCode.LIMIT_NOT_KNOWN, "/employment/0"),
                        tuple(FindingCode.LIMIT_NOT_KNOWN, "/development/0"),
                        tuple(FindingCode.LIMIT_NOT_KNOWN, "/academicSupport"),
                        tuple(FindingCode.LIMIT_NOT_KNOWN, "/travel"),
                        tuple(FindingCode.LIMIT_NOT_KNOWN, "/consumables"),
                        tuple(FindingCode.LIMIT_NOT_KNOWN, "/other"));
        assertThat(say(findings.get(3)))
                .isEqualTo(
                        "/travel: limit-not-known: which limit holds for travel and subsistence of £1 is not known, but "
                                + "depends on whether innovate-cost-limits.travel.2024 held on that day; possible: the standard "
                                + "amount of £1250 for 12 months (Costs guidance for Knowledge Transfer Partnerships: Project costs "
                                + "for FEC and non-FEC; in force from 2024-06-15 (inferred) until not found)");
    }

    @Test
    void who_knows_what_held_on_a_day_gets_the_finding_of_that_limit() {
        PlanCircumstances day = elsewhere(LocalDate.of(2025, 3, 1));
        PlanCircumstances known =
                new PlanCircumstances(day.day(), TestGuards.yes(day.facts(), "innovate-cost-limits.travel.2024"));

        assertThat(CostReview.review(only("travel", "1250", 12), known)).isEmpty();
        assertThat(CostReview.review(only("travel", "1250.01", 12), known))
                .extracting(CostFinding::code)
                .containsExactly(FindingCode.LIMIT_TO_JUSTIFY);
    }

    @Test
    void consumables_and_other_costs_share_one_limit_and_one_finding() {
        StandardPlan plan = standard(
                12,
                line -> Stream.of("consumables", "other").anyMatch(line::equals) ? pounds("1000.50") : BigDecimal.ZERO);

        assertThat(CostReview.review(plan, elsewhere(JUNE_2024)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("/consumables");
                    assertThat(finding.planned()).isEqualByComparingTo("2001");
                    assertThat(say(finding))
                            .contains("consumables, other costs of £2001 is above the standard amount of £2000");
                });
    }

    @Test
    void limits_of_employment_are_for_each_associate_and_their_months() {
        StandardPlan plan = standard(12, line -> BigDecimal.ZERO)
                .withCommon(CommonCosts.builder()
                        .addEmployment(new AssociateCost("first", 12, pounds("55000")))
                        .addEmployment(new AssociateCost("second", 6, pounds("27500.01")))
                        .build());

        assertThat(limits(CostReview.review(plan, elsewhere(JUNE_2024))))
                .extracting(CostFinding::path)
                .containsExactly("/employment/1");
    }

    @Test
    void an_accelerated_project_has_its_own_limits() {
        CostPlan plan = only("supervisors", "70002", 3);
        List<CostFinding> findings = CostReview.review(plan, of(Strands.ACCELERATED, LocalDate.of(2025, 5, 12)));

        assertThat(findings)
                .extracting(CostReviewTest::say)
                .contains(
                        "whole record: grant-above-maximum: the grant of £35001 is above £35000, the most that it may be "
                                + "(Accelerated Knowledge Transfer 3 (AKT3) 2024)");
        assertThat(strand(only("supervisors", "70000", 3), "2025-05-12")).isEmpty();
    }

    @Test
    void an_accelerated_project_has_a_tenth_of_its_cost_from_the_business() {
        FullEconomicPlan plan = fullEconomic(3, line -> line.equals("supervisors") ? pounds("30000") : BigDecimal.ZERO);

        assertThat(strand(plan.withRate(Percentage.of(90)), "2024-07-31")).isEmpty();
        assertThat(strand(plan.withRate(Percentage.of(91)), "2024-07-31"))
                .singleElement()
                .satisfies(finding -> assertThat(say(finding))
                        .isEqualTo(
                                "whole record: contribution-below-minimum: the contribution of the business of £2700 is "
                                        + "below £3000, which is 10 % of the total of £30000 and the least that it must pay in "
                                        + "cash (Accelerated Knowledge Transfer 3 (AKT3) 2024)"));
    }

    private static List<CostFinding> strand(CostPlan plan, String day) {
        return CostReview.review(plan, of(Strands.ACCELERATED, LocalDate.parse(day))).stream()
                .filter(finding -> finding.path().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE_BUSINESS, SMALL, 67, 67",
        "PRIVATE_BUSINESS, LARGE, 50, 50",
    })
    void the_grant_rate_is_at_most_that_of_the_partner(
            BusinessPartnerKind kind, CompanySize size, long rate, String most) {
        PlanCircumstances round = new PlanCircumstances(LocalDate.of(2024, 9, 25), partner(kind, size));

        assertThat(rates(rate, round)).isEmpty();
        assertThat(rates(rate + 1, round)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.RATE_ABOVE_MAXIMUM);
            assertThat(finding.canBeJustified()).contains(YesNo.NO);
            assertThat(finding.limits().get(0).figure()).contains(new BigDecimal(most));
            assertThat(say(finding))
                    .startsWith("/grantRate: rate-above-maximum: the grant rate of " + (rate + 1) + " % is above "
                            + most + " %, the highest for this partner");
        });
    }

    @Test
    void the_grant_of_a_charity_has_a_cap_that_was_not_found() {
        PlanCircumstances round = new PlanCircumstances(
                LocalDate.of(2024, 9, 25), partner(BusinessPartnerKind.REGISTERED_CHARITY, CompanySize.SMALL));
        assertThat(CostReview.review(fullEconomic(12, line -> BigDecimal.ZERO), round))
                .extracting(CostReviewTest::say)
                .containsExactly(
                        "whole record: limit-not-known: the grant has a cap, with which to compare £0, but how high "
                                + "it is was not found");
    }

    @Test
    void a_rate_that_no_row_gives_or_that_hangs_on_the_partner_is_not_known() {
        PlanCircumstances after = new PlanCircumstances(
                LocalDate.of(2025, 12, 1), partner(BusinessPartnerKind.REGISTERED_CHARITY, CompanySize.SMALL));

        assertThat(rates(50, after))
                .extracting(CostReviewTest::say)
                .containsExactly(
                        "/grantRate: rate-not-known: no row gives the highest grant rate for this partner, with "
                                + "which to compare 50 %");
        assertThat(rates(67, PlanCircumstances.on(LocalDate.of(2024, 9, 25))))
                .singleElement()
                .satisfies(finding -> assertThat(say(finding))
                        .contains("the highest grant rate for this partner, with which to compare 67 %, is not known")
                        .contains("size of the business or group")
                        .contains("up to 50 %"));
    }

    private static List<CostFinding> rates(long rate, PlanCircumstances circumstances) {
        FullEconomicPlan plan = fullEconomic(12, line -> BigDecimal.ZERO).withRate(Percentage.of(rate));
        return CostReview.review(plan, circumstances).stream()
                .filter(finding -> finding.path().equals("/grantRate"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "75000 | 2022-11-16 | ",
                "75001 | 2022-11-16 | the total of £75001 is more than what is typical, up to £75000 for 12 months",
                "75001 | 2022-11-17 | ",
                "102000 | 2022-11-21 | ",
                "102001 | 2026-06-24 | the total of £102001 is more than what is typical, about £8500 for 1 month",
                "102001 | 2026-06-25 | ",
                "100001 | 2024-04-26 | the total of £100001 is more than what is typical, between about £80000 and about £100000 for 12 months",
            })
    void a_plan_above_what_is_typical_is_advised_and_never_refused(String total, LocalDate day, String text) {
        List<CostFinding> advice = CostReview.review(only("supervisors", total, 12), of(Strands.CLASSIC, day)).stream()
                .filter(finding -> finding.code() == FindingCode.ABOVE_TYPICAL_COST)
                .toList();

        assertThat(advice).hasSize(text == null ? 0 : 1).allSatisfy(finding -> {
            assertThat(say(finding)).contains(String.valueOf(text));
            assertThat(finding.canBeJustified()).isEmpty();
        });
    }

    @Property(tries = 60)
    void a_plan_within_every_limit_has_no_finding_and_a_penny_more_in_one_line_has_one(
            @ForAll @IntRange(min = 1, max = 36) int months,
            @ForAll @IntRange(min = 0, max = 4) int line,
            @ForAll boolean isStandard) {
        String last = isStandard ? "academicSupport" : "estates";
        String raised = List.of("employment", "development", "travel", "consumables", last)
                .get(line);
        Function<String, BigDecimal> within = each -> edition(each, months);
        Function<String, BigDecimal> above =
                each -> each.equals(raised) ? edition(each, months).add(PENNY) : edition(each, months);

        assertThat(limits(review(isStandard, months, within))).isEmpty();
        assertThat(limits(review(isStandard, months, above)))
                .extracting(CostFinding::path)
                .singleElement()
                .satisfies(path -> assertThat(path).startsWith("/" + raised));
    }

    private static List<CostFinding> review(boolean isStandard, int months, Function<String, BigDecimal> sums) {
        CostPlan plan = isStandard ? standard(months, sums) : fullEconomic(months, sums);
        return CostReview.review(plan, elsewhere(JUNE_2024));
    }
}
