package org.openktp.io.decision;

import java.util.List;
import java.util.stream.Stream;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.code.Code;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.RuleSetReference;

/** The cells with which every CSV row about a decision begins. */
final class DecisionCells {

    static final List<String> HEADER = List.of("id", "round", "verdict", "asOf", "ruleSet", "ruleSetVersion");

    private DecisionCells() {}

    static List<String> of(SchemeApplication application, Decision decision) {
        return List.of(
                application.id(),
                application.round().orElse(""),
                decision.verdict().map(Code::token).orElse(""),
                decision.asOf().map(Object::toString).orElse(""),
                decision.ruleSet().map(RuleSetReference::id).orElse(""),
                decision.ruleSet().map(RuleSetReference::version).orElse(""));
    }

    static List<String> join(List<String> start, List<String> rest) {
        return Stream.concat(start.stream(), rest.stream()).toList();
    }
}
