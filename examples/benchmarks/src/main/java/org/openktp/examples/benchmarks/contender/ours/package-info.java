/** The twelve rules by this library: {@link org.openktp.examples.benchmarks.contender.ours.ByOpenKtp}. */
@NullMarked
package org.openktp.examples.benchmarks.contender.ours;

import org.jspecify.annotations.NullMarked;
