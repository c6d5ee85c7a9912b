package org.openktp.core.career.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.career.Role;

/**
 * Roles and the steps between them, to be asked for ways from one to another. {@link CareerSteps#FRAMEWORK} is the one of
 * the steps that pages support; a host that knows more makes another with its own steps added. Immutable and thread-safe.
 *
 * @see org.openktp.core.career.pathway.CareerSteps
 */
public final class CareerFramework {

    /** The most partial routes that one question looks at. */
    static final int MOST_PARTIAL_ROUTES = 100_000;

    private final List<CareerStep> steps;

    private CareerFramework(List<CareerStep> steps) {
        this.steps = steps;
    }

    /**
     * A framework of steps.
     *
     * @param steps the steps, each with an identifier of its own
     * @return the framework
     * @throws IllegalArgumentException if two steps have the same identifier
     */
    public static CareerFramework of(List<CareerStep> steps) {
        Set<String> seen = new HashSet<>();
        for (CareerStep step : steps) {
            if (!seen.add(step.id())) {
                throw new IllegalArgumentException("framework has step " + step.id() + " twice");
            }
        }
        return new CareerFramework(List.copyOf(steps));
    }

    /**
     * All steps, whenever they hold.
     *
     * @return in the order given
     */
    public List<CareerStep> steps() {
        return steps;
    }

    /**
     * The steps from a role that may hold on a day.
     *
     * @param role the role
     * @param on the day
     * @return in the order given
     */
    public List<CareerStep> stepsFrom(Role role, LocalDate on) {
        return next(Optional.of(role), on);
    }

    /**
     * The steps from outside that may hold on a day.
     *
     * @param on the day
     * @return in the order given
     */
    public List<CareerStep> entrySteps(LocalDate on) {
        return next(Optional.empty(), on);
    }

    /**
     * All routes from one role to another whose steps may hold on a day.
     *
     * @param from the role they begin at
     * @param to the role they end at
     * @param on the day
     * @return those with the fewest steps in doubt or of unknown length first, then the shortest; none where the roles
     *     are the same or no steps join them
     * @throws IllegalStateException if the framework has too many steps between the same roles to look at all routes
     */
    public List<CareerRoute> routes(Role from, Role to, LocalDate on) {
        return routes(Optional.of(from), to, on);
    }

    /**
     * All routes from outside to a role whose steps may hold on a day.
     *
     * @param to the role they end at
     * @param on the day
     * @return those with the fewest steps in doubt or of unknown length first, then the shortest; none where no steps
     *     lead there
     * @throws IllegalStateException if the framework has too many steps between the same roles to look at all routes
     */
    public List<CareerRoute> entryRoutes(Role to, LocalDate on) {
        return routes(Optional.empty(), to, on);
    }

    private List<CareerRoute> routes(Optional<Role> from, Role to, LocalDate on) {
        List<List<CareerStep>> walked = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < walked.size(); i++) { // it grows while it is walked
            walked.addAll(longer(walked.get(i), from, to, on));
            requireFew(walked.size());
        }
        return walked.stream()
                .filter(steps -> !steps.isEmpty() && end(steps) == to)
                .map(steps -> new CareerRoute(on, steps))
                .sorted(CareerRoute.SUREST_FIRST)
                .toList();
    }

    private List<List<CareerStep>> longer(List<CareerStep> route, Optional<Role> from, Role to, LocalDate on) {
        Optional<Role> at = route.isEmpty() ? from : Optional.of(end(route));
        if (at.equals(Optional.of(to))) {
            return List.of();
        }
        return next(at, on).stream()
                .filter(step -> !visits(route, from, step.toRole()))
                .map(step -> append(route, step))
                .toList();
    }

    private List<CareerStep> next(Optional<Role> from, LocalDate on) {
        return steps.stream()
                .filter(step -> step.fromRole().equals(from) && step.mayHoldOn(on))
                .toList();
    }

    private static Role end(List<CareerStep> route) {
        return route.get(route.size() - 1).toRole();
    }

    private static List<CareerStep> append(List<CareerStep> route, CareerStep step) {
        List<CareerStep> longer = new ArrayList<>(route);
        longer.add(step);
        return longer;
    }

    private static boolean visits(List<CareerStep> route, Optional<Role> from, Role role) {
        return from.equals(Optional.of(role)) || route.stream().anyMatch(step -> step.toRole() == role);
    }

    private static void requireFew(int partial) {
        if (partial > MOST_PARTIAL_ROUTES) {
            throw new IllegalStateException(
                    "more than " + MOST_PARTIAL_ROUTES + " partial routes: ask a framework with fewer steps");
        }
    }
}
