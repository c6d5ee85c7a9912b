package org.openktp.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;

/** The decision made by looking at every completion, one after the other: slow, obvious, and without any diagram. */
final class BruteForceOracle {

    private enum Status {
        FAILS,
        PASSES,
        UNCOVERED
    }

    private final RuleSet set;
    private final LocalDate day;
    private final List<Requirement> rules;
    private final Map<String, Fact<?>> facts = new TreeMap<>();
    private final Map<String, Set<Atom<?>>> atoms = new TreeMap<>();
    private final List<Map<String, Optional<Object>>> completions;

    BruteForceOracle(RuleSet set, FactSheet sheet, LocalDate day) {
        this.set = set;
        this.day = day;
        this.rules = set.rulesOn(day).stream()
                .filter(Requirement.class::isInstance)
                .map(Requirement.class::cast)
                .toList();
        conditions().flatMap(Classical::atoms).forEach(atom -> {
            facts.put(atom.fact().id(), atom.fact());
            atoms.computeIfAbsent(atom.fact().id(), id -> new LinkedHashSet<>()).add(atom);
        });
        this.completions = complete(sheet);
    }

    private Stream<Condition> conditions() {
        return Stream.concat(
                set.constraints().stream(),
                rules.stream().flatMap(rule -> Stream.of(rule.applicability(), rule.requirement())));
    }

    private List<Map<String, Optional<Object>>> complete(FactSheet sheet) {
        List<Map<String, Optional<Object>>> filled = List.of(Map.of());
        for (Fact<?> fact : facts.values()) {
            List<Map<String, Optional<Object>>> longer = new ArrayList<>();
            for (Map<String, Optional<Object>> start : filled) {
                for (Optional<Object> answer : answers(fact, sheet)) {
                    Map<String, Optional<Object>> completion = new HashMap<>(start);
                    completion.put(fact.id(), answer);
                    longer.add(completion);
                }
            }
            filled = longer;
        }
        return filled.stream()
                .filter(each -> set.constraints().stream().allMatch(given -> Classical.holds(given, each)))
                .toList();
    }

    /** A contradicted fact leaves no answer, but one that only advisory rules use may not touch the verdict. */
    private List<Optional<Object>> answers(Fact<?> fact, FactSheet sheet) {
        List<Optional<Object>> answers = Classical.answers(fact, sheet);
        return answers.isEmpty() && isOnlyAdvisory(fact.id()) ? Classical.answers(fact, FactSheet.empty()) : answers;
    }

    private boolean isOnlyAdvisory(String fact) {
        return uses(Severity.ADVISORY, fact) && !uses(Severity.MANDATORY, fact);
    }

    private boolean uses(Severity severity, String fact) {
        return rules.stream()
                .filter(rule -> rule.severity() == severity)
                .flatMap(rule -> Stream.of(rule.applicability(), rule.requirement()))
                .flatMap(Classical::atoms)
                .anyMatch(atom -> atom.fact().id().equals(fact));
    }

    Optional<Verdict> verdict() {
        if (!set.inForce().admits(day)) {
            return Optional.of(Verdict.NOT_IN_FORCE);
        }
        Set<Status> statuses = statuses(completions);
        if (statuses.size() > 1) {
            return Optional.of(Verdict.UNDETERMINED);
        }
        return statuses.stream().findFirst().map(status -> switch (status) {
            case FAILS -> Verdict.INELIGIBLE;
            case PASSES -> set.coverage() == Coverage.COMPLETE ? Verdict.ELIGIBLE : Verdict.NO_OBSTACLE_FOUND;
            case UNCOVERED -> Verdict.UNCOVERED;
        });
    }

    private Set<Status> statuses(Collection<Map<String, Optional<Object>>> some) {
        return some.stream().map(this::status).collect(Collectors.toSet());
    }

    private Status status(Map<String, Optional<Object>> completion) {
        Set<Outcome> outcomes = rules.stream()
                .filter(rule -> rule.severity() == Severity.MANDATORY)
                .map(rule -> outcome(rule, completion))
                .collect(Collectors.toSet());
        if (outcomes.contains(Outcome.NOT_MET)) {
            return Status.FAILS;
        }
        return outcomes.contains(Outcome.MET) ? Status.PASSES : Status.UNCOVERED;
    }

    private static Outcome outcome(Requirement rule, Map<String, Optional<Object>> completion) {
        if (!Classical.holds(rule.applicability(), completion)) {
            return Outcome.NOT_APPLICABLE;
        }
        return Classical.holds(rule.requirement(), completion) ? Outcome.MET : Outcome.NOT_MET;
    }

    List<Requirement> rules() {
        return rules;
    }

    /** What a rule says in one completion or another. */
    Set<Outcome> outcomes(Requirement rule) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        completions.forEach(completion -> outcomes.add(outcome(rule, completion)));
        return outcomes;
    }

    /** Whether in every completion one of these mandatory rules is not met. */
    boolean alwaysFail(Collection<Requirement> some) {
        return completions.stream()
                .allMatch(each -> some.stream().anyMatch(rule -> outcome(rule, each) == Outcome.NOT_MET));
    }

    /**
     * The facts that matter: two completions differ in it, otherwise only in facts tied to it, and in their status. What
     * only advisory rules use is never asked for.
     */
    Set<String> relevant() {
        return facts.keySet().stream()
                .filter(fact -> !isOnlyAdvisory(fact))
                .filter(this::isRelevant)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isRelevant(String fact) {
        Set<String> free = tied(fact);
        Map<Object, Set<List<Object>>> alike = new HashMap<>();
        for (Map<String, Optional<Object>> completion : completions) {
            Map<String, Optional<Object>> rest = new HashMap<>(completion);
            rest.keySet().removeAll(free);
            alike.computeIfAbsent(rest, key -> new HashSet<>())
                    .add(List.of(cell(fact, completion), status(completion)));
        }
        return alike.values().stream().anyMatch(seen -> seen.stream().anyMatch(one -> seen.stream()
                .anyMatch(
                        other -> !one.get(0).equals(other.get(0)) && !one.get(1).equals(other.get(1)))));
    }

    private Set<String> tied(String fact) {
        Set<String> tied = new HashSet<>();
        Set<String> more = new HashSet<>(Set.of(fact));
        while (tied.addAll(more)) {
            for (Condition constraint : set.constraints()) {
                Set<String> mentioned = Classical.atoms(constraint)
                        .map(atom -> atom.fact().id())
                        .collect(Collectors.toSet());
                if (mentioned.stream().anyMatch(tied::contains)) {
                    more.addAll(mentioned);
                }
            }
        }
        return tied;
    }

    /** What the conditions tell of an answer: answers of which they all say the same are one and the same to them. */
    private Object cell(String fact, Map<String, Optional<Object>> completion) {
        Optional<Object> answer = completion.getOrDefault(fact, Optional.empty());
        return atoms.getOrDefault(fact, Set.of()).stream()
                .map(atom -> Classical.holds(atom, answer))
                .toList();
    }

    /** The share of the answers, told apart by the conditions, after which all completions agree. */
    double settles(String fact) {
        Map<Object, List<Map<String, Optional<Object>>>> byCell =
                completions.stream().collect(Collectors.groupingBy(completion -> cell(fact, completion)));
        long settled = byCell.values().stream()
                .filter(some -> statuses(some).size() == 1)
                .count();
        return (double) settled / byCell.size();
    }
}
