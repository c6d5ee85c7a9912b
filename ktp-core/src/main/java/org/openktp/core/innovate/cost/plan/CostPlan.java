package org.openktp.core.innovate.cost.plan;

import java.io.Serializable;
import org.openktp.core.innovate.cost.CategoryAmounts;
import org.openktp.core.innovate.cost.Costing;
import org.openktp.core.innovate.cost.CostingMethod;
import org.openktp.core.innovate.cost.GrantBasis;
import org.openktp.core.innovate.cost.Percentage;

/**
 * A plan of what a project is to cost. A plan in progress may lack anything; that each associate has costs of development,
 * which the Innovation Funding Service asks for, is not asked for here.
 */
public sealed interface CostPlan extends Serializable permits FullEconomicPlan, StandardPlan {

    /**
     * How long the project lasts.
     *
     * @return whole months, 1 or more
     */
    int months();

    /**
     * The grant rate.
     *
     * @return the share of each cost that is asked for
     */
    Percentage rate();

    /**
     * The costs that both methods know.
     *
     * @return the costs
     */
    CommonCosts common();

    /**
     * What is declared beside the costs.
     *
     * @return the declarations, which change no figure of the costing
     */
    Declarations declared();

    /**
     * By what the grant is computed.
     *
     * @return costing method and rates
     */
    GrantBasis basis();

    /**
     * What is to be spent, by category.
     *
     * @return the sums of the plan's rows, without indirect costs, which are computed
     */
    CategoryAmounts costs();

    /**
     * The costing method.
     *
     * @return the method
     */
    default CostingMethod method() {
        return basis().method();
    }

    /**
     * What the project costs, and who pays what.
     *
     * @return the figures, exact and in whole pounds
     */
    default Costing costing() {
        return basis().costing(costs());
    }
}
