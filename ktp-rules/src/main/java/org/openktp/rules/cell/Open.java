package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.openktp.rules.condition.Condition;

/**
 * What is still open on a level: its joint answers, each with the cell it lies in. An answer of a fact is a number, which
 * only this object can put into words.
 */
public final class Open {

    private final List<int[]> answers;
    private final int[] cellOf;
    private final BitSet cells = new BitSet();
    private final List<BitSet> asked;
    private final BiFunction<Integer, BitSet, Condition> words;

    /**
     * Answers to one fact that leave alike cells open.
     *
     * @param answers the answers
     * @param cells the cells they leave open
     */
    public record Alike(BitSet answers, BitSet cells) {}

    /**
     * What is open.
     *
     * @param answers the joint answers, for each fact of the level a number
     * @param cellOf the cell of each of them
     * @param asked of each fact the answers that can be asked about
     * @param words puts some answers of a fact, given its place, into words
     */
    Open(List<int[]> answers, int[] cellOf, List<BitSet> asked, BiFunction<Integer, BitSet, Condition> words) {
        this.answers = answers;
        this.cellOf = cellOf;
        this.asked = asked;
        this.words = words;
        for (int cell : cellOf) {
            cells.set(cell);
        }
    }

    /**
     * The cells still open.
     *
     * @return their numbers, which the caller must not change
     */
    public BitSet cells() {
        return cells;
    }

    /**
     * The answers of a fact, those together that leave alike cells open.
     *
     * @param fact the place of the fact on the level
     * @param kinds of each cell a number, the same for cells that are alike
     * @return the answers, each in one of the groups
     */
    public Collection<Alike> answers(int fact, int[] kinds) {
        Map<Integer, BitSet> cellsOf = new LinkedHashMap<>();
        for (int i = 0; i < cellOf.length; i++) {
            if (isAsked(i, fact)) {
                cellsOf.computeIfAbsent(answers.get(i)[fact], answer -> new BitSet())
                        .set(cellOf[i]);
            }
        }
        Map<BitSet, Alike> alike = new LinkedHashMap<>();
        cellsOf.forEach((answer, left) -> {
            BitSet leftKinds = new BitSet();
            left.stream().forEach(cell -> leftKinds.set(kinds[cell]));
            Alike group = alike.computeIfAbsent(leftKinds, none -> new Alike(new BitSet(), new BitSet()));
            group.answers().set(answer);
            group.cells().or(left);
        });
        return alike.values();
    }

    private boolean isAsked(int joint, int fact) {
        return asked.get(fact).get(answers.get(joint)[fact]);
    }

    /**
     * Some answers of a fact as a condition.
     *
     * @param fact the place of the fact on the level
     * @param some the answers
     * @return a condition that holds of them and of no other answer still open
     */
    public Condition describe(int fact, BitSet some) {
        return words.apply(fact, some);
    }

    /**
     * The steps between cells that a different answer to one fact makes: it changes that fact, and of the others only what
     * the change forces, which is as few as constraints admit. Where it forces nothing, every answer that was tried counts,
     * also those that cannot be asked about.
     *
     * @param fact the place of the fact on the level
     * @return pairs of different cells, the one before and the one after
     */
    public Set<List<Integer>> steps(int fact) {
        Map<Integer, List<Integer>> byAnswer = new HashMap<>();
        for (int i = 0; i < cellOf.length; i++) {
            if (isStepped(i, fact)) {
                byAnswer.computeIfAbsent(answers.get(i)[fact], answer -> new ArrayList<>())
                        .add(i);
            }
        }
        Set<List<Integer>> steps = new LinkedHashSet<>();
        for (int from = 0; from < cellOf.length; from++) {
            for (Map.Entry<Integer, List<Integer>> other : byAnswer.entrySet()) {
                if (isStepped(from, fact) && other.getKey() != answers.get(from)[fact]) {
                    addSteps(from, other.getValue(), fact, steps);
                }
            }
        }
        alone(fact).forEach(cells -> addSteps(cells, steps));
        return steps;
    }

    /**
     * Whether what a different answer forces is exact here. With one other fact it always is, as that is changed or not; with
     * more, an answer that cannot be asked about may lack those of the others that would change less.
     */
    private boolean isStepped(int joint, int fact) {
        return asked.size() == 2 || isAsked(joint, fact);
    }

    /** For each way that all other facts may be answered, the cells that the answers to this one lead to. */
    private Collection<BitSet> alone(int fact) {
        Map<List<Integer>, BitSet> byOthers = new HashMap<>();
        for (int i = 0; i < cellOf.length; i++) {
            List<Integer> others = new ArrayList<>();
            for (int other = 0; other < answers.get(i).length; other++) {
                others.add(other == fact ? -1 : answers.get(i)[other]);
            }
            byOthers.computeIfAbsent(others, none -> new BitSet()).set(cellOf[i]);
        }
        return new LinkedHashSet<>(byOthers.values());
    }

    private static void addSteps(BitSet cells, Set<List<Integer>> steps) {
        cells.stream()
                .forEach(from -> cells.stream().filter(to -> to != from).forEach(to -> steps.add(List.of(from, to))));
    }

    private void addSteps(int from, List<Integer> targets, int fact, Set<List<Integer>> steps) {
        int[] changes = targets.stream().mapToInt(to -> changes(from, to, fact)).toArray();
        for (int i = 0; i < changes.length; i++) {
            int to = targets.get(i);
            if (cellOf[from] != cellOf[to] && isLeast(changes[i], changes)) {
                steps.add(List.of(cellOf[from], cellOf[to]));
            }
        }
    }

    /** The other facts in which two joint answers differ, as a bit mask. */
    private int changes(int from, int to, int fact) {
        int changes = 0;
        for (int other = 0; other < answers.get(from).length; other++) {
            boolean differs = other != fact && answers.get(from)[other] != answers.get(to)[other];
            changes |= differs ? 1 << other : 0;
        }
        return changes;
    }

    /** Whether none of the others is less: a part of these changes, and not all of them. */
    private static boolean isLeast(int changes, int[] others) {
        for (int other : others) {
            if (other != changes && (other & changes) == other) {
                return false;
            }
        }
        return true;
    }
}
