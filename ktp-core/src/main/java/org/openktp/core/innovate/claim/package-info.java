/**
 * Money after an award. An {@link org.openktp.core.innovate.claim.Award} is the budget and the maximum grant of a plan under
 * a version of the terms; a {@link org.openktp.core.innovate.claim.BudgetMove} changes the budget and never the grant.
 * {@link org.openktp.core.innovate.claim.Claims} are what was claimed quarter by quarter, with what is paid and what is kept
 * back of each, and a {@link org.openktp.core.innovate.claim.Settlement} is what remains to be paid, or paid back, at the
 * end. When something is due is said by the plans of the package {@code terms}.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.innovate.claim;

import org.jspecify.annotations.NullMarked;
