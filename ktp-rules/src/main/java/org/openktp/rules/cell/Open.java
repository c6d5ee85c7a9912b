package org.openktp.rules.cell;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.Fact;

/**
 * What is still open on a level: its joint answers, each with the cell it lies in. An answer of a fact is a number, which
 * only this object can put into words.
 */
public final class Open {

    private final List<int[]> answers;
    private final int[] cellOf;
    private final BitSet cells;
    private final List<BitSet> asked;
    private final BiFunction<Integer, BitSet, Condition> words;
    private final List<Fact<?>> contradicted;
    private final Optional<OpenMemory> memory;

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
        this(answers, cellOf, asked, words, List.of(), Optional.empty());
    }

    private Open(
            List<int[]> answers,
            int[] cellOf,
            List<BitSet> asked,
            BiFunction<Integer, BitSet, Condition> words,
            List<Fact<?>> contradicted,
            Optional<OpenMemory> memory) {
        this.answers = answers;
        this.cellOf = cellOf;
        this.asked = asked;
        this.words = words;
        this.contradicted = contradicted;
        this.memory = memory;
        this.cells = new BitSet();
        for (int cell : cellOf) {
            cells.set(cell);
        }
    }

    /** All is known, so that there is nothing to ask: one cell is open, or with -1 none. */
    static Open exactly(int cell) {
        return new Open(List.of(), cell < 0 ? new int[0] : new int[] {cell}, List.of(), (fact, some) -> {
            throw new IllegalStateException("nothing is open to be asked about");
        });
    }

    /** The same, where what is known of some facts contradicts their declarations. */
    Open contradicted(List<Fact<?>> facts) {
        return facts.isEmpty() ? this : new Open(answers, cellOf, asked, words, facts, Optional.empty());
    }

    /** The same, which keeps what it is asked, since it is the same for many subjects. */
    Open remembering() {
        return new Open(answers, cellOf, asked, words, contradicted, Optional.of(new OpenMemory()));
    }

    /**
     * The facts of which what is known contradicts their declaration.
     *
     * @return the facts in the order of the level
     */
    public List<Fact<?>> contradicted() {
        return contradicted;
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
     * @return the answers, each in one of the groups, which the caller must not change
     */
    public Collection<Alike> answers(int fact, int[] kinds) {
        return memory.isPresent() ? memory.get().alike(fact, kinds, () -> alike(fact, kinds)) : alike(fact, kinds);
    }

    private Collection<Alike> alike(int fact, int[] kinds) {
        Map<Integer, BitSet> cellsOf = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            if (asked.get(fact).get(answers.get(i)[fact])) {
                cellsOf.computeIfAbsent(answers.get(i)[fact], answer -> new BitSet())
                        .set(cellOf[i]);
            }
        }
        Map<BitSet, Alike> alike = new LinkedHashMap<>();
        cellsOf.forEach((answer, left) -> {
            Alike group = alike.computeIfAbsent(kinds(left, kinds), none -> new Alike(new BitSet(), new BitSet()));
            group.answers().set(answer);
            group.cells().or(left);
        });
        return alike.values();
    }

    private static BitSet kinds(BitSet cells, int[] kinds) {
        BitSet some = new BitSet();
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            some.set(kinds[cell]);
        }
        return some;
    }

    /**
     * Some answers of a fact as a condition.
     *
     * @param fact the place of the fact on the level
     * @param some the answers
     * @return a condition that holds of them and of no other answer still open
     */
    public Condition describe(int fact, BitSet some) {
        return memory.isPresent()
                ? memory.get().said(fact, some, () -> words.apply(fact, some))
                : words.apply(fact, some);
    }

    /**
     * The steps between cells that a different answer to one fact makes: it changes that fact, and of the others only what
     * the change forces, which is as few as constraints admit. Where it forces nothing, every answer that was tried counts,
     * also those that cannot be asked about.
     *
     * @param fact the place of the fact on the level
     * @return cells of which one step leads from each to each other
     */
    public Set<BitSet> steps(int fact) {
        return memory.isPresent() ? memory.get().steps(fact, this::found) : found(fact);
    }

    private Set<BitSet> found(int fact) {
        return new Steps(answers, cellOf, fact, answer -> isStepped(fact, answer)).all();
    }

    /**
     * Whether what a different answer forces is exact here. With one other fact it always is, as that is changed or not; with
     * more, an answer that cannot be asked about may lack those of the others that would change less.
     */
    private boolean isStepped(int fact, int answer) {
        return asked.size() == 2 || asked.get(fact).get(answer);
    }
}
