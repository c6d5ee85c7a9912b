/**
 * How cost grows: {@link org.openktp.examples.benchmarks.growth.ManyRules} has as many rules and missing facts as are wanted, {@link
 * org.openktp.examples.benchmarks.growth.FileSize} reads files of any size in a small heap.
 */
@NullMarked
package org.openktp.examples.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
