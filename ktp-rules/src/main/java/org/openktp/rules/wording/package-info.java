/**
 * What decisions say, as data first and as text last. A {@link org.openktp.rules.wording.Message} has a {@link
 * org.openktp.rules.wording.MessageCode}, which never changes its meaning, and what fills its gaps; {@link
 * org.openktp.rules.wording.Wording} makes text of it. English is shipped; another language is a resource bundle with
 * the same keys, and what it lacks is said in English.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.rules.wording;

import org.jspecify.annotations.NullMarked;
