package org.openktp.rules.selection.panel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openktp.rules.canonical.Sha256;
import org.openktp.rules.selection.award.Merit;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.policy.TieBreak;

/**
 * Works out every merit that panels may turn out to give. What the criteria that break ties come to is tried one by one; of all others
 * together only the sums that are possible are kept. Panels that come to the same are worked out once.
 */
public final class MeritSource {

    /** The most totals that are worked out for one panel. */
    public static final int MOST = 50_000;

    private final SelectionPolicy policy;
    private final List<ScoredCriterion> tieBreaks;
    private final List<ScoredCriterion> others;
    private final Map<Key, Rows> known = new HashMap<>();

    /** What the merits of a panel depend on. */
    private record Key(int counted, List<ScoreRange> sums) {}

    /** The figures of all merits: the total, then those that break ties. */
    private record Rows(Set<List<BigDecimal>> figures, boolean isExact) {}

    /**
     * A source of merits.
     *
     * @param policy by what is judged
     */
    public MeritSource(SelectionPolicy policy) {
        this.policy = policy;
        tieBreaks = policy.tieBreaks().stream()
                .flatMap(each -> each instanceof TieBreak.ByCriterion by
                        ? policy.criterion(by.criterion()).stream()
                        : Stream.empty())
                .distinct()
                .toList();
        others = policy.criteria().stream()
                .filter(each -> !tieBreaks.contains(each))
                .toList();
    }

    /**
     * The merits of a panel.
     *
     * @param panel the scores
     * @return the merits
     */
    public Merits of(ScoringPanel panel) {
        Figures figures = new Figures(policy, panel);
        Key key = new Key(
                figures.counted(), policy.criteria().stream().map(figures::sum).toList());
        Rows rows = known.computeIfAbsent(key, any -> rows(figures));
        String last = last(panel.application());
        return new Merits(
                rows.figures().stream().map(each -> new Merit(each, last)).toList(), rows.isExact());
    }

    private Rows rows(Figures figures) {
        Sums sums = Sums.of(figures, others);
        long combinations = tieBreaks.stream()
                .mapToLong(each -> figures.sum(each).count())
                .reduce(1, (one, other) -> Math.min(one * other, Integer.MAX_VALUE));
        boolean isExact = sums.isExact() && combinations * sums.numerators().size() <= MOST;
        Set<List<BigDecimal>> rows = new LinkedHashSet<>();
        for (List<Integer> tied : combinations(figures, isExact)) {
            List<BigDecimal> broken = tied.stream().map(figures::figure).toList();
            BigInteger offset = offset(figures, tied);
            List<BigInteger> numerators = isExact ? sums.numerators() : sums.ends();
            numerators.forEach(
                    each -> rows.add(Stream.concat(Stream.of(figures.total(each.add(offset))), broken.stream())
                            .toList()));
        }
        return new Rows(rows, isExact);
    }

    /** Every way of filling what is open of the criteria that break ties, or the lowest and the highest. */
    private List<List<Integer>> combinations(Figures figures, boolean isExact) {
        List<List<Integer>> combinations = List.of(List.of());
        for (ScoredCriterion criterion : tieBreaks) {
            List<List<Integer>> next = new ArrayList<>();
            ScoreRange sum = figures.sum(criterion);
            List<Integer> values = isExact ? sum.values() : List.of(sum.lowest(), sum.highest());
            for (List<Integer> before : combinations) {
                values.forEach(value -> next.add(
                        Stream.concat(before.stream(), Stream.of(value)).toList()));
            }
            combinations = next;
        }
        return combinations;
    }

    private BigInteger offset(Figures figures, List<Integer> tied) {
        BigInteger offset = BigInteger.ZERO;
        for (int i = 0; i < tied.size(); i++) {
            offset = offset.add(figures.part(tieBreaks.get(i), tied.get(i)));
        }
        return offset;
    }

    private String last(String application) {
        TieBreak last = policy.tieBreaks().get(policy.tieBreaks().size() - 1);
        return last instanceof TieBreak.ByLot lot ? Sha256.hex(lot.seed() + "\n" + application) : application;
    }
}
