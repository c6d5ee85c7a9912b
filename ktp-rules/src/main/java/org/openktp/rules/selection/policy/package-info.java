/**
 * By what a round is judged, declared by whoever judges. A {@link org.openktp.rules.selection.policy.SelectionPolicy} names
 * everything on which an award depends: criteria with scales and weights, the panel, how scores are put together and
 * rounded, the quality line, the capacity, what breaks ties, and the balance that the awards must have. What a publisher gave
 * comes with its source; the rest the host supplies, and nothing is assumed: a policy with something left out is not built.
 */
@NullMarked
@ValueStyle
package org.openktp.rules.selection.policy;

import org.jspecify.annotations.NullMarked;
import org.openktp.core.internal.ValueStyle;
