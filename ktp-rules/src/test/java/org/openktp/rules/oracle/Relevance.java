package org.openktp.rules.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openktp.rules.decision.Verdict;

/**
 * Which facts can change the verdict: there are two completions with different verdicts that differ in the fact and
 * otherwise only in what that forces, that is, in as few other facts as can be: none differs from the first in a part of
 * these alone.
 */
final class Relevance {

    private static final List<Verdict> VERDICTS = List.of(Verdict.values());

    private final World world;
    private final int[] verdictAt;
    private final int[] weights;

    Relevance(World world, List<Verdict> verdicts) {
        this.world = world;
        this.weights = new int[world.facts().size()];
        int size = 1;
        for (int fact = 0; fact < weights.length; fact++) {
            weights[fact] = size;
            size *= world.answers(fact).size();
        }
        this.verdictAt = new int[size];
        Arrays.fill(verdictAt, -1);
        for (int i = 0; i < verdicts.size(); i++) {
            verdictAt[place(world.completions().get(i))] = VERDICTS.indexOf(verdicts.get(i));
        }
    }

    private int place(int[] completion) {
        int place = 0;
        for (int fact = 0; fact < weights.length; fact++) {
            place += weights[fact] * completion[fact];
        }
        return place;
    }

    boolean isRelevant(int fact) {
        for (int[] from : world.completions()) {
            int[] to = from.clone();
            for (int answer = 0; answer < world.answers(fact).size(); answer++) {
                to[fact] = answer;
                if (answer != from[fact] && changes(from, to, fact)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a different answer changes the verdict, together with as little else as it forces. */
    private boolean changes(int[] from, int[] to, int fact) {
        int verdict = verdictAt[place(from)];
        List<Integer> least = new ArrayList<>();
        for (int others = 0; others < 1 << weights.length; others++) {
            int changed = others;
            boolean isLeast = least.stream().noneMatch(part -> (part & changed) == part);
            if ((others >> fact & 1) == 0 && isLeast) {
                boolean[] found = new boolean[Verdict.values().length];
                search(from, to.clone(), others, 0, found);
                for (int each = 0; each < found.length; each++) {
                    if (found[each] && each != verdict) {
                        return true;
                    }
                    if (found[each]) {
                        least.add(others);
                    }
                }
            }
        }
        return false;
    }

    /** Finds the verdicts where exactly these other facts differ. Parts of a set of facts have smaller numbers than it. */
    private void search(int[] from, int[] to, int others, int fact, boolean[] found) {
        if (fact == weights.length) {
            int verdict = verdictAt[place(to)];
            if (verdict >= 0) {
                found[verdict] = true;
            }
            return;
        }
        if ((others >> fact & 1) == 0) {
            search(from, to, others, fact + 1, found);
            return;
        }
        for (int answer = 0; answer < world.answers(fact).size(); answer++) {
            if (answer != from[fact]) {
                to[fact] = answer;
                search(from, to, others, fact + 1, found);
            }
        }
        to[fact] = from[fact];
    }
}
