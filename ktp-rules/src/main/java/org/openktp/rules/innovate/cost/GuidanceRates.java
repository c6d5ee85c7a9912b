package org.openktp.rules.innovate.cost;

import static org.openktp.core.source.Sourced.stated;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.atMost;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.isIn;

import java.util.List;
import java.util.stream.Stream;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.InnovateSources;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.innovate.cost.CostingMethod;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.innovate.partner.PartnerSector;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.source.Citation;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.Sightings;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.innovate.application.PartnerSectors;
import org.openktp.rules.rule.Seen;
import org.openktp.rules.table.DecisionTable;
import org.openktp.rules.table.TableEvaluator;
import org.openktp.rules.table.TableRow;

/**
 * The highest grant rates as the costs guidance of 14 June 2024 gives them: other ones for each costing method. The pages of
 * competitions, from which {@link org.openktp.rules.innovate.rate.InterventionRates} come, tell no methods apart; what they
 * give "up to" is what full economic costing gets here, and standard costing gets less: a small business 60 % for 67 %.
 *
 * <p>Seen on the day of the page alone. On other days whether it held is not known.
 *
 * @see InnovateSources#COSTS_GRANT_RATES
 */
public final class GuidanceRates {

    private static final String ID = "innovate-guidance-rates";
    private static final Seen SEEN = CostLimits.GUIDANCE;

    /** Partners that were taken no more from a round on. */
    private static final Seen EXCLUDED = SEEN.notAfter(Sightings.before(Competitions.ROUND_2025_26_R4));

    private static final Citation PAGE = InnovateSources.COSTS_GRANT_RATES.at("grant rate contributions");
    private static final Fact<YesNo> GUARD =
            SEEN.guard(ID, "the costs guidance gives standard costing lower grant rates than full economic costing");

    private static final Condition KTP = isIn(ApplicationFacts.STRAND, List.of(Strands.CLASSIC, Strands.MANAGEMENT));
    private static final Condition SME =
            all(PartnerSectors.is(PartnerSector.BUSINESS), atMost(PartnerFacts.SIZE, CompanySize.MEDIUM));
    private static final Condition LARGE =
            all(PartnerSectors.is(PartnerSector.BUSINESS), is(PartnerFacts.SIZE, CompanySize.LARGE));
    private static final Condition PUBLIC = PartnerSectors.is(PartnerSector.PUBLIC_SECTOR);
    private static final Condition THIRD = PartnerSectors.is(PartnerSector.THIRD_SECTOR);

    /** The rates. */
    public static final DecisionTable<Percentage> TABLE = new DecisionTable<>(
            ID,
            "1",
            "Highest share of the costs that the grant pays, by costing method",
            Stream.of(
                            rows("large", LARGE, 50),
                            rows("public-sector", PUBLIC, 50, EXCLUDED),
                            rows("sme-full-economic", all(SME, by(CostingMethod.FULL_ECONOMIC)), 67),
                            rows("sme-standard", all(SME, by(CostingMethod.STANDARD)), 60),
                            rows(
                                    "third-sector-full-economic",
                                    all(THIRD, by(CostingMethod.FULL_ECONOMIC)),
                                    75,
                                    EXCLUDED),
                            rows("third-sector-standard", all(THIRD, by(CostingMethod.STANDARD)), 70, EXCLUDED))
                    .flatMap(List::stream)
                    .toList(),
            List.of());

    /** Looks fact sheets up. */
    public static final TableEvaluator<Percentage, FactSheet> EVALUATOR = TableEvaluator.of(TABLE);

    private GuidanceRates() {}

    private static Condition by(CostingMethod method) {
        return is(CostFacts.METHOD, method);
    }

    private static List<TableRow<Percentage>> rows(String name, Condition whom, long percent) {
        return rows(name, whom, percent, SEEN);
    }

    private static List<TableRow<Percentage>> rows(String name, Condition whom, long percent, Seen seen) {
        return seen.over(stretch -> new TableRow<>(
                ID + "." + name + stretch.suffix(),
                stretch.guarded(all(KTP, whom), GUARD),
                stated(Percentage.of(percent), PAGE),
                stretch.inForce()));
    }
}
