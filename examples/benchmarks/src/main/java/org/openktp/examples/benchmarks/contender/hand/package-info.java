/**
 * The twelve rules written by hand: {@link org.openktp.examples.benchmarks.contender.hand.PlainByHand} as one writes them without
 * a thought for speed, {@link org.openktp.examples.benchmarks.contender.hand.BestByHand} as well as we can, {@link
 * org.openktp.examples.benchmarks.contender.hand.ExplainedByHand} with a sentence for what fails, and {@link
 * org.openktp.examples.benchmarks.contender.hand.BytesByHand} from the bytes, without an object.
 */
@NullMarked
package org.openktp.examples.benchmarks.contender.hand;

import org.jspecify.annotations.NullMarked;
