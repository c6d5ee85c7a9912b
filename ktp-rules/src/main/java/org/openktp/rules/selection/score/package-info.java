/**
 * What assessors say of applications, and what of it counts. An {@link org.openktp.rules.selection.score.Assessor} hands in a
 * {@link org.openktp.rules.selection.score.Scorecard} for each application; {@code Conflicts}
 * says who is kept off. A score that is missing stays missing: it is every score that the scale has.
 */
@NullMarked
package org.openktp.rules.selection.score;

import org.jspecify.annotations.NullMarked;
