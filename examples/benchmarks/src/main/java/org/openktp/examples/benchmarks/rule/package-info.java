/**
 * The twelve rules: {@link org.openktp.examples.benchmarks.rule.TwelveRules} as a rule set, {@link
 * org.openktp.examples.benchmarks.rule.Check} by name, and the {@link org.openktp.examples.benchmarks.rule.Answer} that all
 * contenders must give alike.
 */
@NullMarked
package org.openktp.examples.benchmarks.rule;

import org.jspecify.annotations.NullMarked;
