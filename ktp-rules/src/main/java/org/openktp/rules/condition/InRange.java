package org.openktp.rules.condition;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.fact.Fact;

/**
 * The fact lies in a range, both ends included.
 *
 * @param fact the fact
 * @param from the lowest value that will do, or empty
 * @param to the highest value that will do, or empty
 * @param <T> the type of its values
 */
public record InRange<T extends Comparable<? super T>>(Fact<T> fact, Optional<T> from, Optional<T> to)
        implements Atom<T> {

    /**
     * Checks the ends.
     *
     * @param fact the component of that name
     * @param from the component of that name
     * @param to the component of that name
     * @throws IllegalArgumentException if there is no end, or the lower one is above the upper
     */
    public InRange {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("a range for " + fact.id() + " must have at least one end");
        }
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            throw new IllegalArgumentException("lower end " + Code.tokenOf(from.get()) + " for " + fact.id()
                    + " must not be above upper end " + Code.tokenOf(to.get()));
        }
    }

    @Override
    public boolean holds(T value) {
        return from.map(low -> low.compareTo(value) <= 0).orElse(true)
                && to.map(high -> high.compareTo(value) >= 0).orElse(true);
    }

    @Override
    public Collection<T> landmarks() {
        return Stream.concat(from.stream(), to.stream()).toList();
    }

    @Override
    public String describe() {
        if (from.isEmpty()) {
            return fact.label() + " is at most " + Code.labelOf(to.orElseThrow());
        }
        String low = Code.labelOf(from.get());
        return fact.label()
                + to.map(high -> " is from " + low + " to " + Code.labelOf(high))
                        .orElse(" is at least " + low);
    }

    @Override
    public String canonical() {
        return "range(" + Canonical.text(fact.id()) + ","
                + from.map(Canonical::value).orElse("") + ","
                + to.map(Canonical::value).orElse("") + ")";
    }
}
