package org.openktp.rules.condition;

import java.util.List;
import org.openktp.rules.fact.Fact;

/** A condition that has no other condition inside: about a single fact, or about how two compare. */
public sealed interface Atom extends Condition permits FactAtom, Comparison {

    /**
     * The facts it is about.
     *
     * @return one fact or two
     */
    List<Fact<?>> facts();
}
