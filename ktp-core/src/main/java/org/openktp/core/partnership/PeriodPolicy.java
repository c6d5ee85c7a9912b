package org.openktp.core.partnership;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.time.MonthEnd;

/**
 * How a host counts the time of a partnership. No page of a programme was found that says any of it, so nothing moves the
 * end that is not declared here.
 *
 * @param monthEnd which day is meant where a month has no such day; empty keeps both
 * @param pauses what a pause does to the end
 * @param extensions whether an extension moves the end by its months
 */
public record PeriodPolicy(Optional<MonthEnd> monthEnd, PauseEffect pauses, boolean extensions)
        implements Serializable {

    /** Nothing declared: of two days both are kept, and no change moves the end. */
    public static final PeriodPolicy UNDECLARED = new PeriodPolicy(Optional.empty(), PauseEffect.NOTHING, false);

    /** The roundings that may be meant: the declared one, or all. */
    List<MonthEnd> roundings() {
        return monthEnd.map(List::of).orElseGet(() -> List.of(MonthEnd.values()));
    }

    int monthsAdded(PeriodChange change, MonthEnd rounding) {
        if (change instanceof Pause pause) {
            return pauses == PauseEffect.WHOLE_MONTHS ? pause.wholeMonths(rounding) : 0;
        }
        return extensions ? ((Extension) change).months() : 0;
    }

    long daysAdded(PeriodChange change) {
        return pauses == PauseEffect.DAYS && change instanceof Pause pause ? pause.days() : 0;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
