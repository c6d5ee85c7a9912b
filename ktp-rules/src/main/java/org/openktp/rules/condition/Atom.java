package org.openktp.rules.condition;

import java.util.Collection;
import org.openktp.rules.fact.Fact;

/**
 * A condition on a single fact. False where the fact does not apply.
 *
 * @param <T> the type of the fact's values
 */
public sealed interface Atom<T> extends Condition permits HasValue, IsIn, InRange, Includes {

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
     * The values that this condition mentions; it treats values alike that compare alike with all of them.
     *
     * @return the values, possibly none
     */
    Collection<T> landmarks();
}
