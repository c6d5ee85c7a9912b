package org.openktp.rules.selection.interview;

import java.util.Set;

/**
 * Assessors who interview together.
 *
 * @param id the identifier of the panel, not blank
 * @param members the references of its assessors, at least one
 */
public record InterviewPanel(String id, Set<String> members) {

    /**
     * Copies the members.
     *
     * @param id the component of that name
     * @param members the component of that name
     * @throws IllegalArgumentException if the identifier is blank or there is no member
     */
    public InterviewPanel {
        members = Set.copyOf(members);
        if (id.isBlank() || members.isEmpty()) {
            throw new IllegalArgumentException("panel '" + id + "' must have an id and at least one member");
        }
    }
}
