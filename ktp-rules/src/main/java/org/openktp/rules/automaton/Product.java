package org.openktp.rules.automaton;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Some automata walked side by side, in every way that texts can take them. A state has the states of all of them; 0 is
 * where they start, and only states that a text reaches are numbered.
 */
final class Product {

    private final List<Recogniser> recognisers;
    private final Alphabet alphabet;
    private final Numbering<List<Integer>> states = new Numbering<>("states", TextCells.MAX_STATES);
    private final List<int[]> next = new ArrayList<>();

    /**
     * Walks everywhere.
     *
     * @param recognisers the automata
     * @param alphabet the classes of characters that are alike to all of them
     * @throws IllegalArgumentException if there are more than {@link TextCells#MAX_STATES} states
     */
    Product(List<Recogniser> recognisers, Alphabet alphabet) {
        this.recognisers = recognisers;
        this.alphabet = alphabet;
        states.of(Collections.nCopies(recognisers.size(), 0));
        while (next.size() < states.size()) {
            next.add(allAfter(states.get(next.size())));
        }
    }

    private int[] allAfter(List<Integer> state) {
        int[] after = new int[alphabet.size()];
        for (int each = 0; each < after.length; each++) {
            after[each] = states.of(after(state, alphabet.character(each)));
        }
        return after;
    }

    private List<Integer> after(List<Integer> state, int codePoint) {
        List<Integer> after = new ArrayList<>(state.size());
        for (int i = 0; i < state.size(); i++) {
            after.add(recognisers.get(i).next(state.get(i), codePoint));
        }
        return after;
    }

    /** The state after each class of characters, by state. */
    int[][] table() {
        return next.toArray(int[][]::new);
    }

    /** Which of the automata accept a text that ends in a state. */
    BitSet accepting(int state) {
        BitSet accepting = new BitSet();
        List<Integer> each = states.get(state);
        for (int i = 0; i < each.size(); i++) {
            accepting.set(i, recognisers.get(i).accepts(each.get(i)));
        }
        return accepting;
    }
}
