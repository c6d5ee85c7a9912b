/**
 * Whole processes, from {@code main} to the first decision printed: one class with a {@code main} for each contender, and {@link
 * org.openktp.examples.benchmarks.start.StartUp}, which starts them in turn and takes the time.
 */
@NullMarked
package org.openktp.examples.benchmarks.start;

import org.jspecify.annotations.NullMarked;
