/**
 * The bank holidays of the four nations, from the library Jollyday. Start at {@link
 * org.openktp.io.calendar.UkBankHolidays}; the counting itself is in the core's {@link
 * org.openktp.core.time.WorkingCalendar}, which takes any holidays that a host lists. The library is optional: whoever
 * uses this package adds {@code de.focus-shift:jollyday-core} and {@code de.focus-shift:jollyday-jaxb} (Apache-2.0,
 * Java 17) in the version that this project is built with. Without them every other package works, and this one fails
 * with a {@link java.lang.NoClassDefFoundError}.
 *
 * <p>On the class path that is all. On the module path the host's module also requires {@code
 * de.focus_shift.jollyday.core}, and since Jollyday 2.19.0 reads its own second module by reflection without exporting
 * it, Java is started with {@code
 * --add-exports=de.focus_shift.jollyday.jaxb/de.focus_shift.jollyday.jaxb=de.focus_shift.jollyday.core}.
 */
@NullMarked
package org.openktp.io.calendar;

import org.jspecify.annotations.NullMarked;
