package org.openktp.rules.lifecycle.replay;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.partnership.plan.Occurrence;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.Held;

/**
 * An event that took effect, or may have, by the day asked about.
 *
 * @param held the event
 * @param surely false where its date is known in part and it may yet be to come
 * @param moves what it did, one for each way of filling what is not known; one where all is known
 */
public record Step(Held held, boolean surely, Set<Move> moves) {

    /**
     * Copies the moves.
     *
     * @param held the component of that name
     * @param surely the component of that name
     * @param moves the component of that name
     */
    public Step {
        moves = Collections.unmodifiableSet(new LinkedHashSet<>(moves));
    }

    /**
     * Why the event was refused, wherever it was or may have been.
     *
     * @return the refusals
     */
    public List<Refusal> refusals() {
        return moves.stream()
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .toList();
    }

    /**
     * What happened, for plans. Its date says whether it may yet be to come; it is in doubt where the event may have been
     * refused, or what it did was not followed.
     *
     * @return the occurrence; empty where the event was refused whatever is not known
     */
    public Optional<Occurrence> occurrence() {
        boolean refused = !moves.isEmpty() && moves.stream().allMatch(Refusal.class::isInstance);
        if (refused) {
            return Optional.empty();
        }
        boolean surely = !moves.isEmpty() && refusals().isEmpty();
        Happening happening = held.happening();
        return Optional.of(new Occurrence(happening.type(), happening.key(), happening.effective(), surely));
    }
}
