/**
 * Plans of what a project is to cost, as they stand in an application. A {@link
 * org.openktp.core.innovate.cost.plan.CostPlan} is a {@link org.openktp.core.innovate.cost.plan.FullEconomicPlan} or a
 * {@link org.openktp.core.innovate.cost.plan.StandardPlan}, each with the categories of its costing method and no others,
 * and gives its {@link org.openktp.core.innovate.cost.Costing}. What both have is in {@link
 * org.openktp.core.innovate.cost.plan.CommonCosts}; what the business pays besides, and funding that it had before, are
 * {@link org.openktp.core.innovate.cost.plan.Declarations}, which change no figure of the costing. Limits of amounts are not
 * checked here: a plan over a limit is a plan.
 *
 * @serial exclude
 */
@ValueStyle
@NullMarked
package org.openktp.core.innovate.cost.plan;

import org.jspecify.annotations.NullMarked;
import org.openktp.core.internal.ValueStyle;
