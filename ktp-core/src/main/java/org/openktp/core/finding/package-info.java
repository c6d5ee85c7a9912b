/**
 * What is wrong with an input, as values. A {@link org.openktp.core.finding.Finding} has a {@link
 * org.openktp.core.finding.FindingCode code} that never changes its meaning, a message with the actual value, and the
 * {@link org.openktp.core.finding.Location} where it was found. {@link org.openktp.core.finding.FindingGuides} says of every
 * code what it means, what to do, when it is given and what it does there.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.finding;

import org.jspecify.annotations.NullMarked;
