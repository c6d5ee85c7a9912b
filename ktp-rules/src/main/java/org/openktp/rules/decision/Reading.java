package org.openktp.rules.decision;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openktp.rules.cell.Space;
import org.openktp.rules.cell.SpaceReader;

/**
 * Rules that are in force together, over subjects of one type: what can be looked up without a decision.
 *
 * @param <S> the type of the subjects
 */
final class Reading<S> {

    private final Optional<Exact> exact;
    private final Optional<SpaceReader<S>> exactly;
    private final Optional<Lookup> lookup;
    private final SpaceReader<S> openly;

    Reading(Program program, Function<Space, SpaceReader<S>> readers) {
        this.exact = program.exact();
        this.exactly = exact.map(Exact::space).map(readers);
        this.lookup = program.lookup();
        this.openly = readers.apply(program.space());
    }

    /** The verdict; null where only the whole decision tells. Of a subject of which every fact is known it makes no object. */
    @Nullable
    Verdict verdict(S subject) {
        Verdict verdict = exact.isPresent() ? exact.get().verdict(exactly.get(), subject) : null;
        return verdict == null && lookup.isPresent() ? lookup.get().verdict(openly, subject) : verdict;
    }

    /** What each rule says; null where only the whole decision tells. */
    @Nullable
    Outcomes outcomes(S subject) {
        Outcomes outcomes = exact.isPresent() ? exact.get().outcomes(exactly.get(), subject) : null;
        return outcomes == null && lookup.isPresent() ? lookup.get().outcomes(openly, subject) : outcomes;
    }
}
