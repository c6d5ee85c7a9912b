package org.openktp.rules.condition;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openktp.core.code.EnumCode;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * The set has some, all or none but the elements named.
 *
 * @param fact a fact whose values are sets
 * @param elements the elements, at least one
 * @param share how much of them
 * @param <E> the type of the elements
 */
public record Includes<E>(Fact<Set<E>> fact, Set<E> elements, Share share) implements FactAtom<Set<E>> {

    /** How a set stands to the elements named. */
    public enum Share implements EnumCode {
        /** It has at least one of them. */
        ANY,
        /** It has all of them, and perhaps others. */
        ALL,
        /** It has no others; the empty set has none. */
        ONLY
    }

    /**
     * Copies the elements and checks them.
     *
     * @param fact the component of that name
     * @param elements the component of that name
     * @param share the component of that name
     * @throws IllegalArgumentException if there are none, or they are not in the fact's domain
     */
    public Includes {
        fact.require(elements);
        elements = fact.domain().inOrder(Set.of(elements)).iterator().next();
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("elements for " + fact.id() + " must not be empty");
        }
    }

    @Override
    public boolean holds(Set<E> value) {
        return switch (share) {
            case ANY -> !Collections.disjoint(value, elements);
            case ALL -> value.containsAll(elements);
            case ONLY -> elements.containsAll(value);
        };
    }

    @Override
    public Collection<Set<E>> landmarks() {
        return List.of(elements);
    }

    @Override
    public Message message() {
        return Message.of(code(), fact.term(), elements);
    }

    private MessageCode code() {
        return switch (share) {
            case ANY -> elements.size() == 1 ? MessageCode.INCLUDES : MessageCode.INCLUDES_ONE_OF;
            case ALL -> elements.size() == 1 ? MessageCode.INCLUDES : MessageCode.INCLUDES_ALL_OF;
            case ONLY -> MessageCode.INCLUDES_ONLY;
        };
    }

    @Override
    public String canonical() {
        return "includes-" + share.token() + "(" + Canonical.text(fact.id()) + "," + Canonical.sorted(elements) + ")";
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Includes<?> that
                && share == that.share
                && elements.equals(that.elements)
                && fact.equals(that.fact);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fact, elements, share);
    }
}
