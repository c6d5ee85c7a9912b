/**
 * What share of a project's cost the grant pays. {@link org.openktp.rules.innovate.rate.InterventionRates} is the table of the
 * rates that were found, each on the days on which it was seen, and looks applications up in it; an {@link
 * org.openktp.rules.innovate.rate.InterventionRate} is what it gives. Whether a partner may take part at all is another
 * matter, of which these rates say nothing.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.rules.innovate.rate;

import org.jspecify.annotations.NullMarked;
