package org.openktp.io.grant;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All that did not survive when something was written in another form. Empty if and only if everything did.
 *
 * @param losses the losses, in the order of their subjects
 */
public record LossLedger(List<Loss> losses) {

    /** The ledger of a form that holds everything. */
    public static final LossLedger EMPTY = new LossLedger(List.of());

    /**
     * Copies the losses.
     *
     * @param losses the component of that name
     */
    public LossLedger {
        losses = List.copyOf(losses);
    }

    /**
     * What did not survive of one subject.
     *
     * @param subject the reference of an award, or the identifier of a grant
     * @return its losses
     */
    public List<Loss> of(String subject) {
        return losses.stream().filter(loss -> loss.subject().equals(subject)).toList();
    }

    /**
     * How often each reason occurs.
     *
     * @return the counts, in the order of the reasons; without those that do not occur
     */
    public Map<LossReason, Long> byReason() {
        Map<LossReason, Long> counts = new EnumMap<>(LossReason.class);
        losses.forEach(loss -> counts.merge(loss.reason(), 1L, Long::sum));
        return Collections.unmodifiableMap(counts);
    }
}
