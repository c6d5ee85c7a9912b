package org.openktp.rules.cell;

import java.util.function.Function;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;

/**
 * How the facts of subjects are told into cells.
 *
 * @param <S> the type of the subjects
 */
interface FactStates<S> {

    /** How the state of a fact is read, by its cells. */
    <T> StateReader<S> of(FactCells<T> cells);

    /** How a fact itself is read. */
    <T> Function<S, Knowledge<T>> knowledge(Fact<T> fact);

    /** Reads each fact where it is asked for. */
    static <S> FactStates<S> of(FactReader<S> reader) {
        return new FactStates<>() {
            @Override
            public <T> StateReader<S> of(FactCells<T> cells) {
                return cells.states(reader);
            }

            @Override
            public <T> Function<S, Knowledge<T>> knowledge(Fact<T> fact) {
                return reader.reader(fact);
            }
        };
    }
}
