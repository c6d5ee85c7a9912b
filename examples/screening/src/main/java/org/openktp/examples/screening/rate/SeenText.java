package org.openktp.examples.screening.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.source.Sourced;
import org.openktp.rules.rule.Seen;

/** When a rate was seen, in words. */
final class SeenText {

    private SeenText() {}

    /** For example {@code seen from 2022-06-27 to 2024-09-25, not after 2025-10-30}. */
    static String of(Seen seen) {
        return isExact(seen)
                ? "in force " + seen.days()
                : "seen " + seen.days() + bound(", not before ", seen.notBefore())
                        + bound(", not after ", seen.notAfter());
    }

    /** Where it says so, a line each. */
    static List<String> sources(Seen seen) {
        if (isExact(seen)) {
            return List.of();
        }
        return seen.first().equals(seen.last())
                ? lines("seen: ", seen.first()).toList()
                : Stream.concat(lines("first seen: ", seen.first()), lines("last seen: ", seen.last()))
                        .toList();
    }

    /** Why it was not in force on a day, a line for each place that says so. */
    static List<String> excludes(Seen seen, LocalDate day) {
        Stream<Sourced<LocalDate>> before = seen.notBefore().filter(bound -> day.isBefore(bound.value())).stream();
        Stream<Sourced<LocalDate>> after = seen.notAfter().filter(bound -> day.isAfter(bound.value())).stream();
        return Stream.concat(
                        before.flatMap(bound -> lines("not before " + bound.value() + ": ", bound)),
                        after.flatMap(bound -> lines("not after " + bound.value() + ": ", bound)))
                .toList();
    }

    private static boolean isExact(Seen seen) {
        return seen.notBefore().filter(seen.first()::equals).isPresent()
                && seen.notAfter().filter(seen.last()::equals).isPresent();
    }

    private static String bound(String words, Optional<Sourced<LocalDate>> day) {
        return day.map(bound -> words + bound.value()).orElse("");
    }

    private static Stream<String> lines(String words, Sourced<LocalDate> day) {
        return day.citations().stream()
                .map(citation ->
                        words + citation.text() + " (" + day.provenance().label() + ")");
    }
}
