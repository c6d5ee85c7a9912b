/**
 * The twelve rules as general engines have them: {@link org.openktp.examples.benchmarks.contender.engine.ByDrools} in the Drools rule
 * language, {@link org.openktp.examples.benchmarks.contender.engine.ByKieDmn} and {@link
 * org.openktp.examples.benchmarks.contender.engine.ByCamundaDmn} as decision tables, {@link
 * org.openktp.examples.benchmarks.contender.engine.ByJsonSchema} as a JSON schema. Each is set up once, as its users would, in the
 * quickest way found; an engine that holds a session is for one thread.
 */
@NullMarked
package org.openktp.examples.benchmarks.contender.engine;

import org.jspecify.annotations.NullMarked;
