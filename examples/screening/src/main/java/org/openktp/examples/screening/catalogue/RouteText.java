package org.openktp.examples.screening.catalogue;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openktp.core.career.pathway.CareerRoute;
import org.openktp.core.career.pathway.CareerStep;
import org.openktp.core.career.specialty.Division;
import org.openktp.core.code.Code;
import org.openktp.core.source.Sourced;

/** A career route in words: what it takes in all, then a step after another. */
final class RouteText {

    private RouteText() {}

    static void print(CareerRoute route, PrintStream out) {
        out.println();
        out.println(heading(route));
        for (CareerStep step : route.steps()) {
            out.println("  " + step.fromRole().map(Code::label).orElse("outside") + " -> "
                    + step.toRole().label());
            out.println("      by " + step.programme().map(Code::label).orElse("experience")
                    + step.division().map(RouteText::within).orElse(""));
            out.println("      takes at least: " + known(step.leastTime(), Shown::length));
            step.condition().ifPresent(asked -> out.println("      asked besides: " + asked.value()));
            out.println("      register needed: " + known(step.registersNeeded(), RouteText::oneOf));
            out.println("      register given: " + known(step.registerGiven(), Code::label));
            if (route.stepsInDoubt().contains(step)) {
                out.println("      in doubt: its dates do not settle whether it held on " + route.on());
            }
            out.println("      " + step.provenance().label() + ": "
                    + step.citations().stream().map(Shown::of).collect(Collectors.joining("; ")));
        }
    }

    private static String heading(CareerRoute route) {
        List<String> terms = new ArrayList<>();
        terms.add(route.leastTime().isZero() ? "time not known" : "at least " + Shown.length(route.leastTime()));
        if (!route.isLeastTimeComplete() && !route.leastTime().isZero()) {
            terms.add(
                    "not counting " + Shown.count(route.stepsOfUnknownLength().size(), "step") + " of unknown length");
        }
        if (!route.divisions().isEmpty()) {
            terms.add("in " + route.divisions().stream().map(Division::label).collect(Collectors.joining(" and "))
                    + " only");
        }
        return String.join(", ", terms);
    }

    private static String within(Sourced<Division> division) {
        return ", in " + division.value().label() + " only";
    }

    private static String oneOf(List<? extends Code> registers) {
        return registers.isEmpty()
                ? "none"
                : registers.stream().map(Code::label).collect(Collectors.joining(" or "));
    }

    private static <T> String known(Optional<Sourced<T>> fact, Function<T, String> text) {
        return fact.map(sourced -> text.apply(sourced.value())).orElse("not found");
    }
}
