package org.openktp.rules.cell;

import org.openktp.rules.fact.FactReader;

/**
 * Reads the states of subjects on the levels of a space. Immutable and thread-safe.
 *
 * @param <S> the type of the subjects
 */
public final class SpaceReader<S> {

    private final Level[] levels;
    private final int[][] cellOf;
    private final StateReader<S>[] states;

    @SuppressWarnings("unchecked") // it holds nothing else
    SpaceReader(Space space, FactStates<S> facts) {
        this.levels = space.levels().toArray(new Level[0]);
        this.cellOf = new int[levels.length][];
        for (int level = 0; level < levels.length; level++) {
            cellOf[level] = levels[level].cellOf();
        }
        this.states = (StateReader<S>[]) space.states(facts).toArray(new StateReader<?>[0]);
    }

    /**
     * Reads states off subjects.
     *
     * @param space the space
     * @param reader how facts are read off subjects
     * @param <S> the type of the subjects
     * @return the reader
     */
    public static <S> SpaceReader<S> of(Space space, FactReader<S> reader) {
        return new SpaceReader<>(space, FactStates.of(reader));
    }

    /**
     * The state of a subject on a level: which of its facts are missing, and in which cells those known exactly lie. Makes no
     * object, provided the reader makes none.
     *
     * @param level the place of the level
     * @param subject the subject
     * @return the number of the state, or {@link Level#NO_STATE} where a fact is narrowed, or what is known cannot be true
     */
    public int state(int level, S subject) {
        return states[level].state(subject);
    }

    /**
     * The same with as little effort as may be, where any value of a fact may be taken for any other.
     *
     * @param level the place of the level
     * @param subject the subject
     * @return as {@link #state} says
     */
    public int presence(int level, S subject) {
        return states[level].presence(subject);
    }

    /**
     * The cell of a state.
     *
     * @param level the place of the level
     * @param state a state on it
     * @return the cell; negative where a fact is missing
     */
    public int cell(int level, int state) {
        return cellOf[level][state];
    }

    /**
     * The cells that are open in a state.
     *
     * @param level the place of the level
     * @param state a state on it
     * @return the cells, which the caller must not change; none where what is known cannot be true
     */
    public int[] cells(int level, int state) {
        return levels[level].cells(state);
    }
}
