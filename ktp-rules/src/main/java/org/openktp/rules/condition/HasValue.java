package org.openktp.rules.condition;

import java.util.Collection;
import java.util.List;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * The fact applies: it has a value, whichever.
 *
 * @param fact the fact
 * @param <T> the type of its values
 */
public record HasValue<T>(Fact<T> fact) implements FactAtom<T> {

    @Override
    public boolean holds(T value) {
        return true;
    }

    @Override
    public Collection<T> landmarks() {
        return List.of();
    }

    @Override
    public Message message() {
        return Message.of(MessageCode.HAS_VALUE, fact.term());
    }

    @Override
    public String canonical() {
        return "has-value(" + Canonical.text(fact.id()) + ")";
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof HasValue<?> that && fact.equals(that.fact);
    }

    @Override
    public int hashCode() {
        return fact.hashCode();
    }
}
