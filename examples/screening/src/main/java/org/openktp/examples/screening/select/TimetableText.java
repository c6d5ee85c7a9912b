package org.openktp.examples.screening.select;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.openktp.core.finding.Printable;
import org.openktp.examples.screening.run.Tables;
import org.openktp.rules.selection.interview.Timetable;
import org.openktp.rules.wording.Wording;

/**
 * Who is interviewed when.
 *
 * @param timetable the interviews
 * @param out where they are printed
 */
record TimetableText(Timetable timetable, PrintStream out) {

    void print() {
        out.println();
        out.println("Interviews: " + timetable.appointments().size());
        Tables.print(
                timetable.appointments(),
                List.of(
                        Tables.column("DAY", each -> each.slot().day().toString()),
                        Tables.column(
                                "TIME",
                                each -> each.slot().start() + "-" + each.slot().end()),
                        Tables.column("PANEL", each -> Printable.of(each.slot().panel())),
                        Tables.column("APPLICATION", each -> Printable.of(each.application())),
                        Tables.column("", each -> each.isConfirmed() ? "" : "to confirm")),
                out);
        if (!timetable.unplaced().isEmpty()) {
            out.println();
            out.println("No slot for: "
                    + timetable.unplaced().stream().map(Printable::of).collect(Collectors.joining(", ")));
            timetable.shortages().forEach(this::shortage);
        }
    }

    private void shortage(Timetable.Shortage shortage) {
        shortage.reasons().forEach(each -> out.println("  " + Printable.of(Wording.ENGLISH.say(each))));
    }
}
