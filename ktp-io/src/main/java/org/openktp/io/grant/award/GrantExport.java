package org.openktp.io.grant.award;

import java.util.List;
import org.openktp.io.grant.Grant;
import org.openktp.io.grant.LossLedger;

/**
 * What became of awards. Every fact of every award is either kept or in the ledger.
 *
 * @param grants the grants, each valid by the standard, in the order of their awards
 * @param refused the references of the awards that gave no grant
 * @param kept the facts that are in the grants, and where
 * @param ledger the facts that are not, and why
 */
public record GrantExport(List<Grant> grants, List<String> refused, List<Kept> kept, LossLedger ledger) {

    /**
     * Copies the lists.
     *
     * @param grants the component of that name
     * @param refused the component of that name
     * @param kept the component of that name
     * @param ledger the component of that name
     */
    public GrantExport {
        grants = List.copyOf(grants);
        refused = List.copyOf(refused);
        kept = List.copyOf(kept);
    }
}
