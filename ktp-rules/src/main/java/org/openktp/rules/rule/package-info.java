/**
 * Rules and sets of them. A {@link org.openktp.rules.rule.Requirement} is decided; a {@link
 * org.openktp.rules.rule.Judgement} is left to a person, because no threshold was found. A {@link
 * org.openktp.rules.rule.RuleSet} says when it is in force and whether its publisher gave all the criteria or only some,
 * and has a hash over its canonical form.
 *
 * @serial exclude
 */
@NullMarked
@ValueStyle
package org.openktp.rules.rule;

import org.jspecify.annotations.NullMarked;
import org.openktp.core.internal.ValueStyle;
