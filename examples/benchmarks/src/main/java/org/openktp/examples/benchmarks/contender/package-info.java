/**
 * Those who check the twelve rules, each in a class or package of its own: {@link
 * org.openktp.examples.benchmarks.contender.Contenders} lists them all.
 */
@NullMarked
package org.openktp.examples.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
