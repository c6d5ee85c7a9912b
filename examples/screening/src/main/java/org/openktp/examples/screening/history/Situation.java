package org.openktp.examples.screening.history;

import java.util.List;
import java.util.Optional;
import org.openktp.core.partnership.plan.Deadline;
import org.openktp.io.history.ReadHistory;
import org.openktp.rules.lifecycle.replay.Refusal;
import org.openktp.rules.lifecycle.replay.Standing;
import org.openktp.rules.lifecycle.replay.Step;

/**
 * Where something stands: what became of its events, how long it lasts, and what is to be done by when.
 *
 * @param read the history as it was read
 * @param view from when it is looked at
 * @param standing what became of its events
 * @param length how long the partnership lasts; empty where it has not started, or its length is not known
 * @param deadlines what is to be done by when, the earliest first; none where no plan of its terms is known
 */
public record Situation(
        ReadHistory read, View view, Standing standing, Optional<Length> length, List<Deadline> deadlines) {

    /**
     * Copies the deadlines.
     *
     * @param read the component of that name
     * @param view the component of that name
     * @param standing the component of that name
     * @param length the component of that name
     * @param deadlines the component of that name
     */
    public Situation {
        deadlines = List.copyOf(deadlines);
    }

    /**
     * What may have been refused or not, so that neither the period nor a deadline counts it.
     *
     * @return the events in doubt, in their order
     */
    public List<Step> inDoubt() {
        return standing.steps().stream()
                .filter(step -> step.moves().stream().anyMatch(Refusal.class::isInstance))
                .filter(step -> !step.moves().stream().allMatch(Refusal.class::isInstance))
                .toList();
    }
}
