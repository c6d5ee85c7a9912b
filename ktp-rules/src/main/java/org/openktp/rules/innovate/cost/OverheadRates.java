package org.openktp.rules.innovate.cost;

import static org.openktp.core.source.Sourced.inferred;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.innovate.IfsSources;
import org.openktp.core.innovate.InnovateSources;
import org.openktp.core.innovate.cost.CostCategories;
import org.openktp.core.innovate.cost.CostingMethod;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.DecisionTable;
import org.openktp.rules.table.TableEvaluator;
import org.openktp.rules.table.TableRow;

/**
 * The overhead rate of standard costing, by day: how many pounds of overheads the grant pays to the knowledge base for each
 * hundred that it pays towards associate employment and academic and secretarial support.
 *
 * @see CostCategories#SERVICE_OVERHEAD_RATE
 */
public final class OverheadRates {

    /**
     * The rate of the Innovation Funding Service carried over to June 2024. The guidance of that time has overheads; what their
     * rate is was not found.
     */
    public static final Sourced<Percentage> JUNE_2024 = inferred(
            CostCategories.SERVICE_OVERHEAD_RATE.value(),
            InnovateSources.COSTS_STANDARD.at("overheads, without their rate"),
            IfsSources.OFFER_LETTER.at("schedule 1, contribution to overheads"));

    private static final Condition STANDARD = Condition.is(CostFacts.METHOD, CostingMethod.STANDARD);

    /** The rate by day; full economic costing has none. */
    public static final DecisionTable<Percentage> TABLE = new DecisionTable<>(
            "innovate-overhead-rates",
            "1",
            "Overhead rate of standard costing, in per cent of what the grant pays towards staff",
            Stream.of(
                            TableRow.seen(
                                    "innovate-overhead-rates.service",
                                    STANDARD,
                                    CostCategories.SERVICE_OVERHEAD_RATE,
                                    CostLimits.SERVICE.notAfter(CostLimits.before(CostLimits.JUNE_2024))),
                            TableRow.seen(
                                    "innovate-overhead-rates.2024",
                                    STANDARD,
                                    JUNE_2024,
                                    CostLimits.GUIDANCE.notBefore(CostLimits.JUNE_2024)))
                    .flatMap(List::stream)
                    .toList(),
            List.of());

    private static final TableEvaluator<Percentage, FactSheet> EVALUATOR = TableEvaluator.of(TABLE);
    private static final FactSheet STANDARD_COSTING =
            FactSheet.empty().with(CostFacts.METHOD, Knowledge.known(CostingMethod.STANDARD));

    private OverheadRates() {}

    /**
     * The rate on a day.
     *
     * @param day the day
     * @return the rate, as firm as it is for that day; empty where it is not known on that day
     * @throws IllegalArgumentException if the year is not from 1000 to 9999
     */
    public static Optional<Sourced<Percentage>> on(LocalDate day) {
        Answer<Percentage> answer = EVALUATOR.look(STANDARD_COSTING, day);
        return answer instanceof Answer.Settled<Percentage> settled
                ? Optional.of(settled.rows().get(0).value())
                : Optional.empty();
    }
}
