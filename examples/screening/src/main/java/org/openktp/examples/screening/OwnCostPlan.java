package org.openktp.examples.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.claim.Award;
import org.openktp.core.innovate.claim.BudgetMove;
import org.openktp.core.innovate.claim.Claim;
import org.openktp.core.innovate.claim.Claims;
import org.openktp.core.innovate.claim.FinalDocument;
import org.openktp.core.innovate.claim.Settlement;
import org.openktp.core.innovate.cost.CategoryAmounts;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.Costing;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.innovate.cost.plan.AssociateCost;
import org.openktp.core.innovate.cost.plan.CommonCosts;
import org.openktp.core.innovate.cost.plan.Consumable;
import org.openktp.core.innovate.cost.plan.StandardPlan;
import org.openktp.core.innovate.cost.plan.TravelCost;
import org.openktp.core.innovate.cost.plan.Traveller;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.source.Sourced;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.innovate.cost.CostFacts;
import org.openktp.rules.innovate.cost.CostFinding;
import org.openktp.rules.innovate.cost.CostReview;
import org.openktp.rules.innovate.cost.OverheadRates;
import org.openktp.rules.innovate.cost.PlanCircumstances;
import org.openktp.rules.innovate.virement.Virement;
import org.openktp.rules.innovate.virement.Virements;

/** The examples of {@code docs/cost-plans.md}, in its order. */
final class OwnCostPlan {

    private OwnCostPlan() {}

    static void run() {
        StandardPlan plan = planning();
        reviewing(plan);
        claiming(plan);
        moving(plan);
    }

    private static StandardPlan planning() {
        // tag::guide[]
        LocalDate day = LocalDate.of(2024, 6, 14);
        Sourced<Percentage> overheads = OverheadRates.on(day).orElseThrow();
        CommonCosts common = CommonCosts.builder()
                .employment(List.of(new AssociateCost("associate 1", 12, new BigDecimal("55000"))))
                .development(List.of(new AssociateCost("associate 1", 12, new BigDecimal("2000"))))
                .travel(List.of(new TravelCost(Traveller.ASSOCIATE, "visits", 20, new BigDecimal("62.50"))))
                .consumables(List.of(new Consumable("sensors", 4, new BigDecimal("600"))))
                .other(List.of())
                .build();
        StandardPlan plan = StandardPlan.builder()
                .months(12)
                .rate(Percentage.of(67))
                .common(common)
                .academicSupport(new BigDecimal("15000"))
                .overheadRate(overheads)
                .build();
        Costing costing = plan.costing();
        System.out.println("exact:        " + costing.exact());
        System.out.println("whole pounds: " + costing.pounds());
        System.out.println(
                "effective grant rate " + costing.exact().grantShare().orElseThrow() + ", overhead rate "
                        + overheads.value() + " " + overheads.provenance().label());
        // end::guide[]
        return plan;
    }

    private static void reviewing(StandardPlan plan) {
        // tag::guide[]
        FactSheet facts = FactSheet.builder()
                .put(ApplicationFacts.STRAND, Knowledge.known(Strands.CLASSIC))
                .put(CostFacts.LONDON_ZONE, Knowledge.known(YesNo.NO))
                .put(PartnerFacts.KIND, Knowledge.known(BusinessPartnerKind.PRIVATE_BUSINESS))
                .put(PartnerFacts.SIZE, Knowledge.known(CompanySize.SMALL))
                .put(PartnerFacts.NATION, Knowledge.known(Nation.ENGLAND))
                .put(PartnerFacts.VIRTUAL, Knowledge.known(YesNo.NO))
                .build();
        PlanCircumstances circumstances = new PlanCircumstances(LocalDate.of(2024, 6, 14), facts);
        for (CostFinding finding : CostReview.review(plan, circumstances)) {
            System.out.println(finding.path() + " " + finding.code().token() + ": " + finding.planned()
                    + " is planned; a justification helps: "
                    + finding.canBeJustified().map(YesNo::token).orElse("not known"));
        }
        // end::guide[]
    }

    private static void claiming(StandardPlan plan) {
        // tag::guide[]
        Award award = Award.of(plan, TermsVersion.V2_2022);
        System.out.println("grant " + award.maximumGrant() + ", kept back " + award.retained());
        Claims claims = new Claims(award, List.of());
        for (int quarter = 1; quarter <= 4; quarter++) {
            CategoryAmounts spent = new CategoryAmounts(Map.of(
                    CostCategory.ASSOCIATE_EMPLOYMENT, new BigDecimal("13750"),
                    CostCategory.ACADEMIC_AND_SECRETARIAL_SUPPORT, new BigDecimal("3750")));
            claims = claims.with(new Claim(quarter, spent));
        }
        claims.grants()
                .forEach(each -> System.out.println("quarter " + each.claim().quarter() + ": grant " + each.grant()
                        + ", paid " + each.payable() + ", held back " + each.heldBack()));
        Settlement settlement = new Settlement(award, claims.total(), claims.payable(), Set.of(FinalDocument.values()));
        System.out.println(
                "due " + settlement.due() + ", to pay " + settlement.toPay() + ", to repay " + settlement.toRepay());
        // end::guide[]
    }

    private static void moving(StandardPlan plan) {
        // tag::guide[]
        Sourced<Virement> allowed =
                Virements.check(CostCategory.CONSUMABLES, CostCategory.ASSOCIATE_DEVELOPMENT, TermsVersion.V2_2022);
        System.out.println(allowed.value().label() + " (" + allowed.provenance().label() + ")");
        BudgetMove move =
                new BudgetMove(CostCategory.CONSUMABLES, CostCategory.ASSOCIATE_DEVELOPMENT, new BigDecimal("400"));
        Award moved = Award.of(plan, TermsVersion.V2_2022).after(move);
        System.out.println("development " + moved.budget().of(CostCategory.ASSOCIATE_DEVELOPMENT) + ", grant "
                + moved.maximumGrant());
        // end::guide[]
    }
}
