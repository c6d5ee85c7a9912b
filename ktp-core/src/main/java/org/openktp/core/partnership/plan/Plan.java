package org.openktp.core.partnership.plan;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What has to be done by when, counted from things that happen.
 *
 * @param id the identifier
 * @param title what it is the plan of
 * @param milestones the milestones, each under an identifier of its own; none where none were found
 */
public record Plan(String id, String title, List<Milestone> milestones) implements Serializable {

    /**
     * Checks that the identifiers are distinct.
     *
     * @param id the component of that name
     * @param title the component of that name
     * @param milestones the component of that name
     * @throws IllegalArgumentException if the identifier is not lower case words joined by hyphens, the title is blank, or
     *     two milestones have the same identifier
     */
    public Plan {
        milestones = List.copyOf(milestones);
        Occurrence.requireToken("plan", id);
        if (title.isBlank()) {
            throw new IllegalArgumentException("title of plan " + id + " must not be blank");
        }
        Set<String> seen = new HashSet<>();
        for (Milestone milestone : milestones) {
            if (!seen.add(milestone.id())) {
                throw new IllegalArgumentException(
                        "plan " + id + " must have milestone " + milestone.id() + " only once");
            }
        }
    }

    /**
     * A milestone by its identifier.
     *
     * @param milestone the identifier
     * @return the milestone, or empty where the plan has none with that identifier
     */
    public Optional<Milestone> milestone(String milestone) {
        return milestones.stream().filter(each -> each.id().equals(milestone)).findFirst();
    }
}
