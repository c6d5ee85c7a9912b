/**
 * Dates as the sources give them. A {@link org.openktp.core.time.PartialDate} keeps "July 2017" from turning into a day
 * that nobody published; a {@link org.openktp.core.time.Window} has both ends inside. Clocks and zones are the
 * business of the host.
 */
@NullMarked
package org.openktp.core.time;

import org.jspecify.annotations.NullMarked;
