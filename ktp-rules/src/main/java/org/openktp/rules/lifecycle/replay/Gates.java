package org.openktp.rules.lifecycle.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.source.Provenance;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;

/** The guards of the arrows of a scheme, ready to be decided. */
final class Gates {

    /** An arrow and what decides its guards, where it has any. */
    record Gate(Transition arrow, Optional<Evaluator<FactSheet>> evaluator) {

        Optional<Decision> decide(FactSheet sheet, LocalDate day) {
            return evaluator.map(each -> each.decide(sheet, day));
        }
    }

    private final Map<List<String>, List<Gate>> gates = new HashMap<>();

    Gates(Scheme scheme) {
        for (Lifecycle lifecycle : scheme.lifecycles()) {
            for (Transition arrow : lifecycle.transitions()) {
                gates.computeIfAbsent(List.of(arrow.from().token(), arrow.on().token()), key -> new ArrayList<>())
                        .add(gate(arrow));
            }
        }
    }

    private static Gate gate(Transition arrow) {
        return new Gate(
                arrow,
                arrow.guards().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Evaluator.of(arrow.rules(), FactSheet.READER)));
    }

    /** The arrows that leave a state on an event. The event is of one lifecycle alone, so tokens say which. */
    List<Gate> at(String state, String event) {
        return gates.getOrDefault(List.of(state, event), List.of());
    }

    /** Whether some way of filling what is not known bars every one of these arrows. */
    boolean mayBarAll(List<Transition> arrows, FactSheet sheet, LocalDate day) {
        Requirement some = Requirement.builder()
                .id("some-arrow")
                .title("Some arrow may be taken")
                .text("")
                .requirement(Condition.any(
                        arrows.stream().map(arrow -> open(arrow, day)).toArray(Condition[]::new)))
                .provenance(Provenance.USER_SUPPLIED)
                .build();
        RuleSet rules = new RuleSet("arrows", "1", Coverage.COMPLETE, InForce.unbounded(), List.of(some), List.of());
        return !Evaluator.of(rules, FactSheet.READER).decide(sheet, day).is(Verdict.ELIGIBLE);
    }

    /** That every guard of an arrow which is in force either does not apply or is met. */
    private static Condition open(Transition arrow, LocalDate day) {
        Stream<Requirement> inForce = arrow.guards().stream()
                .filter(guard -> guard.severity() == Severity.MANDATORY
                        && guard.inForce().admits(day));
        return Condition.all(
                inForce.map(guard -> Condition.any(Condition.not(guard.applicability()), guard.requirement()))
                        .toArray(Condition[]::new));
    }
}
