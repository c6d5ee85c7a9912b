/**
 * What rules say of texts. A {@link org.openktp.rules.text.TextPattern} is a regular expression of a restricted syntax, so
 * that two patterns can be compared over every text there can be: whether both can match, whether one implies the other.
 * What cannot be compared so is refused when the pattern is made.
 */
@NullMarked
package org.openktp.rules.text;

import org.jspecify.annotations.NullMarked;
