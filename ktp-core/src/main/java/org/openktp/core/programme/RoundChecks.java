package org.openktp.core.programme;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.code.Code;
import org.openktp.core.organisation.Nation;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;

/** What must hold of a round; each check throws {@link IllegalArgumentException} where it does not. */
record RoundChecks(String round) {

    void some(String what, Optional<? extends Collection<?>> values) {
        if (values.filter(Collection::isEmpty).isPresent()) {
            throw new IllegalArgumentException(what + " of round " + round + " must be absent or at least one");
        }
    }

    void distinct(String what, Optional<? extends List<? extends Code>> codes) {
        some(what, codes);
        List<? extends Code> list = codes.isPresent() ? codes.get() : List.of();
        if (!areDistinct(list)) {
            throw new IllegalArgumentException(
                    what + " of round " + round + " must each be there once: " + Code.tokens(list));
        }
    }

    static boolean areDistinct(Collection<? extends Code> codes) {
        Set<String> tokens = new HashSet<>();
        for (Code code : codes) {
            tokens.add(code.token());
        }
        return tokens.size() == codes.size();
    }

    void within(Set<Nation> reach, List<SupportingBody> bodies) {
        for (SupportingBody body : bodies) {
            if (!reach.contains(body.nation())) {
                throw new IllegalArgumentException("supporting body " + body.name() + " must be of a nation that round "
                        + round + " reaches: " + Code.tokens(reach));
            }
        }
    }

    void wholeMonths(Period length) {
        long months = length.toTotalMonths();
        boolean whole = months > 0
                && length.normalized().equals(Period.ofMonths((int) months).normalized());
        if (!whole) {
            throw new IllegalArgumentException(
                    "length " + length + " of round " + round + " must be a whole number of months, 1 or more");
        }
    }

    void positive(String what, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(what + " " + value + " of round " + round + " must be 1 or more");
        }
    }

    void order(
            Optional<Window> applications,
            Optional<Window> interviews,
            Optional<PartialDate> start,
            Optional<PartialDate> end) {
        if (applications.isPresent() && interviews.isPresent()) {
            closeBeforeInterviews(applications.get().last(), interviews.get().first());
        }
        applications.ifPresent(days -> after("start", start, "the close on", days.last()));
        interviews.ifPresent(days -> after("start", start, "the interviews until", days.last()));
        start.ifPresent(date -> after("end", end, "the earliest start,", date.earliest()));
    }

    private void closeBeforeInterviews(LocalDate close, LocalDate first) {
        if (!close.isBefore(first)) {
            throw new IllegalArgumentException(
                    "interviews of round " + round + " from " + first + " must follow the close on " + close);
        }
    }

    /** A partial date is refused only if no day that it may be comes after the other. */
    private void after(String what, Optional<PartialDate> date, String than, LocalDate before) {
        if (date.isPresent() && !before.isBefore(date.get().latest())) {
            throw new IllegalArgumentException(
                    what + " " + date.get() + " of round " + round + " must follow " + than + " " + before);
        }
    }
}
