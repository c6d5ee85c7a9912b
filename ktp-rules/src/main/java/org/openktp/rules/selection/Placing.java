package org.openktp.rules.selection;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.wording.Message;

/**
 * Where an application is placed and what becomes of it.
 *
 * @param application its reference
 * @param candidacy whether it is in the running
 * @param total its total in per cent of the highest possible, rounded; from the lowest to the highest possible while scores are
 *     missing; not applicable where it is not in the running
 * @param points the points of all criteria together, each in points of its own scale whatever its weight, rounded; of as many as {@link
 *     org.openktp.rules.selection.policy.SelectionPolicy#highestPoints}, such as 40 of 40; known as the total is
 * @param criteria the figure for each criterion, rounded, in points of its scale, by tokens in the order of the policy
 * @param rank its rank, 1 being the best, among those in the running; from the best to the worst possible while scores are
 *     missing; not applicable where it is not in the running
 * @param outcomes every outcome that is possible, at least one
 * @param reasons why, in sentences that can be sent to the applicant: they name no other application and no assessor
 * @param dependsOn the references of the applications whose missing scores, or whose eligibility, can change the outcome, itself
 *     possibly among them; none where the outcome is settled
 * @param recommendations what the assessors who count recommend
 */
public record Placing(
        String application,
        Candidacy candidacy,
        Knowledge<BigDecimal> total,
        Knowledge<BigDecimal> points,
        Map<String, Knowledge<BigDecimal>> criteria,
        Knowledge<Integer> rank,
        Set<AwardOutcome> outcomes,
        List<Message> reasons,
        Set<String> dependsOn,
        Recommendations recommendations) {

    /**
     * Copies the collections, with the criteria and the outcomes in their order.
     *
     * @param application the component of that name
     * @param candidacy the component of that name
     * @param total the component of that name
     * @param points the component of that name
     * @param criteria the component of that name
     * @param rank the component of that name
     * @param outcomes the component of that name
     * @param reasons the component of that name
     * @param dependsOn the component of that name
     * @param recommendations the component of that name
     * @throws IllegalArgumentException if no outcome is possible
     */
    public Placing {
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("outcomes of application " + application + " must not be empty");
        }
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
        outcomes = Collections.unmodifiableSet(EnumSet.copyOf(outcomes));
        reasons = List.copyOf(reasons);
        dependsOn = Collections.unmodifiableSet(new TreeSet<>(dependsOn));
    }

    /**
     * How many assessors recommend what.
     *
     * @param fund how many recommend to fund it
     * @param reject how many recommend not to fund it
     * @param notKnown how many do not say
     */
    public record Recommendations(int fund, int reject, int notKnown) {}

    /**
     * Whether what becomes of it does not depend on anything that is missing.
     *
     * @return true if one outcome is possible
     */
    public boolean isSettled() {
        return outcomes.size() == 1;
    }
}
