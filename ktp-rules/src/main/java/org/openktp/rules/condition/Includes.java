package org.openktp.rules.condition;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.openktp.core.internal.Copies;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.KnowledgeText;
import org.openktp.rules.fact.SetOf;

/**
 * The set has some or all of the elements named.
 *
 * @param fact a fact whose values are sets
 * @param elements the elements, at least one
 * @param all whether the set must have all of them; otherwise one is enough
 * @param <E> the type of the elements
 */
public record Includes<E>(Fact<Set<E>> fact, Set<E> elements, boolean all) implements Atom<Set<E>> {

    /**
     * Copies the elements and checks them.
     *
     * @param fact the component of that name
     * @param elements the component of that name
     * @param all the component of that name
     * @throws IllegalArgumentException if there are none, or they are not in the fact's domain
     */
    public Includes {
        elements = fact.domain() instanceof SetOf<E> sets ? sets.elements().inOrder(elements) : Copies.of(elements);
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("elements for " + fact.id() + " must not be empty");
        }
        if (!fact.domain().contains(elements)) {
            throw new IllegalArgumentException("elements for " + fact.id() + " must be in its domain: "
                    + fact.domain().canonical());
        }
    }

    @Override
    public boolean holds(Set<E> value) {
        return all ? value.containsAll(elements) : !Collections.disjoint(value, elements);
    }

    @Override
    public Collection<Set<E>> landmarks() {
        return List.of(elements);
    }

    @Override
    public String describe() {
        return fact.label()
                + (elements.size() == 1 ? " include " : all ? " include all of " : " include one of ")
                + KnowledgeText.labels(elements);
    }

    @Override
    public String canonical() {
        return (all ? "includes-all(" : "includes-any(") + Canonical.text(fact.id()) + "," + Canonical.sorted(elements)
                + ")";
    }
}
