package org.openktp.io.selection;

import java.util.List;
import java.util.Optional;
import org.openktp.rules.KtpRules;
import org.openktp.rules.selection.Selection;
import org.openktp.rules.selection.interview.InterviewPlan;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.score.Assessor;

/**
 * A selection policy with who scores by it and, where interviews are held, when.
 *
 * @param policy by what applications are judged
 * @param assessors who scores and interviews, at least one
 * @param interviews what interviews can be held; empty where none are
 */
public record SelectionDocument(SelectionPolicy policy, List<Assessor> assessors, Optional<InterviewPlan> interviews) {

    /**
     * Copies the assessors and checks them.
     *
     * @param policy the component of that name
     * @param assessors the component of that name
     * @param interviews the component of that name
     * @throws IllegalArgumentException if there is no assessor or one is there twice, or a panel has a member who is no assessor
     */
    public SelectionDocument {
        assessors = List.copyOf(assessors);
        if (assessors.isEmpty()) {
            throw new IllegalArgumentException("assessors must not be empty");
        }
        interviews.ifPresent(KtpRules.selection(policy, assessors)::requireAssessors);
    }

    /**
     * The selection by this policy.
     *
     * @return the selection
     */
    public Selection selection() {
        return KtpRules.selection(policy, assessors);
    }
}
