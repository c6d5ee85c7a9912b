/**
 * Conditions: boolean functions over facts, as data. A {@link org.openktp.rules.condition.Condition} is an {@link
 * org.openktp.rules.condition.Atom} on a single fact, or joins others by all, any and not. It can be printed as a
 * sentence, hashed, compared and analysed; it holds no code of the user. An answer "not applicable" makes every atom
 * false.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.rules.condition;

import org.jspecify.annotations.NullMarked;
