package org.openktp.examples.screening.catalogue;

import java.time.Period;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openktp.core.catalogue.Row;
import org.openktp.core.code.Code;
import org.openktp.core.money.Amount;
import org.openktp.core.money.Precision;
import org.openktp.core.source.Citation;

/** How values are shown to people. */
final class Shown {

    private Shown() {}

    static String of(Object value) {
        if (value instanceof Collection<?> values) {
            return values.isEmpty() ? "none" : values.stream().map(Shown::of).collect(Collectors.joining("; "));
        }
        if (value instanceof Period length) {
            return length(length);
        }
        if (value instanceof Amount amount) {
            String words = amount.precision() == Precision.EXACTLY
                    ? ""
                    : amount.precision().label() + " ";
            return words + String.format(Locale.ROOT, "£%,.2f", amount.pounds()).replace(".00", "");
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        return Code.labelOf(value);
    }

    /** A field of a row, empty where it was not found. */
    static String field(Row row, String name) {
        return Optional.ofNullable(row.fields().get(name))
                .map(field -> of(field.value()))
                .orElse("");
    }

    static String fieldOrNotFound(Row row, String name) {
        return row.fields().containsKey(name) ? field(row, name) : "not found";
    }

    /** A length in years where it is whole years, else in months; in days where it is less. */
    static String length(Period length) {
        long months = length.toTotalMonths();
        if (months == 0) {
            return length.isZero() ? "no minimum" : length.toString();
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
