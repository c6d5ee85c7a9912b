package org.openktp.rules.selection.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.openktp.rules.selection.policy.QualityLine;

/** Applications with their cuts, at random. */
public record Round(List<Contender> contenders, Cuts cuts) {

    public static final BigDecimal LINE = BigDecimal.valueOf(40);

    /** Settled applications in order of merit. */
    public static Round settled(Random random, int most, int quotas) {
        Round round = open(random, most, 1, quotas);
        List<Contender> order = round.contenders.stream()
                .map(each -> new Contender(each.id(), each.merits(), false))
                .sorted((one, two) -> one.best().compareTo(two.best()))
                .toList();
        return new Round(order, round.cuts);
    }

    public static Round open(Random random, int most, int merits, int quotas) {
        List<String> ids = IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(each -> "a" + each)
                .toList();
        List<Contender> contenders =
                ids.stream().map(id -> contender(random, id, merits)).toList();
        List<Quota> all = IntStream.range(0, random.nextInt(quotas + 1))
                .mapToObj(each -> quota(random, "q" + each, ids))
                .toList();
        QualityLine line = random.nextInt(3) == 0 ? QualityLine.NONE : QualityLine.at(LINE);
        return new Round(contenders, new Cuts(line, 1 + random.nextInt(ids.size()), random.nextInt(4), all));
    }

    public Round with(List<Quota> quotas) {
        return new Round(contenders, new Cuts(cuts.quality(), cuts.capacity(), cuts.reserves(), quotas));
    }

    public static Contender contender(String id, boolean mayDropOut, int... totals) {
        return new Contender(
                id, IntStream.of(totals).mapToObj(each -> merit(id, each, 0)).toList(), mayDropOut);
    }

    public static Merit merit(String id, int total, int second) {
        return new Merit(List.of(BigDecimal.valueOf(total), BigDecimal.valueOf(second)), id);
    }

    private static Contender contender(Random random, String id, int merits) {
        List<Merit> all = new ArrayList<>();
        IntStream.rangeClosed(0, random.nextInt(merits))
                .forEach(each -> all.add(merit(id, 10 * (2 + random.nextInt(8)), random.nextInt(3))));
        return new Contender(id, all, random.nextInt(5) == 0);
    }

    private static Quota quota(Random random, String id, List<String> ids) {
        Set<String> surely = new HashSet<>();
        Set<String> possibly = new HashSet<>();
        int share = 2 + random.nextInt(4);
        for (String each : ids) {
            if (random.nextInt(share) == 0) {
                possibly.add(each);
                if (random.nextInt(4) > 0) {
                    surely.add(each);
                }
            }
        }
        return new Quota(id, random.nextBoolean(), random.nextInt(3), surely, possibly);
    }
}
