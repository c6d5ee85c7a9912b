package org.openktp.examples.screening.lifecycle;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.openktp.core.code.Code;
import org.openktp.core.partnership.plan.Deadline;
import org.openktp.core.partnership.plan.Milestone;
import org.openktp.examples.screening.run.Tables;

/** Deadlines as a table, and below it what each is and by which clause. */
final class DeadlineTable {

    private DeadlineTable() {}

    static void print(List<Deadline> deadlines, LocalDate asOf, PrintStream out) {
        Tables.print(
                deadlines,
                List.of(
                        Tables.column("LAST DAY", DeadlineTable::days),
                        Tables.column("STATUS", deadline -> status(deadline, asOf)),
                        Tables.column("DEADLINE", Deadline::id),
                        Tables.column("HOW IT WAS COUNTED", Deadline::explanation)),
                out);
        out.println("  Where it says so:");
        deadlines.stream().map(Deadline::milestone).distinct().forEach(milestone -> clause(milestone, out));
    }

    private static String days(Deadline deadline) {
        return deadline.due()
                .map(days -> PeriodText.days(deadline.days(), days.last()))
                .orElse("not known");
    }

    /** Every status that is possible, and whether there may be no such deadline at all. */
    static String status(Deadline deadline, LocalDate asOf) {
        String possible = deadline.status(asOf).stream().map(Code::label).collect(Collectors.joining(" or "));
        return deadline.surely() ? possible : possible + ", if at all";
    }

    private static void clause(Milestone milestone, PrintStream out) {
        out.println("    " + milestone.id() + ": " + milestone.title()
                + milestone
                        .otherwise()
                        .map(otherwise -> "; or else " + otherwise)
                        .orElse(""));
        milestone
                .citations()
                .forEach(citation -> out.println("      source: " + citation.text() + " ("
                        + milestone.provenance().label() + ")"));
    }
}
