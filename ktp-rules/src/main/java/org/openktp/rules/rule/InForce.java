package org.openktp.rules.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;

/**
 * The days on which rules are in force. A bound that was not found is empty: unknown, which is not closed, and
 * decisions report it, as they do a bound that is only inferred.
 *
 * @param from the first day, or empty where it was not found
 * @param until the last day, or empty where it was not found
 */
public record InForce(Optional<Sourced<LocalDate>> from, Optional<Sourced<LocalDate>> until) {

    private static final Set<Provenance> FIRM = EnumSet.of(Provenance.STATED, Provenance.USER_SUPPLIED);

    /**
     * Checks the order.
     *
     * @param from the component of that name
     * @param until the component of that name
     * @throws IllegalArgumentException if the last day is before the first
     */
    public InForce {
        if (from.isPresent()
                && until.isPresent()
                && until.get().value().isBefore(from.get().value())) {
            throw new IllegalArgumentException("in force until " + until.get().value() + " must not be before "
                    + from.get().value());
        }
    }

    /**
     * In force whenever the rule set is.
     *
     * @return without bounds
     */
    public static InForce unbounded() {
        return new InForce(Optional.empty(), Optional.empty());
    }

    /**
     * Whether no known bound excludes a day.
     *
     * @param day the day
     * @return false before the first day and after the last
     */
    public boolean admits(LocalDate day) {
        return from.map(first -> !day.isBefore(first.value())).orElse(true)
                && until.map(last -> !day.isAfter(last.value())).orElse(true);
    }

    /**
     * Whether both bounds are firm: stated by their publisher, or supplied by the host.
     *
     * @return false if one was not found, or is only reported or inferred
     */
    public boolean isFirm() {
        return isFirm(from) && isFirm(until);
    }

    private static boolean isFirm(Optional<Sourced<LocalDate>> bound) {
        return bound.filter(date -> FIRM.contains(date.provenance())).isPresent();
    }

    /**
     * The bounds as text.
     *
     * @return for example {@code "from not found until 2024-03-01 (inferred)"}
     */
    public String describe() {
        return "from " + describe(from) + " until " + describe(until);
    }

    private static String describe(Optional<Sourced<LocalDate>> bound) {
        return bound.map(date -> date.value() + " (" + date.provenance().label() + ")")
                .orElse("not found");
    }

    String canonical() {
        return from.map(date -> date.value().toString()).orElse("?") + ".."
                + until.map(date -> date.value().toString()).orElse("?");
    }
}
