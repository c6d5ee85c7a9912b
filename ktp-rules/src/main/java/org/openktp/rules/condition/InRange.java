package org.openktp.rules.condition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.internal.RecordForm;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * The fact lies in a range of values that have an order.
 *
 * @param fact the fact
 * @param from the lower end, or empty
 * @param to the upper end, or empty
 * @param <T> the type of its values
 */
public record InRange<T extends Comparable<? super T>>(Fact<T> fact, Optional<Bound<T>> from, Optional<Bound<T>> to)
        implements FactAtom<T> {

    /**
     * Checks the ends.
     *
     * @param fact the component of that name
     * @param from the component of that name
     * @param to the component of that name
     * @throws IllegalArgumentException if there is no end, the lower one is above the upper, the fact's values have no
     * order, or an end of a list of codes is not in it
     */
    public InRange {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("a range for " + fact.id() + " must have at least one end");
        }
        if (!fact.domain().isOrdered()) {
            throw new IllegalArgumentException("the values of " + fact.id() + " have no order, so they have no range");
        }
        if (from.isPresent()
                && to.isPresent()
                && from.get().value().compareTo(to.get().value()) > 0) {
            throw new IllegalArgumentException(
                    "lower end " + Code.tokenOf(from.get().value()) + " for " + fact.id()
                            + " must not be above upper end "
                            + Code.tokenOf(to.get().value()));
        }
    }

    @Override
    public boolean holds(T value) {
        return (from.isEmpty() || from.get().admitsAbove(value))
                && (to.isEmpty() || to.get().admitsBelow(value));
    }

    @Override
    public Collection<T> landmarks() {
        return Stream.concat(from.stream(), to.stream()).map(Bound::value).toList();
    }

    @Override
    public Message message() {
        if (from.isEmpty()) {
            return upper(to.orElseThrow());
        }
        if (to.isEmpty()) {
            return lower(from.get());
        }
        return from.get().included() && to.get().included()
                ? Message.of(
                        MessageCode.IS_FROM_TO,
                        fact.term(),
                        from.get().value(),
                        to.get().value())
                : Message.of(MessageCode.IS_IN_RANGE, lower(from.get()), upper(to.get()));
    }

    private Message lower(Bound<T> end) {
        Relation relation = end.included() ? Relation.AT_LEAST : Relation.ABOVE;
        return Message.of(relation.code(end.value() instanceof LocalDate), fact.term(), end.value());
    }

    private Message upper(Bound<T> end) {
        Relation relation = end.included() ? Relation.AT_MOST : Relation.BELOW;
        return Message.of(relation.code(end.value() instanceof LocalDate), fact.term(), end.value());
    }

    @Override
    public String canonical() {
        return "range(" + Canonical.text(fact.id()) + ","
                + from.map(InRange::canonical).orElse("") + ","
                + to.map(InRange::canonical).orElse("") + ")";
    }

    private static String canonical(Bound<?> end) {
        return (end.included() ? "" : "excluding ") + Canonical.value(end.value());
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof InRange<?> that
                && fact.equals(that.fact)
                && from.equals(that.from)
                && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fact, from, to);
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
