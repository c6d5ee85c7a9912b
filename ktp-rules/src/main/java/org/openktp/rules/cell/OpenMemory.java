package org.openktp.rules.cell;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.openktp.rules.cell.Open.Alike;
import org.openktp.rules.condition.Condition;

/**
 * What was found out about a level of which nothing is known. It hangs on the rules alone, so that it need be found out
 * once and not for every subject. Thread-safe.
 */
final class OpenMemory {

    /** How many sets of answers are kept in words; a fact with many cells may be asked for any of many. */
    private static final int MOST_SAID = 256;

    private final Map<Integer, Set<BitSet>> steps = new ConcurrentHashMap<>();
    private final Map<Integer, Groups> groups = new ConcurrentHashMap<>();
    private final Map<Said, Condition> said = new ConcurrentHashMap<>();

    /** Some answers of a fact. */
    private record Said(int fact, BitSet answers) {}

    /** The answers of a fact in groups, by the kinds of cells that were told apart. */
    private static final class Groups {

        private final int[] kinds;
        private final Collection<Alike> alike;

        Groups(int[] kinds, Collection<Alike> alike) {
            this.kinds = kinds;
            this.alike = alike;
        }
    }

    Set<BitSet> steps(int fact, IntFunction<Set<BitSet>> find) {
        return steps.computeIfAbsent(fact, find::apply);
    }

    /** Kinds are the same object as often as one rule set asks. */
    Collection<Alike> alike(int fact, int[] kinds, Supplier<Collection<Alike>> find) {
        Groups known = groups.get(fact);
        if (known == null || known.kinds != kinds) {
            known = new Groups(kinds, find.get());
            groups.put(fact, known);
        }
        return known.alike;
    }

    Condition said(int fact, BitSet answers, Supplier<Condition> find) {
        Condition known = said.get(new Said(fact, answers));
        if (known != null) {
            return known;
        }
        Condition found = find.get();
        if (said.size() < MOST_SAID) {
            said.put(new Said(fact, (BitSet) answers.clone()), found);
        }
        return found;
    }
}
