/**
 * Jakarta Bean Validation constraints that decide. {@link org.openktp.rules.validation.MeetsRoundRules} runs the rules of its
 * round on an application, wherever it stands, or on a host's {@link org.openktp.rules.validation.ApplicationForm}, and points
 * each violation at the property that fails a rule; {@link org.openktp.rules.validation.CompleteForRound} points at what is
 * still needed. Unknown is never no: only what is surely not met violates. A host with rules or a day of its own names its
 * {@link org.openktp.rules.validation.Screener} in the constraint.
 */
@NullMarked
package org.openktp.rules.validation;

import org.jspecify.annotations.NullMarked;
