/**
 * What to ask next. A {@link org.openktp.rules.question.MissingFact} is a fact that can still change a decision, or what a
 * table says, and only such facts are named; each has the {@link org.openktp.rules.question.Prospect}s of what its
 * answers would lead to. What was declined is named, but never to be asked again.
 */
@NullMarked
package org.openktp.rules.question;

import org.jspecify.annotations.NullMarked;
