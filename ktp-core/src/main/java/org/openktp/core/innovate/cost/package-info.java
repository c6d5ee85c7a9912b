/**
 * What a project of Innovate UK's scheme costs, and who pays what. A {@link org.openktp.core.innovate.cost.GrantBasis} is
 * the arithmetic of one award; it makes of {@link org.openktp.core.innovate.cost.CategoryAmounts amounts by category} a
 * {@link org.openktp.core.innovate.cost.Costing}, whose rows always add up, exactly as well as in whole pounds. There is one
 * {@link org.openktp.core.innovate.cost.RoundingPolicy}, so that the figures of an application are those of the offer letter.
 * The plans that are costed are in the package {@code plan}.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.innovate.cost;

import org.jspecify.annotations.NullMarked;
