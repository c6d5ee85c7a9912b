package org.openktp.core.innovate.cost.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.openktp.core.internal.Pounds;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.time.PartialDate;

/**
 * Funding that was had before. It is declared only: nothing is taken off the grant for it.
 *
 * @param funder where it came from; not blank
 * @param secured when it was secured, as far as that is known
 * @param pounds the sum in pounds, not negative, with at most two decimals
 */
public record EarlierFunding(String funder, Optional<PartialDate> secured, BigDecimal pounds) implements Serializable {

    /**
     * Checks the row.
     *
     * @param funder the component of that name
     * @param secured the component of that name
     * @param pounds the component of that name
     * @throws IllegalArgumentException if the funder is blank, or the sum is negative or has more than two decimals
     */
    public EarlierFunding {
        Rows.requireNotBlank("funder of earlier funding", funder);
        pounds = Pounds.require("earlier funding of " + funder, pounds);
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
