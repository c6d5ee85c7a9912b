package org.openktp.rules.innovate.cost;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.cost.Split;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Sourced;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * Compares plans with every limit that was found. A plan in which the associate costs £60,000 for 12 months outside the London
 * zone, submitted on 14 June 2024, has one finding: £60,000 is above the maximum of £55,000, which no justification changes.
 *
 * <p>Where it is not known which limit holds, because the day lies between two texts or the place is not known, a finding says
 * so with every limit that is possible, unless the plan is below them all and one of them surely holds. Where no limit was
 * found, nothing is said.
 */
public final class CostReview {

    private final CostPlan plan;
    private final PlanCircumstances circumstances;
    private final Split total;

    private CostReview(CostPlan plan, PlanCircumstances circumstances) {
        this.plan = plan;
        this.circumstances = circumstances;
        this.total = plan.costing().pounds();
    }

    /**
     * What there is to say of a plan.
     *
     * @param plan the plan
     * @param circumstances what its limits depend on beside it
     * @return the findings: those of categories first, then those of the project as a whole; none if every limit that was found
     *     is met
     * @throws IllegalArgumentException if the year of the day is not from 1000 to 9999
     */
    public static List<CostFinding> review(CostPlan plan, PlanCircumstances circumstances) {
        CostReview review = new CostReview(plan, circumstances);
        return Stream.of(
                        new LimitReview(plan, circumstances).findings(),
                        new RateReview(plan, circumstances).findings(),
                        review.typicalCostFindings())
                .flatMap(findings -> findings)
                .toList();
    }

    private Stream<CostFinding> typicalCostFindings() {
        return TypicalCosts.ALL.stream()
                .filter(typical -> typical.seen().surely().admits(circumstances.day()))
                .filter(typical -> mayBeOf(typical.strands()))
                .filter(typical -> typical.isBelow(total.cost(), plan.months()))
                .map(this::aboveTypical);
    }

    private boolean mayBeOf(List<Strand> strands) {
        Knowledge<Strand> strand = circumstances.facts().of(ApplicationFacts.STRAND);
        return strand.value().map(strands::contains).orElse(true);
    }

    private CostFinding aboveTypical(TypicalCost typical) {
        Sourced<?> most = typical.most();
        Message message = Message.of(
                MessageCode.ABOVE_TYPICAL_COST,
                LimitReview.amount(total.cost()),
                typical.least()
                        .<Object>map(least -> Message.of(
                                MessageCode.KNOWN_BETWEEN,
                                least.value(),
                                typical.most().value()))
                        .orElse(typical.most().value()),
                LimitReview.length(typical.months()),
                LimitReview.page(most));
        CostFinding.Limit limit = new CostFinding.Limit(
                typical.id(),
                Optional.empty(),
                Optional.of(typical.forMonths(plan.months())),
                typical.seen().surely(),
                most.provenance(),
                most.citations());
        return new CostFinding(
                FindingCode.ABOVE_TYPICAL_COST, "", Optional.empty(), total.cost(), List.of(limit), message);
    }
}
