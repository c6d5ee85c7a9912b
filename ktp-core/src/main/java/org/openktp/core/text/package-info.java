/**
 * Texts that people write. {@link org.openktp.core.text.WordCounting} is the declared rule by which their words are
 * counted: two counts of one text agree only where the rule is said, so whoever states a limit of words says by which.
 */
@NullMarked
package org.openktp.core.text;

import org.jspecify.annotations.NullMarked;
