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
import org.openktp.core.source.Sourced;
import org.openktp.rules.cell.Space;
import org.openktp.rules.cell.SpaceReader;
import org.openktp.rules.fact.FactReader;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/** The rules of a set for every day: one program for each combination of rules that is in force together. */
final class Programs<S> {

    private final LocalDate[] since;
    private final List<Program<S>> programs = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    Programs(RuleSet rules, FactReader<S> reader, boolean interpreted) {
        this.since = changes(rules);
        Map<List<String>, Program<S>> made = new HashMap<>();
        for (LocalDate day : since) {
            List<Rule> inForce = rules.inForce().admits(day) ? rules.rulesOn(day) : List.of();
            programs.add(made.computeIfAbsent(
                    inForce.stream().map(Rule::id).toList(),
                    ids -> new Program<>(inForce, rules, reader, interpreted)));
        }
        note(rules, made.values());
    }

    /** The same rules for subjects of another type. */
    Programs(Programs<?> same, Function<Space, SpaceReader<S>> readers) {
        this.since = same.since;
        this.notices.addAll(same.notices);
        IdentityHashMap<Program<?>, Program<S>> made = new IdentityHashMap<>();
        for (Program<?> program : same.programs) {
            programs.add(made.computeIfAbsent(program, each -> new Program<>(each, readers)));
        }
    }

    /** The spaces of all programs. */
    Set<Space> spaces() {
        return programs.stream().flatMap(Program::spaces).collect(Collectors.toSet());
    }

    /** The days on which the rules in force change, the first of all days among them. */
    private static LocalDate[] changes(RuleSet rules) {
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(LocalDate.MIN));
        List<InForce> all = new ArrayList<>(List.of(rules.inForce()));
        rules.rules().forEach(rule -> all.add(rule.inForce()));
        for (InForce each : all) {
            each.from().map(Sourced::value).ifPresent(days::add);
            each.until().map(last -> last.value().plusDays(1)).ifPresent(days::add);
        }
        return days.toArray(new LocalDate[0]);
    }

    private void note(RuleSet rules, Iterable<Program<S>> made) {
        Map<String, Set<Outcome>> outcomes = new HashMap<>();
        Set<String> inForce = new HashSet<>();
        for (Program<S> program : made) {
            program.judgements().forEach(rule -> inForce.add(rule.id()));
            program.requirements().forEach(rule -> {
                inForce.add(rule.id());
                outcomes.computeIfAbsent(rule.id(), none -> new HashSet<>()).addAll(program.possible(rule));
            });
        }
        for (Rule rule : rules.rules()) {
            notice(rule, inForce.contains(rule.id()), outcomes.getOrDefault(rule.id(), Set.of()))
                    .ifPresent(notices::add);
        }
    }

    private static Optional<Notice> notice(Rule rule, boolean inForce, Set<Outcome> outcomes) {
        if (!inForce) {
            return Optional.of(notice(rule, MessageCode.RULE_NEVER_IN_FORCE));
        }
        return rule instanceof Requirement && outcomes.equals(Set.of(Outcome.NOT_APPLICABLE))
                ? Optional.of(notice(rule, MessageCode.RULE_NEVER_APPLIES))
                : Optional.empty();
    }

    private static Notice notice(Rule rule, MessageCode code) {
        return new Notice(FindingCode.UNREACHABLE_RULE, rule.id(), Optional.of(rule), Message.of(code, rule.id()));
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** The rules in force on a day. Makes no object. */
    Program<S> on(LocalDate day) {
        int at = Arrays.binarySearch(since, day);
        return programs.get(at >= 0 ? at : -at - 2);
    }
}
