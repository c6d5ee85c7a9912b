package org.openktp.rules.condition;

import java.util.Collection;
import java.util.List;
import org.openktp.rules.fact.Fact;

/**
 * A condition on a single fact. False where the fact does not apply.
 *
 * @param <T> the type of the fact's values
 */
public sealed interface FactAtom<T> extends Atom
        permits HasValue, IsIn, InRange, Includes, SizeInRange, Matches, WordCount {

    /**
     * The fact.
     *
     * @return the fact
     */
    Fact<T> fact();

    /**
     * Whether the condition holds of a value.
     *
     * @param value a value of the fact's domain
     * @return true if it does
     */
    boolean holds(T value);

    /**
     * The values that this condition mentions; where values have an order, it treats those alike that compare alike with
     * all of them.
     *
     * @return the values, possibly none
     */
    Collection<T> landmarks();

    @Override
    default List<Fact<?>> facts() {
        return List.of(fact());
    }
}
