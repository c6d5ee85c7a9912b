package org.openktp.rules.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.diagram.Diagrams;
import org.openktp.rules.diagram.Node;
import org.openktp.rules.diagram.Relevance;
import org.openktp.rules.diagram.Space;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.Severity;

/**
 * The rules in force on a day as diagrams. A label is empty where the constraints exclude the completion, so that it is
 * never counted.
 */
final class CompiledRules {

    /** A requirement, its outcome as a function of the facts, and the parts of which it is made. */
    record Compiled(Requirement rule, Node<Optional<Outcome>> outcome, List<Part> parts) {}

    /** A part of a requirement with its description, which is the same for every subject. */
    private record Part(Conditions.Literal literal, String required) {}

    private final Space space;
    private final List<Set<Integer>> tied;
    private final Set<String> onlyAdvisory;
    private final List<Compiled> requirements;
    private final Node<Optional<Status>> status;

    CompiledRules(List<Rule> rules, List<Condition> constraints) {
        List<Requirement> inForce = rules.stream()
                .filter(Requirement.class::isInstance)
                .map(Requirement.class::cast)
                .toList();
        this.space = new Space(Stream.concat(
                        inForce.stream().flatMap(rule -> Stream.of(rule.applicability(), rule.requirement())),
                        constraints.stream())
                .toList());
        this.tied = Ties.byLevel(space.facts(), constraints);
        this.onlyAdvisory = onlyAdvisory(inForce);
        Diagrams diagrams = new Diagrams(space);
        Node<Boolean> admissible = diagrams.of(Condition.all(constraints.toArray(new Condition[0])));
        this.requirements = inForce.stream()
                .map(rule -> new Compiled(rule, outcome(diagrams, rule, admissible), parts(rule)))
                .toList();
        this.status = status(diagrams, mandatory(), admissible);
    }

    private static Set<String> onlyAdvisory(List<Requirement> rules) {
        Set<String> facts = factsOf(rules, Severity.ADVISORY);
        facts.removeAll(factsOf(rules, Severity.MANDATORY));
        return facts;
    }

    private static Set<String> factsOf(List<Requirement> rules, Severity severity) {
        return rules.stream()
                .filter(rule -> rule.severity() == severity)
                .flatMap(rule -> Stream.of(rule.applicability(), rule.requirement()))
                .flatMap(Conditions::atoms)
                .map(atom -> atom.fact().id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Node<Optional<Outcome>> outcome(Diagrams diagrams, Requirement rule, Node<Boolean> admissible) {
        Node<Outcome> outcome = diagrams.combine(
                diagrams.of(rule.applicability()),
                diagrams.of(rule.requirement()),
                (applies, met) -> !applies ? Outcome.NOT_APPLICABLE : met ? Outcome.MET : Outcome.NOT_MET);
        return diagrams.combine(outcome, admissible, (label, ok) -> ok ? Optional.of(label) : Optional.empty());
    }

    private static Node<Optional<Status>> status(Diagrams diagrams, List<Compiled> rules, Node<Boolean> admissible) {
        Node<Optional<Status>> status = diagrams.combine(
                admissible,
                diagrams.leaf(Status.UNCOVERED),
                (ok, uncovered) -> ok ? Optional.of(uncovered) : Optional.empty());
        for (Compiled rule : rules) {
            status = diagrams.combine(
                    status,
                    rule.outcome(),
                    (sofar, outcome) ->
                            sofar.flatMap(one -> outcome.map(Status::of).map(one::and)));
        }
        return status;
    }

    private List<Compiled> mandatory() {
        return requirements.stream()
                .filter(each -> each.rule().severity() == Severity.MANDATORY)
                .toList();
    }

    List<Compiled> requirements() {
        return requirements;
    }

    long[] admitted(FactSheet sheet) {
        return space.admitted(sheet);
    }

    /** The facts of which no admitted answer is left. */
    List<Fact<?>> contradicted(long[] masks) {
        return IntStream.range(0, masks.length)
                .filter(level -> masks[level] == 0)
                .<Fact<?>>mapToObj(space.facts()::get)
                .toList();
    }

    /** Whether a fact occurs in advisory rules and in no mandatory one, so that it may not touch the verdict. */
    boolean isOnlyAdvisory(Fact<?> fact) {
        return onlyAdvisory.contains(fact.id());
    }

    /** The same masks, in which a contradicted fact is as open as one of which nothing is known. */
    long[] withoutContradictions(long[] masks) {
        return space.opened(masks);
    }

    /** What the mandatory rules say in the completions; empty where there is no completion. */
    Set<Status> statuses(long[] masks) {
        return present(status.possible(masks));
    }

    private static List<Part> parts(Requirement rule) {
        return Stream.of(rule.applicability(), rule.requirement())
                .flatMap(Conditions::literals)
                .map(literal -> new Part(literal, literal.describe()))
                .toList();
    }

    RuleOutcome outcome(Compiled compiled, FactSheet sheet, long[] masks) {
        Set<Outcome> possible = present(compiled.outcome().possible(masks));
        Outcome outcome = possible.size() == 1 ? possible.iterator().next() : Outcome.UNDETERMINED;
        List<Evidence> evidence = compiled.parts().stream()
                .map(part -> evidence(part, sheet, masks))
                .toList();
        return new RuleOutcome(compiled.rule(), outcome, possible, evidence);
    }

    private Evidence evidence(Part part, FactSheet sheet, long[] masks) {
        Atom<?> atom = part.literal().atom();
        Set<Boolean> truths = space.possible(atom, masks);
        Outcome outcome = truths.size() > 1
                ? Outcome.UNDETERMINED
                : truths.contains(!part.literal().negated()) ? Outcome.MET : Outcome.NOT_MET;
        return new Evidence(atom.fact(), sheet.of(atom.fact()), part.required(), outcome);
    }

    List<MissingFact> missing(FactSheet sheet, long[] masks) {
        Relevance<Status> relevance = new Relevance<>(status, masks);
        List<Fact<?>> facts = space.facts();
        return IntStream.range(0, masks.length)
                .filter(level -> !isOnlyAdvisory(facts.get(level)))
                .filter(level -> relevance.isRelevant(level, tied.get(level)))
                .mapToObj(level ->
                        new MissingFact(facts.get(level), sheet.of(facts.get(level)), relevance.settled(level)))
                .sorted(Comparator.comparing(MissingFact::settles).reversed().thenComparing(missing -> missing.fact()
                        .id()))
                .toList();
    }

    /** Drops rules for as long as the rest still fails in every completion. */
    List<String> clash(long[] masks) {
        List<Compiled> rules = new ArrayList<>(mandatory());
        for (Compiled candidate : mandatory()) {
            List<Compiled> rest = new ArrayList<>(rules);
            rest.remove(candidate);
            if (alwaysFails(rest, masks)) {
                rules = rest;
            }
        }
        return rules.size() > 1 ? rules.stream().map(each -> each.rule().id()).toList() : List.of();
    }

    private boolean alwaysFails(List<Compiled> rules, long[] masks) {
        Diagrams diagrams = new Diagrams(space);
        Set<Optional<Status>> statuses =
                status(diagrams, rules, diagrams.leaf(true)).possible(masks);
        return present(statuses).equals(Set.of(Status.FAILED));
    }

    private static <L> Set<L> present(Set<Optional<L>> labels) {
        return labels.stream().flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
