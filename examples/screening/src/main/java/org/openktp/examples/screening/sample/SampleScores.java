package org.openktp.examples.screening.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.openktp.core.code.YesNo;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.selection.Candidate;
import org.openktp.rules.selection.policy.ConflictRule;
import org.openktp.rules.selection.score.Assessor;
import org.openktp.rules.selection.score.Conflicts;
import org.openktp.rules.selection.score.CriterionScore;
import org.openktp.rules.selection.score.Scorecard;

/**
 * Makes scorecards: as many on each application as its panel has, by assessors without a conflict of interest, some of them
 * lenient and some severe. All are whole numbers, in tenths of a point until they are rounded.
 */
final class SampleScores {

    /** By how many tenths of a point an assessor is above or below the others. */
    private static final List<Integer> LENIENCY = List.of(0, 7, -9, 2, -3, 11, 0, -6, 4, -1, 3, -4);

    private static final int RECOMMENDED_FROM = 65;

    private final Dice dice;
    private final List<String> criteria;
    private final int panel;
    private final ConflictRule conflicts;
    private final List<Assessor> assessors;
    private final Map<Integer, Integer> load = new TreeMap<>();

    SampleScores(long seed, List<String> criteria, int panel, ConflictRule conflicts, List<Assessor> assessors) {
        this.dice = new Dice(seed);
        this.criteria = criteria;
        this.panel = panel;
        this.conflicts = conflicts;
        this.assessors = assessors;
    }

    List<Scorecard> of(List<Candidate> candidates) {
        List<Scorecard> cards = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int quality = 45 + dice.below(26) + dice.below(21);
            for (int index : panel(candidate)) {
                cards.add(card(candidate.id(), index, quality));
            }
        }
        return cards;
    }

    /** Those who have scored least so far and are not kept off. */
    private Set<Integer> panel(Candidate candidate) {
        Set<String> off = Conflicts.of(conflicts, assessors, List.of())
                .keptOff(candidate.id(), candidate.affiliations(), assessors);
        Set<Integer> seats = new TreeSet<>();
        while (seats.size() < panel) {
            List<Integer> free = IntStream.range(0, assessors.size())
                    .filter(each -> !seats.contains(each)
                            && !off.contains(assessors.get(each).id()))
                    .boxed()
                    .toList();
            int least = free.stream().mapToInt(this::load).min().orElseThrow();
            int next =
                    dice.pick(free.stream().filter(each -> load(each) == least).toList());
            load.merge(next, 1, Integer::sum);
            seats.add(next);
        }
        return seats;
    }

    private int load(int assessor) {
        return load.getOrDefault(assessor, 0);
    }

    private Scorecard card(String application, int assessor, int quality) {
        Map<String, CriterionScore> scores = new LinkedHashMap<>();
        int sum = 0;
        for (String criterion : criteria) {
            int tenths = quality + LENIENCY.get(assessor % LENIENCY.size()) + dice.below(31) - 15;
            sum += tenths;
            int score = Math.min(10, Math.max(1, (tenths + 5) / 10));
            scores.put(
                    criterion,
                    new CriterionScore(
                            Knowledge.known(score), Optional.of(SampleJustifications.of(criterion, score, dice))));
        }
        YesNo recommended = sum >= RECOMMENDED_FROM * scores.size() ? YesNo.YES : YesNo.NO;
        Knowledge<YesNo> said = dice.chance(5) ? Knowledge.notAsked() : Knowledge.known(recommended);
        return new Scorecard(application, assessors.get(assessor).id(), scores, said, false);
    }
}
