/**
 * From eligible applications to awards. A {@link org.openktp.rules.selection.Selection} takes a policy, assessors, {@link
 * org.openktp.rules.selection.Candidate}s and their scorecards, and gives a {@link org.openktp.rules.selection.SelectionResult}:
 * where each application is placed, what becomes of it and why, and what is open while scores are missing. The same inputs give
 * the same result, and its {@link org.openktp.rules.selection.SelectionReceipt} records them.
 */
@NullMarked
package org.openktp.rules.selection;

import org.jspecify.annotations.NullMarked;
