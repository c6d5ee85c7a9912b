/**
 * What was measured, as one table: {@link org.openktp.examples.benchmarks.report.Report} reads the scores, {@link
 * org.openktp.examples.benchmarks.report.Goals} says what they must reach. A score that a goal needs and no run gave is said to be
 * missing, never passed over.
 */
@NullMarked
package org.openktp.examples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
