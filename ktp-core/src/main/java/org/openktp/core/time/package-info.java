/**
 * Dates as the sources give them, and sums of dates that hide nothing. A {@link org.openktp.core.time.PartialDate} keeps
 * "July 2017" from turning into a day that nobody published; a {@link org.openktp.core.time.Window} has both ends inside,
 * and a {@link org.openktp.core.time.Validity} knows its ends as far as they were found. A {@link
 * org.openktp.core.time.MonthSum} reports where adding months is ambiguous, and takes the {@link
 * org.openktp.core.time.MonthEnd} that the host declares. A {@link org.openktp.core.time.WorkingCalendar} counts working
 * days, and refuses years whose {@link org.openktp.core.time.BankHolidays} it does not know. Clocks and zones are the
 * business of the host.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.time;

import org.jspecify.annotations.NullMarked;
