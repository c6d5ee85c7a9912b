package org.openktp.rules.cell;

import java.util.function.Function;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.fact.Shared;

/**
 * Reads the state of a fact, or of the facts of a level, off subjects: its cell; where it is missing one more than the last;
 * {@link Level#NO_STATE} where it is narrowed or cannot be true. A class rather than a function, because that is called in half
 * the time.
 *
 * @param <S> the type of the subjects
 */
abstract class StateReader<S> {

    /** The state of a subject. Makes no object, provided what it reads from makes none. */
    abstract int state(S subject);

    /** The same with as little effort as may be, where any value may be taken for any other. */
    int presence(S subject) {
        return state(subject);
    }

    /** A fact that each subject has for itself. */
    static class OfFact<S, T> extends StateReader<S> {

        private final FactCells<T> cells;
        private final Function<S, Knowledge<T>> fact;

        OfFact(FactCells<T> cells, Function<S, Knowledge<T>> fact) {
            this.cells = cells;
            this.fact = fact;
        }

        final Knowledge<T> known(S subject) {
            return fact.apply(subject);
        }

        @Override
        int state(S subject) {
            return cells.state(fact.apply(subject));
        }
    }

    /** A fact that subjects share. */
    static final class OfShared<S, T> extends StateReader<S> {

        private final FactCells<T> cells;
        private final Function<S, Shared<T>> fact;

        OfShared(FactCells<T> cells, Function<S, Shared<T>> fact) {
            this.cells = cells;
            this.fact = fact;
        }

        @Override
        int state(S subject) {
            return fact.apply(subject).number(cells, cells.finding());
        }
    }
}
