/**
 * What a project of Innovate UK's scheme may cost. {@link org.openktp.rules.innovate.cost.CostLimits} and {@link
 * org.openktp.rules.innovate.cost.OverheadRates} are tables by day, and {@link org.openktp.rules.innovate.cost.TypicalCosts}
 * what pages call typical, which is no limit. {@link org.openktp.rules.innovate.cost.CostReview} compares a plan with all of
 * them, and with the grant rate of its partner: it has a finding for every limit that is broken, and one where it is not known
 * which limit holds.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.rules.innovate.cost;

import org.jspecify.annotations.NullMarked;
