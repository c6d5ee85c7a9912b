package org.openktp.core.innovate.claim;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openktp.core.innovate.cost.CategoryAmounts;
import org.openktp.core.internal.Copies;
import org.openktp.core.internal.Pounds;

/**
 * How the grant of an award is settled at the end. Due is the grant on what was actually spent, up to the maximum; what was
 * paid before is taken off. What remains is not paid as long as a document is missing, while what was paid too much is to be
 * paid back at once.
 *
 * @param award the award
 * @param actual what was actually spent by category, without indirect costs, as the certificate of expenditure has it
 * @param paid what was paid before, in whole pounds
 * @param received the documents that are in
 */
public record Settlement(Award award, CategoryAmounts actual, BigDecimal paid, Set<FinalDocument> received)
        implements Serializable {

    /**
     * Copies the documents, and checks the sums.
     *
     * @param award the component of that name
     * @param actual the component of that name
     * @param paid the component of that name
     * @param received the component of that name
     * @throws IllegalArgumentException if the sum paid is negative or not in whole pounds, or something was spent in a
     *     category that the costing method of the award does not know
     */
    public Settlement {
        received = Copies.of(received);
        paid = Pounds.requireWhole("paid", paid);
        award.grantOn(actual);
    }

    /**
     * The grant towards what was actually spent.
     *
     * @return whole pounds, not above the maximum grant
     */
    public BigDecimal due() {
        return award.grantOn(actual);
    }

    /**
     * The documents that are not in.
     *
     * @return the documents, in their order
     */
    public List<FinalDocument> missing() {
        return Arrays.stream(FinalDocument.values())
                .filter(document -> !received.contains(document))
                .toList();
    }

    /**
     * What the funder pays now.
     *
     * @return whole pounds, zero as long as a document is missing
     */
    public BigDecimal toPay() {
        return missing().isEmpty() ? outstanding() : BigDecimal.ZERO;
    }

    /**
     * What the funder would pay if no document were missing.
     *
     * @return whole pounds
     */
    public BigDecimal outstanding() {
        return due().subtract(paid).max(BigDecimal.ZERO);
    }

    /**
     * How much of what is outstanding was kept back. Where less was spent than planned, not all of it is due.
     *
     * @return whole pounds, from zero to what the award keeps back
     */
    public BigDecimal retainedDue() {
        return due().subtract(award.payableBeforeEnd(actual)).min(outstanding());
    }

    /**
     * What the knowledge base pays back.
     *
     * @return whole pounds
     */
    public BigDecimal toRepay() {
        return paid.subtract(due()).max(BigDecimal.ZERO);
    }
}
