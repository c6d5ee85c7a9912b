package org.openktp.rules.selection.policy;

import java.util.List;
import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Domain;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;

/**
 * A balance that the awards must have: at least, or at most, so many of them with a value of a fact. "At least one per theme" is
 * a minimum of 1 for each value of {@code proposal.themes}; "at most two per partner" is a maximum of 2 for each value of {@code
 * proposal.partners}. An application with several values counts for each of them. What is not known does not count towards a
 * minimum and does count towards a maximum, so that the balance holds whatever it turns out to be.
 *
 * @param id the identifier of the constraint, not blank and without an equals sign
 * @param fact the fact, whose values are codes, sets of codes or texts
 * @param value the token of the value; empty for each value: those of the code list, and of texts and open lists those that
 *     occur
 * @param kind whether it is a minimum or a maximum
 * @param number how many awards: 1 or more for a minimum, 0 or more for a maximum
 */
public record BalanceConstraint(String id, Fact<?> fact, Optional<String> value, BalanceKind kind, int number) {

    /**
     * Checks the number.
     *
     * @param id the component of that name
     * @param fact the component of that name
     * @param value the component of that name
     * @param kind the component of that name
     * @param number the component of that name
     * @throws IllegalArgumentException if the identifier is blank or has an equals sign, the number is too low for its kind, the values of the fact are
     *     numbers or dates, or the value is not one that it may have
     */
    public BalanceConstraint {
        if (id.isBlank() || id.contains("=")) {
            throw new IllegalArgumentException(
                    "id '" + id + "' of a balance constraint must not be blank or have a '='");
        }
        int least = kind == BalanceKind.AT_LEAST ? 1 : 0;
        if (number < least) {
            throw new IllegalArgumentException(
                    "number " + number + " of balance constraint " + id + " must be " + least + " or more");
        }
        if (fact.domain() instanceof IntegerRange || fact.domain() instanceof DateRange) {
            throw new IllegalArgumentException("fact " + fact.id() + " of balance constraint " + id
                    + " must be one of codes, sets of codes or texts");
        }
        List<String> tokens = tokens(fact.domain());
        if (value.isPresent() && !tokens.isEmpty() && !tokens.contains(value.get())) {
            throw new IllegalArgumentException(
                    "value " + value.get() + " of balance constraint " + id + " must be one of " + tokens);
        }
    }

    /** The tokens of a closed list; none for texts and open lists, whose values may be any. */
    private static List<String> tokens(Domain<?> domain) {
        Domain<?> list = domain instanceof SetOf<?> sets ? sets.elements() : domain;
        return list instanceof CodeList<?> codes && !codes.isOpen()
                ? codes.values().stream().map(Code::tokenOf).toList()
                : List.of();
    }
}
