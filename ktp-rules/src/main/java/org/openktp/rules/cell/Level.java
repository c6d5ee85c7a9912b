package org.openktp.rules.cell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
     * The cell of a subject of which every fact is known exactly. Makes no object.
     *
     * @param readers how to read each fact, in the order of {@link #facts()}
     * @param subject the subject
     * @param <S> the type of the subject
     * @return the cell, or -1 where a fact is not known exactly or its answer is not admitted
     */
    <S> int cellOf(List<Function<S, ? extends Knowledge<?>>> readers, S subject);

    /**
     * What is still open when this much is known.
     *
     * @param known what is known of each fact, in the order of {@link #facts()}; nothing that contradicts its declaration
     * @return what is open; no cell at all where what is known cannot all be true
     */
    Open open(List<? extends Knowledge<?>> known);

    /**
     * Whether what is known of a fact contradicts its declaration.
     *
     * @param fact the place of the fact in {@link #facts()}
     * @param known what is known of it
     * @return true if it cannot have any answer that is left
     */
    boolean contradicts(int fact, Knowledge<?> known);
}
