/**
 * Decisions, written: as NDJSON, as CSV with a row a decision or a row a rule, and as a table; and what to ask next, as
 * NDJSON. Not exported.
 */
@NullMarked
package org.openktp.io.decision;

import org.jspecify.annotations.NullMarked;
