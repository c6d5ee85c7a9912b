package org.openktp.io.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.core.source.Sourced;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.innovate.application.PartnerSectors;
import org.openktp.rules.innovate.application.PlacedApplication;
import org.openktp.rules.innovate.application.ProjectFacts;
import org.openktp.rules.innovate.cost.CostFacts;
import org.openktp.rules.innovate.cost.CostFinding;
import org.openktp.rules.innovate.cost.CostReview;
import org.openktp.rules.innovate.cost.PlanCircumstances;

/**
 * A cost plan with its circumstances, on which the limits of cost and the highest grant rate depend.
 *
 * @param plan the plan
 * @param asOf the day whose limits apply
 * @param round the competition to which it belongs, whose reference date stands in for the day
 * @param facts what is known of strand, place and partner, of {@link #FACTS} alone
 */
public record PlanDocument(CostPlan plan, Optional<LocalDate> asOf, Optional<Competition> round, FactSheet facts) {

    /** The facts that a document may hold: strand, place, support of the Welsh Government, and five of the partner. */
    public static final List<Fact<?>> FACTS = List.of(
            ApplicationFacts.STRAND,
            CostFacts.LONDON_ZONE,
            ProjectFacts.WELSH_SUPPORT,
            PartnerFacts.KIND,
            PartnerSectors.SECTOR,
            PartnerFacts.SIZE,
            PartnerFacts.NATION,
            PartnerFacts.VIRTUAL);

    /**
     * Checks the facts.
     *
     * @param plan the component of that name
     * @param asOf the component of that name
     * @param round the component of that name
     * @param facts the component of that name
     * @throws IllegalArgumentException if another fact is among them, or the competition is not for the strand
     */
    public PlanDocument {
        FactSheet.Builder known = FactSheet.builder();
        for (Fact<?> fact : FACTS) {
            copy(fact, facts, known);
        }
        if (!known.build().equals(facts)) {
            throw new IllegalArgumentException("facts " + facts + " of a plan must be none but "
                    + FACTS.stream().map(Fact::id).toList());
        }
        if (round.isPresent() && PlacedApplication.contradict(facts.of(ApplicationFacts.STRAND), round.get())) {
            throw new IllegalArgumentException("strand of a plan must be one for which round "
                    + round.get().token() + " is: " + Code.tokens(round.get().strands()));
        }
    }

    /**
     * A plan of whose circumstances nothing is known.
     *
     * @param plan the plan
     * @return the document
     */
    public static PlanDocument of(CostPlan plan) {
        return new PlanDocument(plan, Optional.empty(), Optional.empty(), FactSheet.empty());
    }

    /**
     * The day whose limits apply.
     *
     * @return the day given, otherwise the reference date of the competition; empty where neither is given
     */
    public Optional<LocalDate> day() {
        return day(asOf, round);
    }

    /**
     * The day whose limits apply to a plan.
     *
     * @param asOf the day given
     * @param round the competition given
     * @return the day given, otherwise the reference date of the competition; empty where neither is given
     */
    public static Optional<LocalDate> day(Optional<LocalDate> asOf, Optional<Competition> round) {
        return asOf.or(() -> round.map(Competition::referenceDate).map(Sourced::value));
    }

    /**
     * What the limits of the plan depend on beside it.
     *
     * @return the day and the facts, with the strands that the competition leaves; empty where no day is given, so that no
     *     limits can be looked at
     */
    public Optional<PlanCircumstances> circumstances() {
        return day().map(day -> new PlanCircumstances(day, placed()));
    }

    private FactSheet placed() {
        Fact<Strand> strand = ApplicationFacts.STRAND;
        return round.map(each -> facts.with(strand, PlacedApplication.narrowed(facts.of(strand), each)))
                .orElse(facts);
    }

    /**
     * What is found when the plan is compared with the limits of its day.
     *
     * @return the findings; none where no day is given, as {@link #withoutDay()} says
     */
    public List<CostFinding> review() {
        return circumstances().map(known -> CostReview.review(plan, known)).orElse(List.of());
    }

    /**
     * Says that no limits were looked at.
     *
     * @return a finding where no day is given, and otherwise none
     */
    public Optional<Finding> withoutDay() {
        return day().isPresent()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.DAY_OPEN,
                        "/asOf",
                        "no day is given, neither asOf nor round, so that no limits were looked at"));
    }

    private static <T> void copy(Fact<T> fact, FactSheet from, FactSheet.Builder to) {
        to.put(fact, from.of(fact));
    }
}
