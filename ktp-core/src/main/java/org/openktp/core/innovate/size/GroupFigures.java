package org.openktp.core.innovate.size;

import java.math.BigDecimal;
import org.openktp.core.internal.Pounds;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.KnowledgeChecks;

/**
 * The figures by which the size of a business is told, as far as they are known. They are those of the whole group to
 * which the business belongs, since the scheme looks at the size of the business or group; of the business itself where
 * it belongs to none.
 *
 * @param turnover the turnover of the year, in pounds, not negative
 * @param balanceSheet the balance sheet total, which is that of all assets, in pounds, not negative
 * @param employees the average number of employees, not negative
 * @see org.openktp.core.innovate.size.SizeSources
 */
public record GroupFigures(
        Knowledge<BigDecimal> turnover, Knowledge<BigDecimal> balanceSheet, Knowledge<Integer> employees) {

    /** Figures for which nobody asked. */
    public static final GroupFigures NOT_ASKED =
            new GroupFigures(Knowledge.notAsked(), Knowledge.notAsked(), Knowledge.notAsked());

    /**
     * Checks the figures.
     *
     * @param turnover the component of that name
     * @param balanceSheet the component of that name
     * @param employees the component of that name
     * @throws IllegalArgumentException if a figure, or an end of its range, is negative, or a sum reaches £10^15 or has more
     *     than two decimals
     */
    public GroupFigures {
        turnover.named().forEach(value -> Pounds.require("turnover", value));
        balanceSheet.named().forEach(value -> Pounds.require("balanceSheet", value));
        KnowledgeChecks.requireNotNegative("employees", employees);
    }
}
