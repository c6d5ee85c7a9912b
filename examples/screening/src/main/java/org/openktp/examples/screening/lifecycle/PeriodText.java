package org.openktp.examples.screening.lifecycle;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.openktp.core.partnership.PartnershipPeriod;
import org.openktp.core.partnership.PeriodProgress;
import org.openktp.core.time.MonthEnd;
import org.openktp.core.time.Window;
import org.openktp.examples.screening.history.Length;

/** How long a partnership lasts, and how far it has got. */
final class PeriodText {

    private PeriodText() {}

    static void print(Length length, LocalDate asOf, PrintStream out) {
        PartnershipPeriod period = length.period();
        out.println("  start:      " + period.start());
        out.println(
                "  last day:   " + days(period.lastDays(), period.end().last().minusDays(1)));
        out.println("  end:        " + days(period.ends(), period.end().last()) + ", exclusive");
        period.explanation().forEach(line -> out.println("  counted:    " + line));
        length.notCounted().forEach(line -> out.println("  left out:   " + line));
        out.println("  ambiguous:  " + (period.isAmbiguous() ? "yes, no rounding was declared" : "no")
                + period.policy().monthEnd().map(PeriodText::declared).orElse(""));
        progress(period, asOf, out);
    }

    private static String declared(MonthEnd rounding) {
        return ", by the declared rounding " + rounding.token();
    }

    /** One or two days by themselves, more as the days they lie between. */
    static String days(List<LocalDate> days, LocalDate last) {
        return days.size() > 2
                ? "a day from " + days.get(0) + " to " + last
                : days.stream().map(LocalDate::toString).collect(Collectors.joining(" or "));
    }

    static String days(Window days) {
        return days.days() == 1 ? days.first().toString() : days.first() + " to " + days.last();
    }

    private static void progress(PartnershipPeriod period, LocalDate asOf, PrintStream out) {
        PeriodProgress least = period.leastProgress(asOf);
        PeriodProgress most = period.mostProgress(asOf);
        out.println("  by " + asOf + ": " + text(least) + (least.equals(most) ? "" : "; or " + text(most)));
    }

    private static String text(PeriodProgress progress) {
        return progress.elapsedMonths() + " months gone by, " + progress.remainingMonths() + " left (" + progress + ", "
                + 100 * progress.elapsedDays() / progress.days() + " %)";
    }
}
