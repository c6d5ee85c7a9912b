package org.openktp.examples.screening.catalogue;

import java.time.Period;
import java.util.Collection;
import java.util.stream.Collectors;
import org.openktp.core.code.Code;
import org.openktp.core.source.Citation;

/** How values are shown to people. */
final class Shown {

    private Shown() {}

    static String of(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(Shown::of).collect(Collectors.joining("; "));
        }
        if (value instanceof Period length) {
            return length(length);
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        return Code.labelOf(value);
    }

    /** A length in years where it is whole years, else in months; in days where it is less. */
    static String length(Period length) {
        long months = length.toTotalMonths();
        if (months == 0) {
            return length.toString();
        }
        return months % 12 == 0 ? count(months / 12, "year") : count(months, "month");
    }

    static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    static String of(Citation citation) {
        return citation.source().address() + ", " + citation.locator();
    }
}
