package org.openktp.core.career.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.openktp.core.source.Sourced.supplied;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openktp.core.career.Role;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/** The routes found, against every order of every choice of steps. */
final class CareerFrameworkTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    private static final List<Role> ROLES =
            List.of(Role.ASSISTANT, Role.PRACTITIONER, Role.CLINICAL_SCIENTIST, Role.CONSULTANT);

    @Provide
    static Arbitrary<List<CareerStep>> steps() {
        return unnumbered().list().ofMaxSize(6).map(CareerFrameworkTest::numbered);
    }

    private static Arbitrary<CareerStep> unnumbered() {
        return Combinators.combine(
                        Arbitraries.of(ROLES).optional(0.8),
                        Arbitraries.of(ROLES),
                        Arbitraries.integers().between(0, 30).optional(0.7),
                        Arbitraries.of(Validity.UNKNOWN, Validity.from("2021-07"), Validity.until("2020-12")))
                .filter((from, to, months, dates) -> !from.equals(Optional.of(to)))
                .as((from, to, months, dates) -> CareerStep.builder()
                        .id("step")
                        .fromRole(from)
                        .toRole(to)
                        .leastTime(months.map(Period::ofMonths).map(Sourced::supplied))
                        .validity(supplied(dates))
                        .provenance(Provenance.USER_SUPPLIED)
                        .build());
    }

    private static List<CareerStep> numbered(List<CareerStep> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> steps.get(i).withId("step-" + i))
                .toList();
    }

    @Property
    void finds_exactly_the_routes_that_trying_everything_finds(@ForAll("steps") List<CareerStep> steps) {
        CareerFramework framework = CareerFramework.of(steps);
        List<List<CareerStep>> orders = new ArrayList<>();
        addOrders(List.of(), steps, orders);
        for (Role to : ROLES) {
            assertThat(framework.entryRoutes(to, DAY).stream().map(CareerRoute::steps))
                    .containsExactlyInAnyOrderElementsOf(routes(orders, Optional.empty(), to));
            for (Role from : ROLES) {
                assertThat(framework.routes(from, to, DAY).stream().map(CareerRoute::steps))
                        .containsExactlyInAnyOrderElementsOf(routes(orders, Optional.of(from), to));
            }
        }
    }

    private static void addOrders(List<CareerStep> chosen, List<CareerStep> left, List<List<CareerStep>> orders) {
        orders.add(chosen);
        for (CareerStep step : left) {
            List<CareerStep> longer = new ArrayList<>(chosen);
            longer.add(step);
            addOrders(longer, left.stream().filter(each -> !each.equals(step)).toList(), orders);
        }
    }

    private static List<List<CareerStep>> routes(List<List<CareerStep>> orders, Optional<Role> from, Role to) {
        return orders.stream().filter(order -> isRoute(order, from, to)).toList();
    }

    private static boolean isRoute(List<CareerStep> order, Optional<Role> from, Role to) {
        List<Optional<Role>> path = new ArrayList<>(List.of(from));
        order.forEach(step -> path.add(Optional.of(step.toRole())));
        boolean connected = IntStream.range(0, order.size())
                .allMatch(i -> order.get(i).fromRole().equals(path.get(i)));
        return !order.isEmpty()
                && connected
                && path.stream().distinct().count() == path.size()
                && path.get(path.size() - 1).equals(Optional.of(to))
                && order.stream()
                        .allMatch(step -> step.validity().orElseThrow().value().admits(DAY));
    }

    @Property
    void shows_the_surest_first_and_the_sum_of_its_steps(@ForAll("steps") List<CareerStep> steps) {
        List<CareerRoute> routes = CareerFramework.of(steps).routes(Role.ASSISTANT, Role.CONSULTANT, DAY);
        assertThat(routes).isSortedAccordingTo(CareerRoute.SUREST_FIRST);
        assertThat(routes).allSatisfy(route -> {
            long months = route.steps().stream()
                    .flatMap(step -> step.leastTime().stream())
                    .mapToLong(time -> time.value().toTotalMonths())
                    .sum();
            assertThat(route.leastTime().toTotalMonths()).isEqualTo(months);
            assertThat(route.isLeastTimeComplete())
                    .isEqualTo(route.steps().stream()
                            .allMatch(step -> step.leastTime().isPresent()));
        });
    }

    @Property
    void finds_the_same_routes_in_the_same_order_however_the_steps_are_listed(@ForAll("steps") List<CareerStep> steps) {
        List<CareerStep> reversed = new ArrayList<>(steps);
        Collections.reverse(reversed);
        assertThat(CareerFramework.of(reversed).routes(Role.ASSISTANT, Role.CONSULTANT, DAY))
                .isEqualTo(CareerFramework.of(steps).routes(Role.ASSISTANT, Role.CONSULTANT, DAY));
    }

    @Property
    void a_later_day_keeps_every_step_without_an_end(@ForAll("steps") List<CareerStep> steps) {
        CareerFramework framework = CareerFramework.of(steps);
        List<CareerStep> endless = framework.stepsFrom(Role.ASSISTANT, DAY).stream()
                .filter(step -> step.validity().orElseThrow().value().until().isEmpty())
                .toList();
        assertThat(framework.stepsFrom(Role.ASSISTANT, DAY.plusYears(50))).containsAll(endless);
    }

    @Test
    void refuses_two_steps_of_one_identifier() {
        CareerStep step = step("twice", Role.ASSISTANT, Role.CONSULTANT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CareerFramework.of(List.of(step, step)))
                .withMessage("framework has step twice twice");
    }

    @Test
    void gives_up_on_a_framework_with_too_many_steps_side_by_side() {
        List<Role> all = List.of(Role.values());
        List<CareerStep> steps = IntStream.range(0, 8 * 8)
                .mapToObj(i -> step("step-" + i, all.get(i % 8), all.get(i % 8 + 1)))
                .toList();
        CareerFramework framework = CareerFramework.of(steps);
        assertThat(framework.routes(Role.ASSISTANT, Role.STP_TRAINEE, DAY)).hasSize(8 * 8 * 8 * 8);
        assertThatIllegalStateException()
                .isThrownBy(() -> framework.routes(Role.ASSISTANT, Role.CONSULTANT, DAY))
                .withMessage("more than 100000 partial routes: ask a framework with fewer steps");
    }

    private static CareerStep step(String id, Role from, Role to) {
        return CareerStep.builder()
                .id(id)
                .fromRole(from)
                .toRole(to)
                .provenance(Provenance.USER_SUPPLIED)
                .build();
    }
}
