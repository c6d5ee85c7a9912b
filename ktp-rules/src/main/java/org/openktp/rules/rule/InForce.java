package org.openktp.rules.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Bound;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.InRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;
import org.openktp.rules.wording.Wording;

/**
 * The days on which rules are in force. A bound that was not found is empty: unknown, which is not closed, and
 * decisions report it, as they do a bound that is only inferred.
 *
 * @param from the first day, or empty where it was not found
 * @param until the last day, or empty where it was not found
 */
public record InForce(Optional<Sourced<LocalDate>> from, Optional<Sourced<LocalDate>> until) implements Serializable {

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
        boolean begun = from.isEmpty() || !day.isBefore(from.get().value());
        return begun && (until.isEmpty() || !day.isAfter(until.get().value()));
    }

    /**
     * That a day which is a fact is not excluded by a known bound.
     *
     * @param day the fact
     * @return the condition, which holds of everything where there is no bound
     */
    public Condition includes(Fact<LocalDate> day) {
        return from.isEmpty() && until.isEmpty()
                ? Condition.always()
                : new InRange<>(
                        day,
                        from.map(Sourced::value).map(Bound::including),
                        until.map(Sourced::value).map(Bound::including));
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
     * The bounds, as a message.
     *
     * @return the message
     */
    public Message message() {
        return Message.of(MessageCode.IN_FORCE, message(from), message(until));
    }

    private static Message message(Optional<Sourced<LocalDate>> bound) {
        return bound.map(date -> Message.of(MessageCode.BOUND, date.value(), date.provenance()))
                .orElseGet(() -> Message.of(MessageCode.BOUND_NOT_FOUND));
    }

    /**
     * The bounds as text.
     *
     * @return for example {@code "from not found until 2024-03-01 (inferred)"}
     */
    public String describe() {
        return Wording.ENGLISH.say(message());
    }

    /**
     * The days on which both these bounds and others admit: of two known bounds the tighter, of which the provenance is kept.
     *
     * @param others other bounds
     * @return the days in force
     * @throws IllegalArgumentException if no day is left
     */
    public InForce within(InForce others) {
        return new InForce(
                tighter(from, others.from, Comparator.reverseOrder()),
                tighter(until, others.until, Comparator.naturalOrder()));
    }

    private static Optional<Sourced<LocalDate>> tighter(
            Optional<Sourced<LocalDate>> one, Optional<Sourced<LocalDate>> other, Comparator<LocalDate> order) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.comparing(Sourced::value, order));
    }

    /**
     * The bounds in their canonical form, for hashes.
     *
     * @return for example {@code "?..2024-03-01"}, with a question mark for a bound that was not found
     */
    public String canonical() {
        return from.map(date -> date.value().toString()).orElse("?") + ".."
                + until.map(date -> date.value().toString()).orElse("?");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
