package org.openktp.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openktp.rules.cell.Space;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;

/** What is left of random diagrams, against every completion one after the other. */
final class OpenDiagramTest {

    private static final int CELLS = 4;

    private static final List<Fact<Integer>> FACTS = IntStream.range(0, 4)
            .mapToObj(number -> Fact.of("fact." + number, "fact", "Which?", new IntegerRange(0, CELLS - 1)))
            .toList();

    private static final List<Condition> ATOMS = FACTS.stream()
            .flatMap(fact -> IntStream.range(0, CELLS).mapToObj(value -> Condition.is(fact, value)))
            .toList();

    private static final Space SPACE = new Space(ATOMS, List.of());

    private final List<List<Integer>> completions = new ArrayList<>();
    private Node<Integer> node = new Diagrams(SPACE).leaf(0);

    @Property(tries = 500)
    void says_what_the_completions_say(@ForAll long seed) {
        Random random = new Random(seed);
        Diagrams diagrams = new Diagrams(SPACE);
        node = diagrams.combine(
                diagrams.combine(diagrams.of(condition(random, 3)), diagrams.leaf(2), (holds, two) -> holds ? two : 0),
                diagrams.of(condition(random, 3)),
                (so, holds) -> so + (holds ? 1 : 0));
        List<BitSet> open =
                SPACE.levels().stream().map(level -> some(all(CELLS), random)).toList();
        completions.clear();
        complete(new ArrayList<>(), open);
        OpenDiagram<Integer> left = new OpenDiagram<>(new FlatDiagram<>(node), open);

        assertThat(left.labels()).isEqualTo(labels(completions)).isEqualTo(node.labels(open));
        for (int level = 0; level < open.size(); level++) {
            int asked = level;
            BitSet cells = some(open.get(level), random);
            assertThat(left.labels(level, cells))
                    .isEqualTo(labels(completions.stream()
                            .filter(each -> cells.get(each.get(asked)))
                            .toList()));
            assertThat(left.depends(level)).isEqualTo(changes(level, open.get(level)));
            assertThat(left.changes(level, List.of(cells))).isEqualTo(changes(level, cells));
        }
    }

    private static Condition condition(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return ATOMS.get(random.nextInt(ATOMS.size()));
        }
        Condition one = condition(random, depth - 1);
        Condition other = condition(random, depth - 1);
        return switch (random.nextInt(3)) {
            case 0 -> Condition.not(one);
            case 1 -> Condition.all(one, other);
            default -> Condition.any(one, other);
        };
    }

    private static BitSet all(int count) {
        BitSet all = new BitSet();
        all.set(0, count);
        return all;
    }

    /** At least one of some cells. */
    private static BitSet some(BitSet cells, Random random) {
        int[] all = cells.stream().toArray();
        BitSet some = new BitSet();
        some.set(all[random.nextInt(all.length)]);
        for (int cell : all) {
            some.set(cell, some.get(cell) || random.nextBoolean());
        }
        return some;
    }

    private void complete(List<Integer> start, List<BitSet> open) {
        if (start.size() == open.size()) {
            completions.add(List.copyOf(start));
            return;
        }
        open.get(start.size()).stream().forEach(cell -> {
            start.add(cell);
            complete(start, open);
            start.remove(start.size() - 1);
        });
    }

    private Integer label(List<Integer> completion) {
        Node<Integer> at = node;
        while (at instanceof Node.Branch<Integer> branch) {
            at = branch.child(completion.get(branch.level()));
        }
        return ((Node.Leaf<Integer>) at).label();
    }

    private Set<Integer> labels(List<List<Integer>> some) {
        Set<Integer> labels = new HashSet<>();
        some.forEach(each -> labels.add(label(each)));
        return labels;
    }

    /** Whether one of some cells of a level makes a difference that another does not, all other levels as they are. */
    private boolean changes(int level, BitSet cells) {
        return completions.stream()
                .anyMatch(each -> cells.get(each.get(level))
                        && cells.stream().anyMatch(cell -> {
                            List<Integer> other = new ArrayList<>(each);
                            other.set(level, cell);
                            return !label(other).equals(label(each));
                        }));
    }
}
