package org.openktp.examples.screening.calendar;

import java.time.Instant;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.openktp.core.time.Window;

/**
 * Something of a calendar that takes a whole day, or any of some days.
 *
 * @param uid what it is known by, the same whenever the calendar is written again
 * @param stamp what was recorded until then is known
 * @param days the day; more than one where it may be any of them
 * @param summary what it is, in a line
 * @param description more about it
 * @param holds false for what was waived
 */
record AllDay(String uid, Instant stamp, Window days, String summary, String description, boolean holds) {

    VEvent event() {
        VEvent event = new VEvent(false); // true would stamp it with the time of day
        event.add(new Uid(uid));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(days.first()));
        event.add(new DtEnd<>(days.last().plusDays(1)));
        event.add(new Summary(summary));
        event.add(new Description(description));
        event.add(status());
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private Status status() {
        if (!holds) {
            return ImmutableStatus.VEVENT_CANCELLED;
        }
        return days.days() == 1 ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE;
    }
}
