package org.openktp.rules.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Steps between random joint answers, against every pair of them. */
final class StepsTest {

    private static final int ANSWERS = 3;

    private final List<int[]> answers = new ArrayList<>();
    private int[] cellOf = {};
    private boolean[] isStepped = {};

    @Property(tries = 1000)
    void a_step_changes_of_the_others_only_what_it_forces(@ForAll long seed) {
        Random random = new Random(seed);
        int facts = 1 + random.nextInt(3);
        answers.clear();
        for (int number = 0; number < Math.pow(ANSWERS, facts); number++) {
            int joint = number;
            if (random.nextInt(4) > 0) {
                answers.add(IntStream.range(0, facts)
                        .map(fact -> joint / (int) Math.pow(ANSWERS, fact) % ANSWERS)
                        .toArray());
            }
        }
        cellOf = random.ints(answers.size(), 0, 6).toArray();
        isStepped = new boolean[] {random.nextBoolean(), random.nextBoolean(), random.nextBoolean()};
        int fact = random.nextInt(facts);

        Set<Set<Integer>> found = new HashSet<>();
        new Steps(answers, cellOf, fact, answer -> isStepped[answer]).all().forEach(cells -> cells.stream()
                .forEach(from -> cells.stream().filter(to -> to != from).forEach(to -> found.add(Set.of(from, to)))));

        assertThat(found).isEqualTo(expected(fact));
    }

    private Set<Set<Integer>> expected(int fact) {
        Set<Set<Integer>> steps = new HashSet<>();
        for (int from = 0; from < cellOf.length; from++) {
            for (int to = 0; to < cellOf.length; to++) {
                if (cellOf[from] != cellOf[to] && isStep(from, to, fact)) {
                    steps.add(Set.of(cellOf[from], cellOf[to]));
                }
            }
        }
        return steps;
    }

    private boolean isStep(int from, int to, int fact) {
        int[] before = answers.get(from);
        int[] after = answers.get(to);
        Set<Integer> changed = changed(from, to, fact);
        return before[fact] != after[fact]
                && (changed.isEmpty()
                        || (isStepped[before[fact]]
                                && isStepped[after[fact]]
                                && IntStream.range(0, cellOf.length)
                                        .filter(other -> answers.get(other)[fact] == after[fact])
                                        .mapToObj(other -> changed(from, other, fact))
                                        .noneMatch(less -> less.size() < changed.size() && changed.containsAll(less))));
    }

    private Set<Integer> changed(int from, int to, int fact) {
        Set<Integer> changed = new HashSet<>();
        for (int other = 0; other < answers.get(from).length; other++) {
            if (other != fact && answers.get(from)[other] != answers.get(to)[other]) {
                changed.add(other);
            }
        }
        return changed;
    }
}
