package org.openktp.core.career.pathway;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openktp.core.career.Role;
import org.openktp.core.career.registration.Register;
import org.openktp.core.career.specialty.Division;
import org.openktp.core.career.training.TrainingProgramme;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Validity;

/**
 * A way from one role to another. That it exists is as firm as its provenance says; its time, registers and dates each
 * have a firmness of their own. What was not found is empty: an absent time is not "at once", and absent registers needed
 * are not "none", which is a list without registers.
 *
 * @param id our name of it, such as {@code stp-trainee-to-clinical-scientist-by-stp}
 * @param fromRole the role it leads from; empty for entry from outside these roles
 * @param toRole the role it leads to
 * @param programme the programme or route taken; empty for experience alone
 * @param leastTime the time it takes at least, in whole months, from holding the one role to holding the other
 * @param registersNeeded the registers of which one is needed for it; a list without any where none of those known is
 *     needed
 * @param condition what else it asks of whoever takes it, in words; empty where nothing was found
 * @param registerGiven the register it opens
 * @param division the division to which it is limited; empty where no limit was found
 * @param validity when it held; empty where no date was found
 * @param provenance how firm it is that it exists
 * @param citations the places that say so, or from which it was deduced
 * @see org.openktp.core.career.pathway.CareerSteps
 */
@Value.Builder
public record CareerStep(
        String id,
        Optional<Role> fromRole,
        Role toRole,
        Optional<TrainingProgramme> programme,
        Optional<Sourced<Period>> leastTime,
        Optional<Sourced<List<Register>>> registersNeeded,
        Optional<Sourced<String>> condition,
        Optional<Sourced<Register>> registerGiven,
        Optional<Sourced<Division>> division,
        Optional<Sourced<Validity>> validity,
        Provenance provenance,
        List<Citation> citations)
        implements WithCareerStep {

    /**
     * Copies the citations and checks the step.
     *
     * @param id the component of that name
     * @param fromRole the component of that name
     * @param toRole the component of that name
     * @param programme the component of that name
     * @param leastTime the component of that name
     * @param registersNeeded the component of that name
     * @param condition the component of that name
     * @param registerGiven the component of that name
     * @param division the component of that name
     * @param validity the component of that name
     * @param provenance the component of that name
     * @param citations the component of that name
     * @throws IllegalArgumentException if it leads from a role to the same, the time is not a whole number of months, 0 or
     *     more, or a step that the host did not supply has no citation
     */
    public CareerStep {
        citations = List.copyOf(citations);
        if (fromRole.isPresent() && fromRole.get() == toRole) {
            throw new IllegalArgumentException("step " + id + " must not lead from " + toRole.token() + " to the same");
        }
        if (leastTime.isPresent() && !isWholeMonths(leastTime.get().value())) {
            throw new IllegalArgumentException(
                    "least time " + leastTime.get().value() + " of step " + id + " must be whole months, 0 or more");
        }
        if (citations.isEmpty() && provenance != Provenance.USER_SUPPLIED) {
            throw new IllegalArgumentException(provenance.token() + " step " + id + " must cite a source");
        }
    }

    private static boolean isWholeMonths(Period time) {
        return time.toTotalMonths() >= 0
                && time.normalized()
                        .equals(Period.ofMonths((int) time.toTotalMonths()).normalized());
    }

    /**
     * A builder without any field set.
     *
     * @return the builder
     */
    public static CareerStepBuilder builder() {
        return new CareerStepBuilder();
    }

    /**
     * Whether it may hold on a day: the day does not surely lie before its beginning or after its end.
     *
     * @param day the day
     * @return false only if it surely does not hold
     */
    public boolean mayHoldOn(LocalDate day) {
        return dates().admits(day);
    }

    /**
     * Whether its dates leave open if it held on a day that they admit: its beginning was not found or is not known
     * exactly enough, or its end is not. An end that was not found raises no doubt, since the pages then speak of it as
     * current.
     *
     * @param day a day on which it may hold
     * @return whether the day may be outside all the same
     */
    public boolean isInDoubtOn(LocalDate day) {
        boolean begun = dates().from()
                .map(PartialDate::latest)
                .filter(first -> !day.isBefore(first))
                .isPresent();
        boolean ended =
                dates().until().map(PartialDate::earliest).filter(day::isAfter).isPresent();
        return !begun || ended;
    }

    private Validity dates() {
        return validity.map(Sourced::value).orElse(Validity.UNKNOWN);
    }

    /** The identifier. */
    @Override
    public String toString() {
        return id;
    }
}
