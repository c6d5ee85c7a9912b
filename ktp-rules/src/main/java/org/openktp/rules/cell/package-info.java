/**
 * How conditions cut what may be the case into finitely many cells. Answers to one fact that every condition treats alike
 * are one cell ({@link org.openktp.rules.cell.FactCells}); facts that constraints or comparisons tie to one another are
 * decided together, on one {@link org.openktp.rules.cell.Level} of joint cells, of which only those exist that the
 * constraints admit. A {@link org.openktp.rules.cell.Space} is all levels of a rule set; {@link
 * org.openktp.rules.cell.Open} is what is still open on a level when this much is known.
 */
@NullMarked
package org.openktp.rules.cell;

import org.jspecify.annotations.NullMarked;
