package org.openktp.rules.oracle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.rules.decision.Verdict;

/**
 * What an evaluator says, without the details.
 *
 * @param verdict the verdict, empty where the facts contradict one another
 * @param missing the facts that can still change it, in order
 * @param toAsk those of them to ask for
 * @param clash rules that clash
 * @param blocked whether only declined facts are in the way
 */
record Answer(Optional<Verdict> verdict, List<String> missing, Set<String> toAsk, List<String> clash, boolean blocked) {

    Answer withVerdict(Verdict other) {
        return new Answer(Optional.of(other), missing, toAsk, clash, blocked);
    }

    Answer withMissing(List<String> other) {
        return new Answer(verdict, other, toAsk, clash, blocked);
    }

    Answer withToAsk(Set<String> other) {
        return new Answer(verdict, missing, other, clash, blocked);
    }

    Answer withClash(List<String> other) {
        return new Answer(verdict, missing, toAsk, other, blocked);
    }

    Answer withBlocked(boolean other) {
        return new Answer(verdict, missing, toAsk, clash, other);
    }
}
