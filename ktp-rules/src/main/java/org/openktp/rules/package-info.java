/**
 * The way into the rules. {@link org.openktp.rules.KtpRules} hands out the published rule sets and a {@link
 * org.openktp.rules.Screening} that decides applications to the rounds shipped. A host with rounds and rules of its own
 * builds a screening from them.
 */
@NullMarked
package org.openktp.rules;

import org.jspecify.annotations.NullMarked;
