package org.openktp.examples.screening.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A calendar file of RFC 5545. The same entries give the same bytes, whatever the day. */
final class CalendarFile {

    private static final Comparator<AllDay> ORDER = Comparator.comparing(
                    (AllDay each) -> each.days().first())
            .thenComparing(each -> each.days().last())
            .thenComparing(AllDay::uid);

    private CalendarFile() {}

    static void write(List<AllDay> entries, OutputStream out) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//OpenKTP//ktp calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        entries.stream().sorted(ORDER).map(AllDay::event).forEach(calendar::add);
        new CalendarOutputter().output(calendar, out);
    }
}
