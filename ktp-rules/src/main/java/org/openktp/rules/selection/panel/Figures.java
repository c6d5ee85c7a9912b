package org.openktp.rules.selection.panel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openktp.core.knowledge.Extent;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.selection.policy.Aggregation;
import org.openktp.rules.selection.policy.QualityLine;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;

/**
 * The figures of one panel. The sum of the scores that count by a criterion is a whole number from a lowest to a highest, and each
 * number between is possible: when one missing score rises by one, the sum rises by one or not at all.
 */
public final class Figures {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final SelectionPolicy policy;
    private final ScoringPanel panel;

    /**
     * The figures of a panel.
     *
     * @param policy by what it judges
     * @param panel the scores
     */
    public Figures(SelectionPolicy policy, ScoringPanel panel) {
        this.policy = policy;
        this.panel = panel;
    }

    /** How many scores of each criterion count. */
    int counted() {
        return panel.seats().size() - 2 * policy.aggregation().value().trimmed();
    }

    /** The sum of the scores that count by a criterion. */
    ScoreRange sum(ScoredCriterion criterion) {
        return new ScoreRange(
                sum(panel.scores(criterion.token()).mapToInt(ScoreRange::lowest)),
                sum(panel.scores(criterion.token()).mapToInt(ScoreRange::highest)));
    }

    private int sum(IntStream scores) {
        return scores.sorted()
                .skip(policy.aggregation().value().trimmed())
                .limit(counted())
                .sum();
    }

    /** The points that a sum of scores comes to. */
    BigDecimal figure(int sum) {
        return rounded(BigInteger.valueOf(sum), BigInteger.valueOf(counted()));
    }

    /** What a sum of scores by a criterion adds to the numerator of the total, whose denominator is {@link #denominator}. */
    BigInteger part(ScoredCriterion criterion, int sum) {
        BigInteger others = policy.criteria().stream()
                .filter(other -> !other.equals(criterion))
                .map(Figures::highest)
                .reduce(BigInteger.ONE, BigInteger::multiply);
        return BigInteger.valueOf((long) criterion.weight().value() * sum).multiply(others);
    }

    /** The total of a numerator, in per cent. */
    BigDecimal total(BigInteger numerator) {
        return rounded(numerator.multiply(HUNDRED), denominator());
    }

    private BigInteger denominator() {
        long weights = policy.criteria().stream()
                .mapToLong(each -> each.weight().value())
                .sum();
        return policy.criteria().stream()
                .map(Figures::highest)
                .reduce(BigInteger.valueOf(weights * counted()), BigInteger::multiply);
    }

    private static BigInteger highest(ScoredCriterion criterion) {
        return BigInteger.valueOf(criterion.scale().value().highest());
    }

    private BigDecimal rounded(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator)
                .divide(
                        new BigDecimal(denominator),
                        policy.rounding().value().decimals(),
                        policy.rounding().value().mode());
    }

    /**
     * The figure for each criterion.
     *
     * @return what is known of each, in points of its scale, rounded, by tokens in the order of the policy
     */
    public Map<String, Knowledge<BigDecimal>> byCriterion() {
        Map<String, Knowledge<BigDecimal>> figures = new LinkedHashMap<>();
        for (ScoredCriterion criterion : policy.criteria()) {
            ScoreRange sum = sum(criterion);
            figures.put(criterion.token(), range(figure(sum.lowest()), figure(sum.highest())));
        }
        return figures;
    }

    /**
     * The total.
     *
     * @return what is known of it, in per cent of the highest possible, rounded
     */
    public Knowledge<BigDecimal> total() {
        BigInteger lowest = BigInteger.ZERO;
        BigInteger highest = BigInteger.ZERO;
        for (ScoredCriterion criterion : policy.criteria()) {
            ScoreRange sum = sum(criterion);
            lowest = lowest.add(part(criterion, sum.lowest()));
            highest = highest.add(part(criterion, sum.highest()));
        }
        return range(total(lowest), total(highest));
    }

    /**
     * The points of all criteria together.
     *
     * @return what is known of them, rounded
     */
    public Knowledge<BigDecimal> points() {
        int lowest = 0;
        int highest = 0;
        for (ScoredCriterion criterion : policy.criteria()) {
            ScoreRange sum = sum(criterion);
            lowest += sum.lowest();
            highest += sum.highest();
        }
        return range(figure(lowest), figure(highest));
    }

    /**
     * Whether the total may be good enough.
     *
     * @param line the quality line
     * @return false if the highest total possible is below the line
     */
    public boolean mayReach(QualityLine line) {
        return line.admits(Extent.of(total()).highest().orElseThrow());
    }

    /**
     * The total that each assessor gives, in per cent, where the assessor scored by every criterion.
     *
     * @return the totals by references of assessors, in the order of the seats
     */
    public Map<String, BigDecimal> byAssessor() {
        Map<String, BigDecimal> totals = new LinkedHashMap<>();
        panel.seats().stream()
                .filter(seat -> seat.scores().values().stream().allMatch(ScoreRange::isKnown))
                .forEach(seat -> seat.assessor().ifPresent(id -> totals.put(id, alone(seat))));
        return totals;
    }

    private BigDecimal alone(Seat seat) {
        Figures own = new Figures(
                policy.withAggregation(policy.aggregation().with(Aggregation.MEAN)),
                new ScoringPanel(panel.application(), List.of(seat)));
        return own.total().value().orElseThrow();
    }

    private static Knowledge<BigDecimal> range(BigDecimal lowest, BigDecimal highest) {
        return lowest.compareTo(highest) == 0 ? Knowledge.known(lowest) : Knowledge.between(lowest, highest);
    }
}
