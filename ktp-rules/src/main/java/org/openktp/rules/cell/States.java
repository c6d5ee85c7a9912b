package org.openktp.rules.cell;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * The states of a level: of each fact its cell, or that it is missing. A state is numbered as the digits of a number are, a
 * digit a fact, of which the greatest stands for a missing one. Immutable to look at, and thread-safe.
 */
final class States {

    /** The greatest number of states that are told apart; of a greater level only those in which nothing is missing. */
    private static final int MAX_STATES = 1 << 16;

    private static final int SEVERAL = -1;
    private static final int NONE = -2;

    private final int[] counts;
    private final int[] weights;
    private final boolean withMissing;
    private final int[] cellOf;
    private final List<int[]> cells;
    private final AtomicReferenceArray<int[]> open;

    /**
     * Numbers the states.
     *
     * @param counts how many cells each fact has
     * @param cellByProduct of each combination of cells of facts the cell of the level, -1 where constraints exclude it
     * @param cells of each cell of the level the cells of its facts
     */
    States(int[] counts, int[] cellByProduct, List<int[]> cells) {
        this.counts = counts;
        this.cells = cells;
        long all = 1;
        for (int count : counts) {
            all = Math.min(all * (count + 1), Integer.MAX_VALUE);
        }
        this.withMissing = all <= MAX_STATES;
        this.weights = new int[counts.length];
        int states = 1;
        for (int fact = 0; fact < counts.length; fact++) {
            weights[fact] = states;
            states *= counts[fact] + (withMissing ? 1 : 0);
        }
        this.cellOf = new int[states];
        for (int state = 0; state < states; state++) {
            cellOf[state] = cell(state, cellByProduct);
        }
        this.open = new AtomicReferenceArray<>(states);
    }

    private int digit(int state, int fact) {
        return state / weights[fact] % (counts[fact] + (withMissing ? 1 : 0));
    }

    private int cell(int state, int[] cellByProduct) {
        int product = 0;
        int weight = 1;
        for (int fact = 0; fact < counts.length; fact++) {
            int digit = digit(state, fact);
            if (digit == counts[fact]) {
                return SEVERAL;
            }
            product += digit * weight;
            weight *= counts[fact];
        }
        return cellByProduct[product] < 0 ? NONE : cellByProduct[product];
    }

    <S> StateReader<S> reader(List<StateReader<S>> facts) {
        return facts.size() == 1 && withMissing ? facts.get(0) : new OfFacts<>(this, facts);
    }

    /** Several facts, the state of each a digit. */
    private static final class OfFacts<S> extends StateReader<S> {

        private final States states;
        private final List<StateReader<S>> facts;

        OfFacts(States states, List<StateReader<S>> facts) {
            this.states = states;
            this.facts = List.copyOf(facts);
        }

        @Override
        int state(S subject) {
            int state = 0;
            for (int fact = 0; fact < facts.size() && state >= 0; fact++) {
                state = states.with(state, fact, facts.get(fact).state(subject));
            }
            return states.possible(state);
        }

        @Override
        int presence(S subject) {
            int state = 0;
            for (int fact = 0; fact < facts.size() && state >= 0; fact++) {
                state = states.with(state, fact, facts.get(fact).presence(subject));
            }
            return states.possible(state);
        }
    }

    private int with(int state, int fact, int digit) {
        return digit < 0 || (digit == counts[fact] && !withMissing) ? Level.NO_STATE : state + digit * weights[fact];
    }

    private int possible(int state) {
        return state < 0 || cellOf[state] == NONE ? Level.NO_STATE : state;
    }

    int[] cellOf() {
        return cellOf;
    }

    int[] cells(int state) {
        int[] known = open.get(state);
        if (known == null) {
            known = IntStream.range(0, cells.size())
                    .filter(cell -> admits(state, cells.get(cell)))
                    .toArray();
            open.set(state, known);
        }
        return known;
    }

    private boolean admits(int state, int[] parts) {
        return IntStream.range(0, counts.length).allMatch(fact -> {
            int digit = digit(state, fact);
            return digit == counts[fact] || digit == parts[fact];
        });
    }
}
