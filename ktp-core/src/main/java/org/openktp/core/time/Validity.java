package org.openktp.core.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.openktp.core.internal.RecordForm;

/**
 * When something was so: from one date until another, both inside, each as far as it is known. An end that was not found
 * is unknown, which is neither "always" nor "never"; so a day may surely lie inside, surely lie outside, or neither.
 *
 * <p>Printed and parsed as {@code 2021-07/..} or {@code ../2018-11-30}; {@code ../..} where neither end is known. Example: from July
 * 2021 on, 30 June 2021 is surely outside, and no day is surely inside, since the end is not known.
 *
 * @param from when it began; empty is unknown
 * @param until the last date of it; empty is unknown
 */
public record Validity(Optional<PartialDate> from, Optional<PartialDate> until) implements Serializable {

    /** Nothing is known of either end. */
    public static final Validity UNKNOWN = new Validity(Optional.empty(), Optional.empty());

    /**
     * Checks the order of the ends.
     *
     * @param from the component of that name
     * @param until the component of that name
     * @throws IllegalArgumentException if the end surely lies before the beginning
     */
    public Validity {
        if (from.isPresent() && until.isPresent() && until.get().isSurelyBefore(from.get())) {
            throw new IllegalArgumentException("until " + until.get() + " must not be before from " + from.get());
        }
    }

    /**
     * From a date on, with an end that is not known.
     *
     * @param from when it began, such as {@code 2021-07}
     * @return the validity
     * @throws IllegalArgumentException if the text is no partial date
     */
    public static Validity from(String from) {
        return new Validity(Optional.of(PartialDate.parse(from)), Optional.empty());
    }

    /**
     * Until a date, with a beginning that is not known.
     *
     * @param until the last date, such as {@code 2018-11-30}
     * @return the validity
     * @throws IllegalArgumentException if the text is no partial date
     */
    public static Validity until(String until) {
        return new Validity(Optional.empty(), Optional.of(PartialDate.parse(until)));
    }

    /**
     * From one date until another.
     *
     * @param from when it began
     * @param until the last date
     * @return the validity
     * @throws IllegalArgumentException if a text is no partial date, or the end surely lies before the beginning
     */
    public static Validity between(String from, String until) {
        return new Validity(Optional.of(PartialDate.parse(from)), Optional.of(PartialDate.parse(until)));
    }

    /**
     * Reads what {@link #toString()} prints.
     *
     * @param text two partial dates with a slash between, two dots standing for an end that is not known
     * @return the validity
     * @throws IllegalArgumentException if the text has another form, or the end surely lies before the beginning
     */
    public static Validity parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("validity '" + text + "' must look like 2021-07/2022-01 or 2021-07/..");
        }
        return new Validity(end(text.substring(0, slash)), end(text.substring(slash + 1)));
    }

    private static Optional<PartialDate> end(String text) {
        return text.equals("..") ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    /**
     * Whether a day may lie inside: it does not surely lie before the beginning or after the end.
     *
     * @param day the day
     * @return false only if the day is surely outside
     */
    public boolean admits(LocalDate day) {
        boolean before = from.isPresent() && day.isBefore(from.get().earliest());
        boolean after = until.isPresent() && day.isAfter(until.get().latest());
        return !before && !after;
    }

    /**
     * Whether a day surely lies inside: both ends are known, and whichever days they were, the first not after the last,
     * the day is between them.
     *
     * @param day the day
     * @return true only if the day is surely inside
     */
    public boolean covers(LocalDate day) {
        return from.isPresent() && until.isPresent() && covers(from.get(), until.get(), day);
    }

    /** An end known better than the other bounds it too: what began in February and ended on the 10th began by then. */
    private static boolean covers(PartialDate from, PartialDate until, LocalDate day) {
        boolean begun = !day.isBefore(from.latest()) || !day.isBefore(until.latest());
        boolean notEnded = !day.isAfter(until.earliest()) || !day.isAfter(from.earliest());
        return begun && notEnded;
    }

    @Override
    public String toString() {
        return from.map(PartialDate::toString).orElse("..") + "/"
                + until.map(PartialDate::toString).orElse("..");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
