/**
 * The organisations that fund the scheme. A {@link org.openktp.core.innovate.sponsor.Sponsor} is known from the lists in
 * which it was found; {@link org.openktp.core.innovate.sponsor.SponsorCriteriaVersion} is what a sponsor asked of projects,
 * besides what the scheme asks, in the time for which that was found; {@link
 * org.openktp.core.innovate.sponsor.SchemeLead} says who led the scheme. A time for which nothing was found stays a gap.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.innovate.sponsor;

import org.jspecify.annotations.NullMarked;
