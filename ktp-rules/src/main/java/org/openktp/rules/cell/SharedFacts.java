package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;

/**
 * Several spaces over the same subjects. Each fact of them is read once a subject, into the joint cells that all conditions on
 * it in all spaces cut; what that is in one space is then looked up. Immutable and thread-safe.
 *
 * @param <S> the type of the subjects
 */
public final class SharedFacts<S> {

    private final FactReader<S> reader;
    private final Map<Fact<?>, Integer> places = new LinkedHashMap<>();
    private final List<FactCells<?>> joint = new ArrayList<>();
    private final List<StateReader<S>> readers = new ArrayList<>();

    /**
     * A subject whose facts have been read.
     *
     * @param <S> the type of the subject
     */
    public static final class Read<S> {

        private final S subject;
        private final int[] states;

        private Read(S subject, int[] states) {
            this.subject = subject;
            this.states = states;
        }

        /**
         * The subject.
         *
         * @return the subject
         */
        public S subject() {
            return subject;
        }
    }

    /**
     * Joins spaces.
     *
     * @param spaces the spaces
     * @param reader how facts are read off subjects
     */
    public SharedFacts(Collection<Space> spaces, FactReader<S> reader) {
        this.reader = reader;
        Map<Fact<?>, Set<Atom>> atoms = new LinkedHashMap<>();
        spaces.forEach(space -> space.facts()
                .forEach(cells -> atoms.computeIfAbsent(cells.fact(), fact -> new LinkedHashSet<>())
                        .addAll(cells.atoms())));
        atoms.forEach((fact, own) -> {
            FactCells<?> cells = joint(fact, own);
            places.put(fact, joint.size());
            joint.add(cells);
            readers.add(cells.states(reader));
        });
    }

    @SuppressWarnings("unchecked") // these atoms are on this fact
    private static <T> FactCells<T> joint(Fact<T> fact, Set<Atom> atoms) {
        return FactCells.of(fact, (List<FactAtom<T>>) (List<?>) List.copyOf(atoms));
    }

    /**
     * Reads the facts of a subject.
     *
     * @param subject the subject
     * @return the subject with its facts
     */
    public Read<S> read(S subject) {
        int[] states = new int[readers.size()];
        for (int fact = 0; fact < states.length; fact++) {
            states[fact] = readers.get(fact).state(subject);
        }
        return new Read<>(subject, states);
    }

    /**
     * Looks the states of such a subject up on the levels of one of the spaces.
     *
     * @param space one of the spaces
     * @return the reader
     */
    public SpaceReader<Read<S>> reader(Space space) {
        return new SpaceReader<>(space, new FactStates<Read<S>>() {
            @Override
            public <T> StateReader<Read<S>> of(FactCells<T> cells) {
                return lookedUp(cells);
            }

            @Override
            public <T> Function<Read<S>, Knowledge<T>> knowledge(Fact<T> fact) {
                Function<S, Knowledge<T>> direct = reader.reader(fact);
                return read -> direct.apply(read.subject());
            }
        });
    }

    @SuppressWarnings("unchecked") // the joint cells are of the same fact
    private <T> StateReader<Read<S>> lookedUp(FactCells<T> own) {
        int place = places.getOrDefault(own.fact(), -1);
        FactCells<T> all = (FactCells<T>) joint.get(place);
        int[] ownState = new int[all.count() + 1];
        for (int cell = 0; cell < all.count(); cell++) {
            Optional<T> witness = all.witness(cell);
            ownState[cell] = own.cellOf(witness.map(Knowledge::known).orElseGet(Knowledge::notApplicable));
        }
        ownState[all.count()] = own.count();
        return new LookedUp<>(place, ownState);
    }

    /** A fact that has been read, into other cells. */
    private static final class LookedUp<S> extends StateReader<Read<S>> {

        private final int place;
        private final int[] ownState;

        LookedUp(int place, int[] ownState) {
            this.place = place;
            this.ownState = ownState;
        }

        @Override
        int state(Read<S> read) {
            int state = read.states[place];
            return state < 0 ? Level.NO_STATE : ownState[state];
        }
    }
}
