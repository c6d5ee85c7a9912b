package org.openktp.core.finding;

import java.util.List;

/**
 * What a code does at one stage. It may do different things by place: a property that is not known rejects a line of a
 * history, and is only noted beside an application.
 *
 * @param stage when the finding is made
 * @param effects what it may do there, at least one
 */
public record FindingUse(FindingStage stage, List<FindingEffect> effects) {

    /**
     * Copies the effects.
     *
     * @param stage the component of that name
     * @param effects the component of that name
     * @throws IllegalArgumentException if there is no effect, or one twice
     */
    public FindingUse {
        effects = List.copyOf(effects);
        if (effects.isEmpty() || effects.stream().distinct().count() < effects.size()) {
            throw new IllegalArgumentException("effects " + effects + " must be one or more, each once");
        }
    }
}
