/**
 * Facts and what is known of them. A {@link org.openktp.rules.fact.Fact} has an identifier that is also the path of its
 * field, a question, and a {@link org.openktp.rules.fact.Domain} of possible values. A {@link
 * org.openktp.rules.fact.FactSheet} holds what is known about one subject. Domains answer one thing that everything else
 * rests on: a few values that stand for all of them.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.rules.fact;

import org.jspecify.annotations.NullMarked;
