package org.openktp.rules.condition;

import java.util.Collection;
import java.util.Set;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * The fact is one of some values.
 *
 * @param fact the fact
 * @param values the values, at least one
 * @param <T> the type of its values
 */
public record IsIn<T>(Fact<T> fact, Set<T> values) implements FactAtom<T> {

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
        values.forEach(fact::require);
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
    public Message message() {
        return Message.of(values.size() == 1 ? MessageCode.IS : MessageCode.IS_ONE_OF, fact.term(), values);
    }

    @Override
    public String canonical() {
        return "in(" + Canonical.text(fact.id()) + "," + Canonical.sorted(values) + ")";
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof IsIn<?> that && fact.equals(that.fact) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * fact.hashCode() + values.hashCode();
    }
}
