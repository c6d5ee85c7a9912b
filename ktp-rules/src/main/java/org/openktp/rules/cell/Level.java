package org.openktp.rules.cell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.fact.Fact;

/**
 * Facts that are decided together, and the joint cells of their answers: two joint answers lie in one cell when every
 * condition holds of both or of neither. Only those exist that the constraints admit. Immutable and thread-safe.
 */
public interface Level {

    /** The greatest number of joint answers that are told apart while a level is made. */
    int MAX_ANSWERS = 250_000;

    /** No state: what is known is narrowed, or cannot be true. */
    int NO_STATE = -1;

    /**
     * The facts.
     *
     * @return one fact, or several that constraints or comparisons tie to one another
     */
    List<Fact<?>> facts();

    /**
     * How many cells there are.
     *
     * @return the number; none where the constraints admit no answer at all
     */
    int count();

    /**
     * Whether an atom holds in a cell.
     *
     * @param atom an atom on facts of this level
     * @param cell the cell
     * @return true if it does
     */
    boolean holds(Atom atom, int cell);

    /**
     * An answer to every fact that lies in a cell.
     *
     * @param cell the cell
     * @return by identifier of the fact, its value, empty where it does not apply
     */
    Map<String, Optional<Object>> witness(int cell);

    /**
     * How the state of a subject on this level is read: which of its facts are missing, and in which cells those known
     * exactly lie. Where a fact is narrowed, or what is known cannot be true, there is none, and only {@link #open} can tell.
     *
     * @param facts how facts are read
     * @param <S> the type of the subjects
     * @return the reader, which makes no object provided those of the facts make none
     */
    <S> StateReader<S> states(FactStates<S> facts);

    /**
     * Of each state the cell.
     *
     * @return cells, which the caller must not change; negative where a fact is missing
     */
    int[] cellOf();

    /**
     * The cells that are open in a state.
     *
     * @param state the number of a state
     * @return the cells, which the caller must not change; none where what is known cannot be true
     */
    int[] cells(int state);

    /**
     * What is still open when this much is known. A fact of which what is known contradicts its declaration, so that it
     * cannot have any answer that is left, is as open as one of which nothing is known.
     *
     * @param known what is known of each fact, in the order of {@link #facts()}
     * @return what is open; no cell at all where what is known cannot all be true
     */
    Open open(List<? extends Knowledge<?>> known);
}
