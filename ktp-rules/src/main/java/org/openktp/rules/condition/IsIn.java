package org.openktp.rules.condition;

import java.util.Collection;
import java.util.Set;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.KnowledgeText;

/**
 * The fact is one of some values.
 *
 * @param fact the fact
 * @param values the values, at least one
 * @param <T> the type of its values
 */
public record IsIn<T>(Fact<T> fact, Set<T> values) implements Atom<T> {

    /**
     * Copies the values and checks them.
     *
     * @param fact the component of that name
     * @param values the component of that name
     * @throws IllegalArgumentException if there are none, or one is not in the fact's domain
     */
    public IsIn {
        values = fact.domain().inOrder(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("values for " + fact.id() + " must not be empty");
        }
        for (T value : values) {
            if (!fact.domain().contains(value)) {
                throw new IllegalArgumentException("value " + Canonical.value(value) + " is not in the domain of "
                        + fact.id() + ": " + fact.domain().canonical());
            }
        }
    }

    @Override
    public boolean holds(T value) {
        return values.contains(value);
    }

    @Override
    public Collection<T> landmarks() {
        return values;
    }

    @Override
    public String describe() {
        return fact.label() + (values.size() == 1 ? " is " : " is one of ") + KnowledgeText.labels(values);
    }

    @Override
    public String canonical() {
        return "in(" + Canonical.text(fact.id()) + "," + Canonical.sorted(values) + ")";
    }
}
