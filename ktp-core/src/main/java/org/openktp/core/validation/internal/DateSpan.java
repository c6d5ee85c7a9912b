package org.openktp.core.validation.internal;

import jakarta.validation.UnexpectedTypeException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openktp.core.time.PartialDate;

/**
 * When something was, as far as it is known.
 *
 * @param earliest the first moment it may be
 * @param latest the last
 * @param local whether both are what a calendar on the wall says, written as if it hung at Greenwich, and no points in time
 */
public record DateSpan(Instant earliest, Instant latest, boolean local) {

    /** What reads a text as a date, of which one at most does. */
    private static final List<Function<String, DateSpan>> TEXTS = List.of(
            text -> days(PartialDate.parse(text)),
            text -> {
                LocalDateTime time = LocalDateTime.parse(text);
                return span(time, time);
            },
            text -> point(ZonedDateTime.parse(text).toInstant()));

    /**
     * Whether a date lies before another, whichever days the two were.
     *
     * @param date a date of any supported type, or its text; null is not known, and so is a text of another form, or one whose
     *     order to the other depends on a time zone
     * @param other another date
     * @return true only if it is surely before
     * @throws UnexpectedTypeException if one is no date, or neither is a text and which comes first depends on a time zone
     */
    public static boolean isSurelyBefore(@Nullable Object date, @Nullable Object other) {
        Optional<DateSpan> span = of(date);
        Optional<DateSpan> otherSpan = of(other);
        if (span.isEmpty() || otherSpan.isEmpty()) {
            return false;
        }
        if (span.get().local == otherSpan.get().local) {
            return span.get().latest.isBefore(otherSpan.get().earliest);
        }
        if (isText(date) || isText(other)) {
            return false;
        }
        throw new UnexpectedTypeException(
                "a local date and a point in time cannot be compared: which comes first depends on a time zone");
    }

    /** What users write is no mistake of the developer. */
    private static boolean isText(@Nullable Object value) {
        return value instanceof CharSequence
                || (value instanceof Optional<?> optional
                        && optional.filter(DateSpan::isText).isPresent());
    }

    private static Optional<DateSpan> of(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(DateSpan::of);
        }
        if (value instanceof CharSequence text) {
            return TEXTS.stream().flatMap(form -> read(text.toString(), form)).findFirst();
        }
        return Optional.ofNullable(value)
                .map(date -> date instanceof PartialDate partial
                        ? days(partial)
                        : calendar(date).or(() -> point(date)).orElseThrow(() -> noDate(date)));
    }

    private static Stream<DateSpan> read(String text, Function<String, DateSpan> form) {
        try {
            return Stream.of(form.apply(text));
        } catch (IllegalArgumentException | DateTimeException refused) {
            return Stream.empty();
        }
    }

    private static Optional<DateSpan> calendar(Object date) {
        if (date instanceof LocalDate day) {
            return Optional.of(days(day, day));
        }
        if (date instanceof YearMonth month) {
            return Optional.of(days(month.atDay(1), month.atEndOfMonth()));
        }
        if (date instanceof Year year) {
            return Optional.of(days(year.atDay(1), year.atDay(year.length())));
        }
        return date instanceof LocalDateTime time ? Optional.of(span(time, time)) : Optional.empty();
    }

    private static Optional<DateSpan> point(Object date) {
        if (date instanceof OffsetDateTime time) {
            return Optional.of(point(time.toInstant()));
        }
        if (date instanceof ZonedDateTime time) {
            return Optional.of(point(time.toInstant()));
        }
        return date instanceof Instant instant ? Optional.of(point(instant)) : Optional.empty();
    }

    private static DateSpan point(Instant instant) {
        return new DateSpan(instant, instant, false);
    }

    private static DateSpan days(PartialDate date) {
        return days(date.earliest(), date.latest());
    }

    private static DateSpan days(LocalDate first, LocalDate last) {
        return span(first.atStartOfDay(), last.atTime(LocalTime.MAX));
    }

    private static DateSpan span(LocalDateTime earliest, LocalDateTime latest) {
        return new DateSpan(earliest.toInstant(ZoneOffset.UTC), latest.toInstant(ZoneOffset.UTC), true);
    }

    private static UnexpectedTypeException noDate(Object value) {
        return new UnexpectedTypeException("a value of " + value.getClass().getName() + " is no date");
    }
}
