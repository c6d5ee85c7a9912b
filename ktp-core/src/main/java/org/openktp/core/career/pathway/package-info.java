/**
 * How one role leads to the next. A {@link org.openktp.core.career.pathway.CareerStep} leads from a role, or from
 * outside, to another, with the register it needs and gives, the time it takes at least, and when it held; {@link
 * org.openktp.core.career.pathway.CareerSteps} holds those that pages support. A {@link
 * org.openktp.core.career.pathway.CareerFramework} of steps is asked for the {@link
 * org.openktp.core.career.pathway.CareerRoute routes} from one role to another on a day. What no page supports is no
 * step, so that no route found is not the same as no route.
 */
@ValueStyle
@NullMarked
package org.openktp.core.career.pathway;

import org.jspecify.annotations.NullMarked;
import org.openktp.core.internal.ValueStyle;
