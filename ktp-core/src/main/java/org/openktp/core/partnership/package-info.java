/**
 * How long a partnership lasts. A {@link org.openktp.core.partnership.PartnershipPeriod} is a start, a number of months and
 * what changed since; it says on which day or days the partnership may end, how that came about, and how far it has got on
 * a day. What a pause or an extension does to the end is for the host to declare, in a {@link
 * org.openktp.core.partnership.PeriodPolicy}: no page of a programme was found that says. What has to be done by when is in
 * the package {@code plan}.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.partnership;

import org.jspecify.annotations.NullMarked;
