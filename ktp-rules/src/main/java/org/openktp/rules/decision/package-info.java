/**
 * Decisions and how they are reached. An {@link org.openktp.rules.decision.Evaluator} compiles a rule set once and then
 * decides fact sheets; a {@link org.openktp.rules.decision.Decision} carries the {@link
 * org.openktp.rules.decision.Verdict}, the outcome of every rule with its evidence, what is left for a person to judge
 * and what is missing. A verdict other than undetermined holds in every completion of the facts.
 */
@NullMarked
@ValueStyle
package org.openktp.rules.decision;

import org.jspecify.annotations.NullMarked;
import org.openktp.core.internal.ValueStyle;
