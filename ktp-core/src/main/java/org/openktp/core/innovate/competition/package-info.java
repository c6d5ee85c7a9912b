/**
 * The competitions, or rounds, in which Innovate UK took applications. {@link
 * org.openktp.core.innovate.competition.Competitions} has those of which a date was found; a {@link
 * org.openktp.core.innovate.competition.Competition} says for which strands it was and when it was open, as far as that is
 * known. What the scheme asked of applicants changed from round to round, so that the dates of rules hang on these.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.innovate.competition;

import org.jspecify.annotations.NullMarked;
