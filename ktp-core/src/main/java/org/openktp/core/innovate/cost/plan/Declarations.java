package org.openktp.core.innovate.cost.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is declared beside the costs of a plan. Nothing here is part of the budget, or changes what the grant pays.
 *
 * @param companyCosts what the business pays besides its contribution
 * @param earlierFunding funding that was had before
 */
public record Declarations(List<AdditionalCompanyCost> companyCosts, List<EarlierFunding> earlierFunding)
        implements Serializable {

    /** Nothing declared. */
    public static final Declarations NONE = new Declarations(List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param companyCosts the component of that name
     * @param earlierFunding the component of that name
     */
    public Declarations {
        companyCosts = List.copyOf(companyCosts);
        earlierFunding = List.copyOf(earlierFunding);
    }

    /**
     * All additional company costs together.
     *
     * @return pounds
     */
    public BigDecimal companyCostsTotal() {
        return Rows.total(companyCosts, AdditionalCompanyCost::pounds);
    }

    /**
     * All earlier funding together.
     *
     * @return pounds
     */
    public BigDecimal earlierFundingTotal() {
        return Rows.total(earlierFunding, EarlierFunding::pounds);
    }
}
