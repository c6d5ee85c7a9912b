package org.openktp.rules.condition;

import java.util.List;
import java.util.Optional;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Domain;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.wording.Message;

/**
 * How a fact stands to another: the end is on or after 18 months after the start. False where one of them does not apply.
 *
 * @param left the one fact
 * @param relation how it stands to the other
 * @param right the other fact
 * @param offset how far the other is moved first
 * @param <T> the type of the values of both
 */
public record Comparison<T extends Comparable<? super T>>(Fact<T> left, Relation relation, Fact<T> right, Offset offset)
        implements Atom {

    /**
     * Checks that the two can be compared.
     *
     * @param left the component of that name
     * @param relation the component of that name
     * @param right the component of that name
     * @param offset the component of that name
     * @throws IllegalArgumentException if the facts are one and the same, their values have no order, or cannot be moved
     *     in the unit of the offset
     */
    public Comparison {
        if (left.id().equals(right.id())) {
            throw new IllegalArgumentException("fact " + left.id() + " must not be compared with itself");
        }
        if (!left.domain().isOrdered() || !right.domain().isOrdered()) {
            throw new IllegalArgumentException(
                    "facts " + left.id() + " and " + right.id() + " must have values in an order to be compared");
        }
        if (!offset.suits(typeOf(left.domain())) || !offset.suits(typeOf(right.domain()))) {
            throw new IllegalArgumentException(
                    "offset " + offset + " does not suit the values of " + left.id() + " and " + right.id());
        }
    }

    private static Object typeOf(Domain<?> domain) {
        if (domain instanceof DateRange) {
            return java.time.LocalDate.class;
        }
        return domain instanceof IntegerRange ? Integer.class : CodeList.class;
    }

    /**
     * Whether this holds of two values.
     *
     * @param one a value of the one fact
     * @param other a value of the other
     * @return true if it does
     */
    public boolean holds(T one, T other) {
        return relation.holds(offset.order(one, other));
    }

    /**
     * Whether this holds of two answers.
     *
     * @param one an answer to the one fact, empty where it does not apply
     * @param other an answer to the other
     * @return true if both apply and it holds of their values
     */
    public boolean holds(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && holds(one.get(), other.get());
    }

    @Override
    public List<Fact<?>> facts() {
        return List.of(left, right);
    }

    @Override
    public Message message() {
        boolean dates = right.domain() instanceof DateRange;
        return Message.of(relation.code(dates), left.term(), offset.message(right.term(), dates));
    }

    @Override
    public String canonical() {
        return "compare(" + Canonical.text(left.id()) + "," + relation.token() + "," + Canonical.text(right.id()) + ","
                + offset + ")";
    }
}
