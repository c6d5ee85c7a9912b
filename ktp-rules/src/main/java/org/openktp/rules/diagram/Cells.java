package org.openktp.rules.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.knowledge.Missing;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.fact.Fact;

/**
 * The cells into which the atoms on a fact cut its answers: two answers lie in one cell when every atom holds of both or
 * of neither. A set of cells is a bit mask.
 *
 * @param <T> the type of the fact's values
 */
final class Cells<T> {

    /** As many atoms and cells as bits in a mask. */
    static final int MAX = Long.SIZE;

    private final Fact<T> fact;
    private final List<Atom<T>> atoms;
    private final List<T> landmarks = new ArrayList<>();
    private final List<Long> signatures = new ArrayList<>();
    private final long all;

    Cells(Fact<T> fact, List<Atom<T>> atoms) {
        this.fact = fact;
        this.atoms = List.copyOf(atoms);
        limit("conditions on", atoms.size());
        atoms.forEach(atom -> landmarks.addAll(atom.landmarks()));
        for (T value : fact.domain().representatives(landmarks)) {
            addCell(signature(value));
        }
        if (fact.notApplicable().isPresent()) {
            addCell(0L);
        }
        limit("different answers for", signatures.size());
        this.all = admittedBySearch(Knowledge.notAsked());
    }

    private void addCell(long signature) {
        if (!signatures.contains(signature)) {
            signatures.add(signature);
        }
    }

    private void limit(String what, int count) {
        if (count > MAX) {
            throw new IllegalArgumentException(
                    count + " " + what + " " + fact.id() + " are too many to decide exactly; the limit is " + MAX);
        }
    }

    Fact<T> fact() {
        return fact;
    }

    long all() {
        return all;
    }

    int count() {
        return signatures.size();
    }

    boolean holds(Atom<?> atom, int cell) {
        return (signatures.get(cell) >> atoms.indexOf(atom) & 1) == 1;
    }

    /** The cells in which the answer may still lie; none where what is known contradicts the fact's declaration. */
    long admitted(Knowledge<T> known) {
        if (known instanceof Known<T> exact) {
            return fact.domain().contains(exact.get()) ? 1L << signatures.indexOf(signature(exact.get())) : 0L;
        }
        return known instanceof Missing ? all : admittedBySearch(known);
    }

    private long admittedBySearch(Knowledge<T> known) {
        Collection<T> cuts = new ArrayList<>(landmarks);
        cuts.addAll(known.named());
        long mask = 0L;
        for (T value : fact.domain().representatives(cuts)) {
            if (known.admits(value)) {
                mask |= 1L << signatures.indexOf(signature(value));
            }
        }
        if (fact.notApplicable().isPresent() && known.admitsNotApplicable()) {
            mask |= 1L << signatures.indexOf(0L);
        }
        return mask;
    }

    private long signature(T value) {
        long signature = 0L;
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i).holds(value)) {
                signature |= 1L << i;
            }
        }
        return signature;
    }
}
