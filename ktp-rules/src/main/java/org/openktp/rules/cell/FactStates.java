package org.openktp.rules.cell;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;

/**
 * How the facts of subjects are told into cells.
 *
 * @param <S> the type of the subjects
 */
interface FactStates<S> {

    /**
     * How the state of a fact is read.
     *
     * @param cells the cells of the fact
     * @param <T> the type of its values
     * @return of each subject the cell; where the fact is missing one more than the last; {@link Level#NO_STATE} otherwise
     */
    <T> ToIntFunction<S> of(FactCells<T> cells);

    /**
     * How it is read whether a subject has a fact.
     *
     * @param cells the cells of the fact
     * @param <T> the type of its values
     * @return the same as {@link #of}, but that any value may be taken for any other
     */
    default <T> ToIntFunction<S> presence(FactCells<T> cells) {
        return of(cells);
    }

    /**
     * How a fact itself is read.
     *
     * @param fact the fact
     * @param <T> the type of its values
     * @return what is known of the fact, for each subject
     */
    <T> Function<S, Knowledge<T>> knowledge(Fact<T> fact);

    /**
     * Reads each fact where it is asked for.
     *
     * @param reader how facts are read off subjects
     * @param <S> the type of the subjects
     * @return the states
     */
    static <S> FactStates<S> of(FactReader<S> reader) {
        return new FactStates<>() {
            @Override
            public <T> ToIntFunction<S> of(FactCells<T> cells) {
                return cells.states(reader);
            }

            @Override
            public <T> ToIntFunction<S> presence(FactCells<T> cells) {
                return cells.presence(reader);
            }

            @Override
            public <T> Function<S, Knowledge<T>> knowledge(Fact<T> fact) {
                return reader.reader(fact);
            }
        };
    }
}
