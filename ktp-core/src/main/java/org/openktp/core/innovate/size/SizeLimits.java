package org.openktp.core.innovate.size;

import org.openktp.core.money.Amount;
import org.openktp.core.source.Sourced;

/**
 * The limits of one size. Each belongs to the size: a turnover that equals the limit meets it.
 *
 * @param turnover the greatest turnover
 * @param balanceSheet the greatest balance sheet total
 * @param employees the greatest average number of employees
 * @see org.openktp.core.innovate.size.SizeSources
 */
public record SizeLimits(Sourced<Amount> turnover, Sourced<Amount> balanceSheet, Sourced<Integer> employees) {

    boolean isBelow(SizeLimits greater) {
        return turnover.value().pounds().compareTo(greater.turnover.value().pounds()) < 0
                && balanceSheet
                                .value()
                                .pounds()
                                .compareTo(greater.balanceSheet.value().pounds())
                        < 0
                && employees.value() < greater.employees.value();
    }

    String figures() {
        return turnover.value() + " / " + balanceSheet.value() + " / " + employees.value() + " employees";
    }
}
