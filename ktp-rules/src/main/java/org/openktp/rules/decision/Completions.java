package org.openktp.rules.decision;

import java.util.Collection;
import java.util.Set;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.diagram.Labels;
import org.openktp.rules.rule.Requirement;

/** What holds in some, all or none of the completions of what is known. There is at least one. */
interface Completions {

    /** What the mandatory rules together say in one completion or another. */
    Set<Status> statuses();

    /** What they say, to be asked what would change it. */
    Labels<Status> status();

    /** What a rule says in one completion or another. */
    Set<Outcome> outcomes(Requirement rule);

    /** Whether an atom holds, in one completion or another. */
    Set<Boolean> truths(Atom atom);

    /** Whether in every completion one of these rules is not met. */
    boolean alwaysFails(Collection<Requirement> rules);
}
