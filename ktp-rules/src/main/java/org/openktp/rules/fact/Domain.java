package org.openktp.rules.fact;

import java.io.Serializable;
import java.util.Set;
import org.openktp.core.internal.Copies;

/**
 * The values a fact may have. The domain of a fact is part of a rule set and of its hash.
 *
 * @param <T> the type of the values
 */
public sealed interface Domain<T> extends Serializable permits CodeList, IntegerRange, DateRange, SetOf, Text {

    /**
     * Whether a value belongs to the domain.
     *
     * @param value the value
     * @return true if it does
     */
    boolean contains(T value);

    /**
     * Whether the values have an order, so that one can ask for a range of them.
     *
     * @return true for numbers, dates and lists whose codes are ranked
     */
    default boolean isOrdered() {
        return false;
    }

    /**
     * Some values in the order of the domain, so that texts do not depend on the order of a set.
     *
     * @param some some values, of this domain or not
     * @return an unmodifiable copy; those outside the domain, and all where the domain has no order of its own, stand as
     *     they came
     */
    default Set<T> inOrder(Set<T> some) {
        return Copies.of(some);
    }

    /**
     * The domain in its canonical form, for hashes.
     *
     * @return for example {@code "codes(npl,nml)"}
     */
    String canonical();
}
