package org.openktp.core.partnership.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openktp.core.time.MonthEnd;
import org.openktp.core.time.MonthSum;
import org.openktp.core.time.WorkingCalendar;
import org.openktp.core.time.WorkingDayRule;

/**
 * The days on which a milestone may fall due, and how they came about. First the months are added to the anchor, those of
 * the repeats before with them, then days or working days, then the days on top; last comes the rule for days on which
 * nobody works.
 *
 * @param counted the days before that rule; none where they could not be counted
 * @param days the days after it; none where that could not be done
 * @param explanation how they came about, or why they did not
 */
record DueDays(List<LocalDate> counted, List<LocalDate> days, String explanation) {

    /** The days where the anchor was on a given day at the latest. */
    static DueDays of(Milestone milestone, Occurrence anchor, LocalDate latest, int round, Reckoning reckoning) {
        String sum = words(milestone, anchor, round) + ": ";
        List<LocalDate> counted;
        try {
            counted = counted(milestone, anchor.date().earliest(), latest, round, reckoning);
        } catch (IllegalArgumentException e) {
            return new DueDays(List.of(), List.of(), sum + "not counted, since " + e.getMessage());
        }
        String explained = sum + reason(milestone, anchor, round, reckoning) + text(counted);
        if (milestone.duty() == Duty.HOLDS_UNTIL || reckoning.calendar().isEmpty()) {
            return new DueDays(counted, counted, explained);
        }
        return moved(counted, explained, reckoning.calendar().get(), reckoning.rule());
    }

    private static DueDays moved(
            List<LocalDate> counted, String explained, WorkingCalendar calendar, WorkingDayRule rule) {
        try {
            List<LocalDate> days = each(counted.stream(), day -> calendar.adjust(day, rule));
            return new DueDays(
                    counted, days, explained + (days.equals(counted) ? "" : why(counted, calendar, rule) + text(days)));
        } catch (IllegalArgumentException e) {
            return new DueDays(counted, List.of(), explained + "; not moved to a working day, since " + e.getMessage());
        }
    }

    private static List<LocalDate> counted(
            Milestone milestone, LocalDate earliest, LocalDate latest, int round, Reckoning reckoning) {
        int months = months(milestone, round);
        Stream<LocalDate> starts = earliest.datesUntil(latest.plusDays(1));
        Stream<LocalDate> sums = starts.flatMap(start -> reckoning.roundings().stream()
                .map(rounding -> new MonthSum(start, months).resolve(rounding))
                .distinct());
        int amount = milestone.after().amount();
        int then = milestone.after().thenDays();
        return switch (milestone.after().unit()) {
            case MONTHS -> each(sums, day -> day.plusDays(then));
            case DAYS -> each(sums, day -> day.plusDays(amount).plusDays(then));
            case WORKING_DAYS -> {
                WorkingCalendar calendar = reckoning
                        .calendar()
                        .orElseThrow(() -> new IllegalArgumentException("no working days were declared"));
                yield each(sums, day -> calendar.plusWorkingDays(day, amount).plusDays(then));
            }
        };
    }

    /** All months to be added, of the span and of the repeats. */
    private static int months(Milestone milestone, int round) {
        Span after = milestone.after();
        int repeated = milestone.repeat().map(Repeat::months).orElse(0) * round;
        return repeated + (after.unit() == SpanUnit.MONTHS ? after.amount() : 0);
    }

    private static List<LocalDate> each(Stream<LocalDate> days, UnaryOperator<LocalDate> step) {
        return days.map(step).distinct().sorted().toList();
    }

    private static String words(Milestone milestone, Occurrence anchor, int round) {
        String repeated = round == 0
                ? ""
                : milestone
                        .repeat()
                        .map(repeat -> " + " + round + " x " + Span.months(repeat.months()))
                        .orElse("");
        return anchor + repeated + milestone.after().sum();
    }

    /** Why one sum of months has two answers, or which of them was taken. */
    private static String reason(Milestone milestone, Occurrence anchor, int round, Reckoning reckoning) {
        int months = months(milestone, round);
        if (anchor.date().day().isEmpty()) {
            return "";
        }
        LocalDate day = anchor.date().day().get();
        MonthSum sum = new MonthSum(day, months);
        if (!sum.isAmbiguous()) {
            return "";
        }
        String meant = reckoning
                .monthEnd()
                .map(MonthEnd::label)
                .map(label -> "by the declared " + label + " ")
                .orElse("");
        return YearMonth.from(sum.candidates().get(0)) + " has no day " + day.getDayOfMonth() + ", so " + meant;
    }

    /** Why days were moved: what the one day is, or that some of several are no working days. */
    private static String why(List<LocalDate> counted, WorkingCalendar calendar, WorkingDayRule rule) {
        String moved = ", so the " + rule.label() + " working day ";
        if (counted.size() > 1) {
            return ", not all working days" + moved;
        }
        LocalDate day = counted.get(0);
        if (calendar.weekend().contains(day.getDayOfWeek())) {
            return " is a " + name(day.getDayOfWeek()) + moved;
        }
        return " is a bank holiday of " + calendar.holidays().place() + moved;
    }

    /** The name in English, whatever the locale. */
    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String text(List<LocalDate> days) {
        LocalDate last = days.get(days.size() - 1);
        return switch (days.size()) {
            case 1 -> last.toString();
            case 2 -> days.get(0) + " or " + last;
            default -> "a day from " + days.get(0) + " to " + last;
        };
    }
}
