package org.openktp.rules.cell;

import java.util.function.Predicate;
import org.openktp.rules.condition.AllOf;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.AtLeastOf;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Not;

/** Whether a condition holds where every atom is settled. */
public final class Truth {

    private Truth() {}

    /**
     * Whether a condition holds.
     *
     * @param condition the condition
     * @param atoms whether an atom holds
     * @return true if it does
     */
    public static boolean of(Condition condition, Predicate<Atom> atoms) {
        if (condition instanceof Atom atom) {
            return atoms.test(atom);
        }
        if (condition instanceof Not not) {
            return !of(not.condition(), atoms);
        }
        if (condition instanceof AllOf all) {
            return all.conditions().stream().allMatch(part -> of(part, atoms));
        }
        if (condition instanceof AnyOf any) {
            return any.conditions().stream().anyMatch(part -> of(part, atoms));
        }
        AtLeastOf some = (AtLeastOf) condition;
        return some.conditions().stream().filter(part -> of(part, atoms)).count() >= some.least();
    }
}
