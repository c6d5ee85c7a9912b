/**
 * How scorecards are read and written. A {@link org.openktp.io.scorecard.ScorecardReader} makes a card of a record of JSON or a row of
 * CSV; {@link org.openktp.io.scorecard.ScorecardWriters} write them so that they read back. Whether a score is on its scale, and
 * whether there is such a criterion, assessor or application, is not looked at here: the selection says so. Not exported.
 */
@NullMarked
package org.openktp.io.scorecard;

import org.jspecify.annotations.NullMarked;
