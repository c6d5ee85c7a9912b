/**
 * The applications that every contender answers for: {@link org.openktp.examples.benchmarks.cohort.Cohort}, the same on every
 * machine.
 */
@NullMarked
package org.openktp.examples.benchmarks.cohort;

import org.jspecify.annotations.NullMarked;
