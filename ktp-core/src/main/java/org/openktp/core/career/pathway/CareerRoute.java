package org.openktp.core.career.pathway;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openktp.core.career.Role;
import org.openktp.core.career.specialty.Division;
import org.openktp.core.source.Sourced;

/**
 * A way through several roles, as it stood on a day: steps that follow on one another and never come back to a role. That
 * it is a route does not mean that anybody may take it: each step needs its register, and one limited to a division is
 * open there alone.
 *
 * @param on the day for which it was asked
 * @param steps the steps in their order, at least one
 * @see org.openktp.core.career.pathway.CareerSteps
 */
public record CareerRoute(LocalDate on, List<CareerStep> steps) {

    /**
     * Fewer steps in doubt first, then fewer steps of unknown length, so that the times that follow can be compared; then
     * shorter known times, then fewer steps, then by the identifiers of the steps.
     */
    static final Comparator<CareerRoute> SUREST_FIRST = Comparator.comparingInt(
                    (CareerRoute route) -> route.stepsInDoubt().size())
            .thenComparingInt(route -> route.stepsOfUnknownLength().size())
            .thenComparingLong(route -> route.leastTime().toTotalMonths())
            .thenComparingInt(route -> route.steps().size())
            .thenComparing(CareerRoute::toString);

    /**
     * Copies the steps and checks that they are a route.
     *
     * @param on the component of that name
     * @param steps the component of that name
     * @throws IllegalArgumentException if there is no step, one does not hold on that day, one does not begin where the
     *     one before ends, or a role comes twice
     */
    public CareerRoute {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("route must have a step");
        }
        Set<Role> seen = EnumSet.noneOf(Role.class);
        Optional<Role> at = steps.get(0).fromRole();
        at.ifPresent(seen::add);
        for (CareerStep step : steps) {
            requireNext(step, at, on);
            if (!seen.add(step.toRole())) {
                throw new IllegalArgumentException(
                        "route must not come to " + step.toRole().token() + " twice");
            }
            at = Optional.of(step.toRole());
        }
    }

    private static void requireNext(CareerStep step, Optional<Role> at, LocalDate on) {
        if (!step.fromRole().equals(at)) {
            throw new IllegalArgumentException("step " + step.id() + " must begin at "
                    + at.map(Role::token).orElse("no role"));
        }
        if (!step.mayHoldOn(on)) {
            throw new IllegalArgumentException("step " + step.id() + " does not hold on " + on);
        }
    }

    /**
     * Where it begins.
     *
     * @return the role, or empty for entry from outside
     */
    public Optional<Role> fromRole() {
        return steps.get(0).fromRole();
    }

    /**
     * Where it ends.
     *
     * @return the role
     */
    public Role toRole() {
        return steps.get(steps.size() - 1).toRole();
    }

    /**
     * The time it takes at least: the sum of the least times that are known. A step of unknown length counts as nothing
     * here, and is one of {@link #stepsOfUnknownLength()}.
     *
     * @return years and months
     */
    public Period leastTime() {
        Period sum = Period.ZERO;
        for (CareerStep step : steps) {
            sum = sum.plus(step.leastTime().map(Sourced::value).orElse(Period.ZERO));
        }
        return sum.normalized();
    }

    /**
     * Whether the least time of every step is known.
     *
     * @return whether no step counts as nothing for want of knowledge
     */
    public boolean isLeastTimeComplete() {
        return stepsOfUnknownLength().isEmpty();
    }

    /**
     * The steps whose least time was not found.
     *
     * @return in their order
     */
    public List<CareerStep> stepsOfUnknownLength() {
        return steps.stream().filter(step -> step.leastTime().isEmpty()).toList();
    }

    /**
     * The steps whose dates leave open if they held on the day.
     *
     * @return in their order
     */
    public List<CareerStep> stepsInDoubt() {
        return steps.stream().filter(step -> step.isInDoubtOn(on)).toList();
    }

    /**
     * The divisions to which it is limited, because one of its steps is. A route limited to two is open to nobody.
     *
     * @return each once, in the order of the steps
     */
    public List<Division> divisions() {
        return steps.stream()
                .flatMap(step -> step.division().stream())
                .map(Sourced::value)
                .distinct()
                .toList();
    }

    /** The identifiers of the steps, joined by spaces. */
    @Override
    public String toString() {
        return steps.stream().map(CareerStep::id).collect(Collectors.joining(" "));
    }
}
