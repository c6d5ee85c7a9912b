package org.openktp.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;

/** Rules by a day that is a fact: that a rule is in force is then a condition like any other. */
final class Dated {

    private Dated() {}

    /** All rules of a set, each applying only where the day lies in its time in force. */
    static Program program(RuleSet rules, Fact<LocalDate> day, boolean interpreted) {
        List<Rule> dated = new ArrayList<>();
        Map<String, Requirement> originals = new HashMap<>();
        for (Rule rule : rules.rules()) {
            if (rule instanceof Requirement requirement) {
                originals.put(rule.id(), requirement);
                dated.add(dated(requirement, day));
            } else {
                dated.add(rule);
            }
        }
        return new Program(dated, rules, rules.inForce().includes(day), originals, interpreted);
    }

    private static Requirement dated(Requirement rule, Fact<LocalDate> day) {
        return rule.withApplicability(Condition.all(rule.inForce().includes(day), rule.applicability()));
    }

    /** Whether some day still possible lies in a time in force. */
    static boolean mayBeInForce(InForce days, Knowledge<LocalDate> known) {
        return known instanceof Missing
                || days.equals(InForce.unbounded())
                || known.named().stream().anyMatch(days::admits)
                || Stream.concat(days.from().stream(), days.until().stream())
                        .anyMatch(bound -> known.admits(bound.value()));
    }
}
