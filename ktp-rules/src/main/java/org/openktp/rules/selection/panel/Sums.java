package org.openktp.rules.selection.panel;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import org.openktp.rules.selection.policy.ScoredCriterion;

/**
 * What some criteria together may add to the numerator of the total.
 *
 * @param numerators every sum that is possible; the lowest and the highest alone where it is not exact
 * @param isExact whether every sum is there
 */
record Sums(List<BigInteger> numerators, boolean isExact) {

    /** The most bits that are set while sums are worked out. */
    private static final long MOST_WORK = 5_000_000;

    static Sums of(Figures figures, List<ScoredCriterion> criteria) {
        BigInteger lowest = BigInteger.ZERO;
        BigInteger highest = BigInteger.ZERO;
        BigInteger unit = BigInteger.ZERO;
        long widths = 0;
        for (ScoredCriterion criterion : criteria) {
            ScoreRange sum = figures.sum(criterion);
            lowest = lowest.add(figures.part(criterion, sum.lowest()));
            highest = highest.add(figures.part(criterion, sum.highest()));
            unit = unit.gcd(figures.part(criterion, 1));
            widths += sum.count();
        }
        BigInteger length = lowest.equals(highest)
                ? BigInteger.ZERO
                : highest.subtract(lowest).divide(unit);
        return length.multiply(BigInteger.valueOf(widths)).compareTo(BigInteger.valueOf(MOST_WORK)) > 0
                ? new Sums(List.of(lowest, highest), false)
                : new Sums(numerators(steps(figures, criteria, unit), lowest, unit), true);
    }

    /** The sums as so many units above the lowest. */
    private static BitSet steps(Figures figures, List<ScoredCriterion> criteria, BigInteger unit) {
        BitSet steps = new BitSet();
        steps.set(0);
        for (ScoredCriterion criterion : criteria) {
            ScoreRange sum = figures.sum(criterion);
            BitSet next = (BitSet) steps.clone();
            if (sum.count() > 1) {
                int step = figures.part(criterion, 1).divide(unit).intValueExact();
                steps.stream().forEach(each -> {
                    for (int more = 1; more < sum.count(); more++) {
                        next.set(each + more * step);
                    }
                });
            }
            steps = next;
        }
        return steps;
    }

    private static List<BigInteger> numerators(BitSet steps, BigInteger lowest, BigInteger unit) {
        return steps.stream()
                .mapToObj(each -> lowest.add(unit.multiply(BigInteger.valueOf(each))))
                .toList();
    }

    /** The lowest and the highest. */
    List<BigInteger> ends() {
        return List.of(numerators.get(0), numerators.get(numerators.size() - 1));
    }
}
