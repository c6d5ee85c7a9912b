package org.openktp.rules.selection;

import java.util.List;
import java.util.Optional;
import org.openktp.rules.selection.agreement.AgreementReport;
import org.openktp.rules.selection.award.allocation.Allocation;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.score.SelectionFinding;

/**
 * What a selection comes to.
 *
 * @param policy by what it was made
 * @param placings every candidate, by rank; those with a range by its best and worst end, those not in the running last, all equal
 *     ones by reference
 * @param isExact whether every outcome given is possible; otherwise some may not be, as there were more possibilities than are
 *     looked at, and a finding says so
 * @param clash where no list of awards has the balance required, whatever is open: what cannot be met together; empty where a list has it, may
 *     have it, or where that is too much to decide exactly
 * @param agreement how far the assessors agree
 * @param findings what is to be said of inputs, in the order of applications and assessors
 * @param receipt of what it was made
 */
public record SelectionResult(
        SelectionPolicy policy,
        List<Placing> placings,
        boolean isExact,
        Optional<Allocation.Clash> clash,
        AgreementReport agreement,
        List<SelectionFinding> findings,
        SelectionReceipt receipt) {

    /**
     * Copies the lists.
     *
     * @param policy the component of that name
     * @param placings the component of that name
     * @param isExact the component of that name
     * @param clash the component of that name
     * @param agreement the component of that name
     * @param findings the component of that name
     * @param receipt the component of that name
     */
    public SelectionResult {
        placings = List.copyOf(placings);
        findings = List.copyOf(findings);
    }

    /**
     * Whether nothing is open.
     *
     * @return true if every outcome is settled
     */
    public boolean isSettled() {
        return placings.stream().allMatch(Placing::isSettled);
    }
}
