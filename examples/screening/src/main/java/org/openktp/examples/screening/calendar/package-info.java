/**
 * Deadlines and ends of partnerships as a calendar file, which calendar programs subscribe to or take in. {@link
 * org.openktp.examples.screening.calendar.CalendarCommand} is the command.
 */
@NullMarked
package org.openktp.examples.screening.calendar;

import org.jspecify.annotations.NullMarked;
