package org.openktp.rules.innovate.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.code.YesNo;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.cost.CostingMethod;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.core.innovate.cost.plan.FullEconomicPlan;
import org.openktp.core.innovate.cost.plan.StandardPlan;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.source.Provenance;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.table.Answer;
import org.openktp.rules.wording.Wording;

final class GuidanceRatesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 14);

    @ParameterizedTest
    @CsvSource({
        "PRIVATE_BUSINESS, LARGE, FULL_ECONOMIC, 50",
        "PRIVATE_BUSINESS, LARGE, STANDARD, 50",
        "PRIVATE_BUSINESS, MEDIUM, FULL_ECONOMIC, 67",
        "PRIVATE_BUSINESS, MEDIUM, STANDARD, 60",
        "PRIVATE_BUSINESS, MICRO, STANDARD, 60",
        "REGISTERED_CHARITY, LARGE, FULL_ECONOMIC, 75",
        "REGISTERED_CHARITY, LARGE, STANDARD, 70",
        "LOCAL_AUTHORITY, LARGE, FULL_ECONOMIC, 50",
        "LOCAL_AUTHORITY, LARGE, STANDARD, 50",
    })
    void each_partner_has_its_rate_by_costing_method(
            BusinessPartnerKind kind, CompanySize size, CostingMethod method, long percent) {
        Answer<Percentage> answer = look(partner(kind, size), method, DAY);
        assertThat(text(answer)).isEqualTo(percent + " %");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-13", "2024-06-15", "2026-11-23"})
    void on_any_other_day_whether_the_guidance_held_is_not_known(LocalDate day) {
        Answer<Percentage> answer =
                look(partner(BusinessPartnerKind.PRIVATE_BUSINESS, CompanySize.SMALL), CostingMethod.STANDARD, day);
        assertThat(text(answer)).isEqualTo("60 % or none");
    }

    @Test
    void partners_that_are_taken_no_more_have_no_rate_any_more() {
        FactSheet charity = partner(BusinessPartnerKind.REGISTERED_CHARITY, CompanySize.SMALL);
        assertThat(text(look(charity, CostingMethod.STANDARD, LocalDate.of(2025, 10, 30))))
                .isEqualTo("70 % or none");
        assertThat(look(charity, CostingMethod.STANDARD, LocalDate.of(2025, 10, 31)))
                .isInstanceOf(Answer.Uncovered.class);
    }

    @Test
    void every_row_is_stated_by_the_guidance() {
        assertThat(GuidanceRates.TABLE.rows())
                .hasSize(18)
                .allSatisfy(row -> assertThat(row.value().provenance()).isEqualTo(Provenance.STATED));
        assertThat(GuidanceRates.EVALUATOR.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"standard, 67, true", "standard, 60, false", "full, 67, false"})
    void a_plan_is_held_against_the_rate_of_its_method(String method, long rate, boolean above) {
        PlanCircumstances small =
                new PlanCircumstances(DAY, partner(BusinessPartnerKind.PRIVATE_BUSINESS, CompanySize.SMALL));
        assertThat(CostReview.review(plan(method, rate), small).stream()
                        .filter(finding -> finding.path().equals("/grantRate"))
                        .map(finding -> finding.finding(Wording.ENGLISH).message()))
                .hasSize(above ? 1 : 0)
                .allMatch(message -> message.startsWith("the grant rate of 67 % is above 60 %"));
    }

    @Test
    void on_another_day_that_a_plan_may_be_above_the_rate_of_its_method_is_said() {
        PlanCircumstances small = new PlanCircumstances(
                DAY.plusDays(30), partner(BusinessPartnerKind.PRIVATE_BUSINESS, CompanySize.SMALL));
        assertThat(CostReview.review(plan("standard", 67), small))
                .filteredOn(finding -> finding.path().equals("/grantRate"))
                .extracting(CostFinding::code)
                .containsExactly(FindingCode.RATE_NOT_KNOWN);
        assertThat(CostReview.review(plan("standard", 60), small))
                .filteredOn(finding -> finding.path().equals("/grantRate"))
                .isEmpty();
    }

    private static String text(Answer<Percentage> answer) {
        if (answer instanceof Answer.Settled<Percentage> settled) {
            return settled.value().toString();
        }
        return answer instanceof Answer.Open<Percentage> open && open.mayBeUncovered()
                ? open.possible().keySet().stream().map(Percentage::toString).collect(Collectors.joining(" or "))
                        + " or none"
                : answer.toString();
    }

    private static CostPlan plan(String method, long rate) {
        return method.equals("full")
                ? FullEconomicPlan.builder()
                        .months(12)
                        .rate(Percentage.of(rate))
                        .build()
                : StandardPlan.builder()
                        .months(12)
                        .rate(Percentage.of(rate))
                        .academicSupport(BigDecimal.TEN)
                        .overheadRate(OverheadRates.JUNE_2024)
                        .build();
    }

    private static FactSheet partner(BusinessPartnerKind kind, CompanySize size) {
        return FactSheet.builder()
                .put(ApplicationFacts.STRAND, Knowledge.known(Strands.MANAGEMENT))
                .put(PartnerFacts.KIND, Knowledge.known(kind))
                .put(PartnerFacts.SIZE, Knowledge.known(size))
                .put(PartnerFacts.NATION, Knowledge.known(Nation.ENGLAND))
                .put(PartnerFacts.VIRTUAL, Knowledge.known(YesNo.NO))
                .build();
    }

    private static Answer<Percentage> look(FactSheet partner, CostingMethod method, LocalDate day) {
        return GuidanceRates.EVALUATOR.look(partner.with(CostFacts.METHOD, Knowledge.known(method)), day);
    }
}
