package org.openktp.rules.selection.policy;

import static org.openktp.rules.selection.policy.SelectionPolicy.areDistinct;
import static org.openktp.rules.selection.policy.SelectionPolicy.require;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What must hold between the parts of a policy.
 *
 * @param id the identifier of the policy
 */
record PolicyChecks(String id) {

    void check(
            String round,
            List<ScoredCriterion> criteria,
            PanelSize panel,
            Aggregation aggregation,
            List<TieBreak> tieBreaks) {
        require(!id.isBlank(), "id of a policy must not be blank");
        require(!round.isBlank(), "round of policy " + id + " must not be blank");
        require(!criteria.isEmpty(), "criteria of policy " + id + " must not be empty");
        require(
                areDistinct(criteria, ScoredCriterion::token),
                "criteria of policy " + id + " must not have a criterion twice");
        panel.assessors()
                .ifPresent(size -> require(
                        size > 2 * aggregation.trimmed(),
                        "aggregation of policy " + id + " must leave a score of a panel of " + size + ", not trim "
                                + aggregation.trimmed() + " at each end"));
        checkOrder(criteria, tieBreaks);
    }

    private void checkOrder(List<ScoredCriterion> criteria, List<TieBreak> tieBreaks) {
        require(!tieBreaks.isEmpty(), "tieBreaks of policy " + id + " must not be empty");
        Set<String> tokens = criteria.stream().map(ScoredCriterion::token).collect(Collectors.toSet());
        for (TieBreak each : tieBreaks) {
            if (each instanceof TieBreak.ByCriterion by) {
                require(
                        tokens.contains(by.criterion()),
                        "tieBreaks of policy " + id + " must name its criteria, not " + by.criterion());
            }
        }
        long total = tieBreaks.stream().filter(TieBreak::isTotal).count();
        require(
                total == 1 && tieBreaks.get(tieBreaks.size() - 1).isTotal(),
                "tieBreaks of policy " + id + " must end with the reference or the lot, and have it nowhere else");
    }
}
