package org.openktp.rules.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openktp.core.source.Sourced;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;

/** The guards of arrows as rule sets. */
final class Guards {

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private Guards() {}

    /** An arrow is there always, by its definition; its guards have bounds of their own. */
    static RuleSet ruleSet(String id, List<Requirement> guards) {
        InForce always = new InForce(
                Optional.of(Sourced.supplied(DateRange.ANY.first())),
                Optional.of(Sourced.supplied(DateRange.ANY.last())));
        return new RuleSet(id, "1", Coverage.COMPLETE, always, List.copyOf(guards), List.of());
    }

    /** Whether no facts whatever meet the guards of both arrows on one day. */
    static boolean exclude(Transition one, Transition other) {
        List<Requirement> both = new ArrayList<>(renamed("one.", one.guards()));
        both.addAll(renamed("other.", other.guards()));
        Evaluator<FactSheet> evaluator = Evaluator.of(ruleSet("both", both), FactSheet.READER);
        return days(both).stream()
                .allMatch(day -> evaluator.verdict(FactSheet.empty(), day).equals(Optional.of(Verdict.INELIGIBLE)));
    }

    private static List<Requirement> renamed(String prefix, List<Requirement> guards) {
        return guards.stream().map(guard -> guard.withId(prefix + guard.id())).toList();
    }

    /** A day of every stretch within which the same guards are in force. */
    private static SortedSet<LocalDate> days(List<Requirement> guards) {
        SortedSet<LocalDate> days = new TreeSet<>(List.of(SOME_DAY));
        for (Rule guard : guards) {
            InForce inForce = guard.inForce();
            Stream.of(inForce.from(), inForce.until())
                    .flatMap(Optional::stream)
                    .map(Sourced::value)
                    .filter(day -> DateRange.ANY.contains(day))
                    .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        }
        return days;
    }
}
