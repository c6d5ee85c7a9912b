/**
 * Rounds as documents. {@link org.openktp.io.round.RoundForm} has the properties of a round, and the document of them; the
 * other classes have the forms of its parts. Not exported.
 */
@NullMarked
package org.openktp.io.round;

import org.jspecify.annotations.NullMarked;
