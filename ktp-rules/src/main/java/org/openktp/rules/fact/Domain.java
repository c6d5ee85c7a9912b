package org.openktp.rules.fact;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.openktp.core.internal.Copies;

/**
 * The values a fact may have. The domain of a fact is part of a rule set and of its hash.
 *
 * @param <T> the type of the values
 */
public sealed interface Domain<T> permits CodeList, IntegerRange, SetOf {

    /**
     * Whether a value belongs to the domain.
     *
     * @param value the value
     * @return true if it does
     */
    boolean contains(T value);

    /**
     * A few values that stand for all: whatever value of the domain one takes, one of these is equal to, below and
     * above the same landmarks, and for sets contains the same of their elements.
     *
     * @param landmarks the values that conditions and knowledge mention
     * @return at least one value; all of them belong to the domain
     */
    List<T> representatives(Collection<? extends T> landmarks);

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
