/**
 * What has to be done by when. A {@link org.openktp.core.partnership.plan.Plan} is a list of milestones, each so long after
 * something that happens; a {@link org.openktp.core.partnership.plan.Schedule} makes dates of them from what has happened,
 * and a {@link org.openktp.core.partnership.plan.Deadline} says how its date came about, by which clause, and on any day
 * whether it was met. What no clause was found to say, such as which days end a {@link
 * org.openktp.core.partnership.plan.Quarters quarter} or what becomes of a date on a Sunday, the host declares. Pure
 * functions of dates: nothing here knows what day it is.
 *
 * @serial exclude
 */
@ValueStyle
@NullMarked
package org.openktp.core.partnership.plan;

import org.jspecify.annotations.NullMarked;
import org.openktp.core.internal.ValueStyle;
