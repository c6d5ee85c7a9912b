package org.openktp.io.grant.standard;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openktp.io.tree.Shown;

/** The forms of texts: dates and addresses. */
final class TextForms {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH_OR_YEAR = Pattern.compile("[0-9]{4}(-(0[1-9]|1[012]))?");
    private static final Pattern DATE_TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})");

    private TextForms() {}

    /** What is wrong with a text of a kind. */
    static Optional<String> wrong(Kind kind, String text) {
        boolean right =
                switch (kind) {
                    case DATE -> isDay(text) || isDateTime(text);
                    case PARTIAL_DATE ->
                        isDay(text)
                                || isDateTime(text)
                                || MONTH_OR_YEAR.matcher(text).matches();
                    case DATE_TIME -> isDateTime(text);
                    case ADDRESS -> isAddress(text);
                    default -> true;
                };
        return right ? Optional.empty() : Optional.of(Shown.of(text) + " must be " + expected(kind));
    }

    private static String expected(Kind kind) {
        return switch (kind) {
            case DATE -> "a date that exists, like 2024-01-31, perhaps with a time like 2024-01-31T00:00:00Z";
            case PARTIAL_DATE -> "a day, month or year, like 2024-01-31, 2024-01 or 2024";
            case DATE_TIME -> "a date and time with its zone, like 2024-01-31T09:00:00Z";
            default -> "an address like https://example.org/grants";
        };
    }

    static boolean isDay(String text) {
        return DAY.matcher(text).matches() && exists(() -> LocalDate.parse(text));
    }

    private static boolean isDateTime(String text) {
        return DATE_TIME.matcher(text).matches() && exists(() -> OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)));
    }

    private static boolean exists(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
