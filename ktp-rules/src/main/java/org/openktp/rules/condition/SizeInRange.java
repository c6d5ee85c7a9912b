package org.openktp.rules.condition;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.openktp.core.internal.RecordForm;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * The set has a number of elements in a range.
 *
 * @param fact a fact whose values are sets
 * @param least the least number, 0 or more
 * @param most the greatest number, or empty where there is none
 * @param <E> the type of the elements
 */
public record SizeInRange<E>(Fact<Set<E>> fact, int least, OptionalInt most) implements FactAtom<Set<E>> {

    /**
     * Checks the numbers.
     *
     * @param fact the component of that name
     * @param least the component of that name
     * @param most the component of that name
     * @throws IllegalArgumentException if the least number is below 0 or above the greatest
     */
    public SizeInRange {
        Counts.check(fact.id(), least, most);
    }

    @Override
    public boolean holds(Set<E> value) {
        return Counts.within(value.size(), least, most);
    }

    @Override
    public Collection<Set<E>> landmarks() {
        return List.of();
    }

    @Override
    public Message message() {
        if (most.isEmpty()) {
            return Message.of(MessageCode.SIZE_AT_LEAST, fact.term(), least);
        }
        if (least == most.getAsInt()) {
            return Message.of(MessageCode.SIZE_IS, fact.term(), least);
        }
        return least == 0
                ? Message.of(MessageCode.SIZE_AT_MOST, fact.term(), most.getAsInt())
                : Message.of(MessageCode.SIZE_FROM_TO, fact.term(), least, most.getAsInt());
    }

    @Override
    public String canonical() {
        return "size(" + Canonical.text(fact.id()) + "," + Counts.canonical(least, most) + ")";
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SizeInRange<?> that
                && least == that.least
                && most.equals(that.most)
                && fact.equals(that.fact);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fact, least, most);
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
