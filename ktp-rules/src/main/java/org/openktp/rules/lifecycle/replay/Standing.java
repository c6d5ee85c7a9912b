package org.openktp.rules.lifecycle.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.finding.Finding;
import org.openktp.core.partnership.plan.Occurrence;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.wording.Wording;

/**
 * Where things stood on one day by what was known at one instant.
 *
 * @param asOf the day; what took effect on it counts
 * @param knownAt the instant; what was recorded at it is known
 * @param states for each lifecycle of the scheme by its identifier, the states that are possible: one where all is known
 * @param steps what each event did, in the order of their earliest days
 * @param findings entries that could not be used, and limits that were met
 */
public record Standing(
        LocalDate asOf, Instant knownAt, Map<String, Set<State>> states, List<Step> steps, List<Notice> findings) {

    /**
     * Copies the collections.
     *
     * @param asOf the component of that name
     * @param knownAt the component of that name
     * @param states the component of that name
     * @param steps the component of that name
     * @param findings the component of that name
     */
    public Standing {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }

    /**
     * The state of a lifecycle.
     *
     * @param lifecycle its identifier
     * @return the state, or empty where more than one is possible
     * @throws IllegalArgumentException if the scheme has no such lifecycle
     */
    public Optional<State> state(String lifecycle) {
        Set<State> possible = states.get(lifecycle);
        if (possible == null) {
            throw new IllegalArgumentException("lifecycle " + lifecycle + " must be one of " + states.keySet());
        }
        return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
    }

    /**
     * Every refusal, in the order of the events.
     *
     * @return the refusals
     */
    public List<Refusal> refusals() {
        return steps.stream().flatMap(step -> step.refusals().stream()).toList();
    }

    /**
     * The findings in words.
     *
     * @param wording the language
     * @return the findings, in their order
     */
    public List<Finding> findings(Wording wording) {
        return findings.stream().map(notice -> notice.finding(wording)).toList();
    }

    /**
     * What happened, for plans: the events that were taken or remarked, in doubt where they may have been refused.
     *
     * @return the occurrences, in the order of the events
     */
    public List<Occurrence> occurrences() {
        return steps.stream().flatMap(step -> step.occurrence().stream()).toList();
    }
}
