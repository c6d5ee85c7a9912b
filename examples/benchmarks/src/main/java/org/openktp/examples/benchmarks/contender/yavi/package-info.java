/** The twelve rules by YAVI: {@link org.openktp.examples.benchmarks.contender.yavi.ByYavi}. */
@NullMarked
package org.openktp.examples.benchmarks.contender.yavi;

import org.jspecify.annotations.NullMarked;
