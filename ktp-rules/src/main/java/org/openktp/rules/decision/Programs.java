package org.openktp.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openktp.core.finding.FindingCode;
import org.openktp.rules.cell.Space;
import org.openktp.rules.cell.SpaceReader;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Judgement;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/** The rules of a set for every day: one program for each combination of rules that is in force together. */
final class Programs {

    private final LocalDate[] since;
    private final List<Program> programs = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    Programs(RuleSet rules, boolean interpreted) {
        this.since = changes(rules);
        Map<List<String>, Program> made = new HashMap<>();
        for (LocalDate day : since) {
            List<Rule> inForce = rules.inForce().admits(day) ? rules.rulesOn(day) : List.of();
            programs.add(made.computeIfAbsent(
                    inForce.stream().map(Rule::id).toList(), ids -> new Program(inForce, rules, interpreted)));
        }
        note(rules, made.values());
    }

    /** What can be looked up of subjects of one type, day by day. */
    <S> Readings<S> reading(Function<Space, SpaceReader<S>> readers) {
        IdentityHashMap<Program, Reading<S>> made = new IdentityHashMap<>();
        List<Reading<S>> readings = new ArrayList<>();
        programs.forEach(program -> readings.add(made.computeIfAbsent(program, each -> new Reading<>(each, readers))));
        return day -> readings.get(place(day));
    }

    /** What can be looked up, by the day whose rules apply. Makes no object. */
    interface Readings<S> {
        Reading<S> on(LocalDate day);
    }

    /** The spaces of all programs. */
    Set<Space> spaces() {
        return programs.stream().flatMap(Program::spaces).collect(Collectors.toSet());
    }

    /** The days on which the rules in force change, the first of all days among them. */
    private static LocalDate[] changes(RuleSet rules) {
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(LocalDate.MIN));
        List<InForce> all = new ArrayList<>(List.of(rules.inForce()));
        for (Rule rule : rules.rules()) {
            all.add(rule.inForce());
        }
        for (InForce each : all) {
            if (each.from().isPresent()) {
                days.add(each.from().get().value());
            }
            if (each.until().isPresent()) {
                days.add(each.until().get().value().plusDays(1));
            }
        }
        return days.toArray(new LocalDate[0]);
    }

    private void note(RuleSet rules, Iterable<Program> made) {
        Map<String, Set<Outcome>> outcomes = new HashMap<>();
        Set<String> inForce = new HashSet<>();
        for (Program program : made) {
            for (Judgement rule : program.judgements()) {
                inForce.add(rule.id());
            }
            for (Requirement rule : program.requirements()) {
                inForce.add(rule.id());
                outcomes.computeIfAbsent(rule.id(), none -> new HashSet<>()).addAll(program.possible(rule));
            }
        }
        for (Rule rule : rules.rules()) {
            if (!inForce.contains(rule.id())) {
                notices.add(notice(rule, MessageCode.RULE_NEVER_IN_FORCE));
            } else if (rule instanceof Requirement
                    && Set.of(Outcome.NOT_APPLICABLE).equals(outcomes.get(rule.id()))) {
                notices.add(notice(rule, MessageCode.RULE_NEVER_APPLIES));
            }
        }
    }

    private static Notice notice(Rule rule, MessageCode code) {
        return new Notice(FindingCode.UNREACHABLE_RULE, rule.id(), Optional.of(rule), Message.of(code, rule.id()));
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** The rules in force on a day. */
    Program on(LocalDate day) {
        return programs.get(place(day));
    }

    private int place(LocalDate day) {
        int at = Arrays.binarySearch(since, day);
        return at >= 0 ? at : -at - 2;
    }
}
