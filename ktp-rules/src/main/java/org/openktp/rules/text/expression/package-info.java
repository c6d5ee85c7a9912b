/**
 * Patterns taken apart. {@link org.openktp.rules.text.expression.PatternParser} reads the restricted syntax and refuses
 * everything else with the position; an {@link org.openktp.rules.text.expression.Expression} is what it read, and says
 * what may follow once a character is taken; a {@link org.openktp.rules.text.expression.CharacterSet} is the characters
 * that one place of a pattern takes. Not exported.
 */
@NullMarked
package org.openktp.rules.text.expression;

import org.jspecify.annotations.NullMarked;
