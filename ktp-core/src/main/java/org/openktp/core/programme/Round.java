package org.openktp.core.programme;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;

/**
 * One round of a programme, with what was found of it. Everything that changed from round to round is here and
 * nowhere else. An empty field was not found in what could be read of its
 * pages, which is neither a no nor a limit of zero.
 *
 * @param id our identifier of the round, such as {@code hcs-ktp-4}
 * @param programme the identifier of its programme, such as {@code hcs-ktp}
 * @param number its number in the programme, 1 or more
 * @param name the name under which it was published
 * @param length how long a partnership lasts, in whole months
 * @param reach the nations whose healthcare scientists it addresses
 * @param launched the day it was announced
 * @param applications the days on which it took applications
 * @param interviews the days of its interviews
 * @param interviewMode how they were held
 * @param start when its partnerships began
 * @param places the greatest number of awards; empty is unknown, not unlimited
 * @param themes its themes, a closed list; empty where no list was found
 * @param partners its partner organisations, at least one
 * @param referenceDate the day whose rules apply where neither the caller nor the application names one
 */
@Value.Builder
public record Round(
        String id,
        String programme,
        Sourced<Integer> number,
        Sourced<String> name,
        Sourced<Period> length,
        Sourced<Set<Nation>> reach,
        Optional<Sourced<LocalDate>> launched,
        Optional<Sourced<Window>> applications,
        Optional<Sourced<Window>> interviews,
        Optional<Sourced<InterviewMode>> interviewMode,
        Optional<Sourced<PartialDate>> start,
        Optional<Sourced<Integer>> places,
        Optional<Sourced<List<Theme>>> themes,
        Sourced<List<RoundPartner>> partners,
        Sourced<LocalDate> referenceDate)
        implements WithRound {

    /**
     * Checks the round.
     *
     * @param id the component of that name
     * @param programme the component of that name
     * @param number the component of that name
     * @param name the component of that name
     * @param length the component of that name
     * @param reach the component of that name
     * @param launched the component of that name
     * @param applications the component of that name
     * @param interviews the component of that name
     * @param interviewMode the component of that name
     * @param start the component of that name
     * @param places the component of that name
     * @param themes the component of that name
     * @param partners the component of that name
     * @param referenceDate the component of that name
     * @throws IllegalArgumentException if there is no partner, the list of themes is empty, the length is not a positive
     *     number of whole months, the number or the places are below 1, interviews do not follow the close of
     *     applications, or the partnerships start before the interviews end
     */
    public Round {
        if (partners.value().isEmpty()) {
            throw new IllegalArgumentException("round " + id + " must have at least one partner");
        }
        if (themes.filter(list -> list.value().isEmpty()).isPresent()) {
            throw new IllegalArgumentException("themes of round " + id + " must be absent or at least one");
        }
        if (!isWholeMonths(length.value())) {
            throw new IllegalArgumentException(
                    "length " + length.value() + " of round " + id + " must be a whole number of months, 1 or more");
        }
        requirePositive("number", id, number.value());
        places.ifPresent(most -> requirePositive("places", id, most.value()));
        if (applications.isPresent() && interviews.isPresent()) {
            LocalDate close = applications.get().value().last();
            LocalDate first = interviews.get().value().first();
            if (!close.isBefore(first)) {
                throw new IllegalArgumentException(
                        "interviews of round " + id + " from " + first + " must follow the close on " + close);
            }
        }
        if (interviews.isPresent() && start.isPresent()) {
            LocalDate last = interviews.get().value().last();
            if (!last.isBefore(start.get().value().latest())) {
                throw new IllegalArgumentException("start " + start.get().value() + " of round " + id
                        + " must follow the interviews until " + last);
            }
        }
    }

    private static boolean isWholeMonths(Period length) {
        return length.toTotalMonths() > 0
                && length.normalized()
                        .equals(Period.ofMonths((int) length.toTotalMonths()).normalized());
    }

    private static void requirePositive(String what, String round, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(what + " " + value + " of round " + round + " must be 1 or more");
        }
    }

    /**
     * A builder without any field set.
     *
     * @return the builder
     */
    public static RoundBuilder builder() {
        return new RoundBuilder();
    }

    /**
     * The themes without their sources.
     *
     * @return the themes in the order published, empty where none were
     */
    public List<Theme> themeList() {
        return themes.map(Sourced::value).orElse(List.of());
    }

    /**
     * The partner organisations without their sources and labels.
     *
     * @return the organisations in the order published
     */
    public List<Organisation> partnerList() {
        return partners.value().stream().map(RoundPartner::organisation).toList();
    }
}
