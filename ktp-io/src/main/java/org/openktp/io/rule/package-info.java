/**
 * Rule sets as documents. {@link org.openktp.io.rule.RulesDocument} reads and writes the rules of rounds, {@link
 * org.openktp.io.rule.RuleSetForm} one set of them, and {@link org.openktp.io.rule.ConditionForm} the conditions, typed by
 * the facts they are about. Not exported.
 */
@NullMarked
package org.openktp.io.rule;

import org.jspecify.annotations.NullMarked;
