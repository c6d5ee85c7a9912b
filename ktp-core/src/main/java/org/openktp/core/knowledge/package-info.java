/**
 * What is known of a fact. {@link org.openktp.core.knowledge.Knowledge} is exact, narrowed to a few values, a range or
 * bounds of a set, missing for a reason, or not applicable; these are never confused with one another. An application
 * is a record of such knowledge, so that what is unknown is never taken for a no, nor for a yes.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.knowledge;

import org.jspecify.annotations.NullMarked;
