/** The twelve rules by Easy Rules: {@link org.openktp.examples.benchmarks.contender.easy.ByEasyRules}. */
@NullMarked
package org.openktp.examples.benchmarks.contender.easy;

import org.jspecify.annotations.NullMarked;
