package org.openktp.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.AllOf;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.InRange;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;

/** A small rule set over small domains, and something known of each of its facts; made from a sequence of choices. */
final class RandomCase {

    static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final List<String> CODES = List.of("a", "b", "c", "d");

    private final Choices choices;
    private final FactSheet.Builder sheet = FactSheet.builder();
    private final List<Supplier<Condition>> atoms = new ArrayList<>();
    private final Set<String> states = new HashSet<>();
    private final RuleSet rules;

    RandomCase(List<Integer> numbers) {
        this.choices = new Choices(numbers);
        int facts = 2 + choices.below(3);
        IntStream.range(0, facts).forEach(this::fact);
        Coverage coverage = choices.of(List.of(Coverage.values()));
        InForce inForce = inForce(24);
        int count = 1 + choices.below(4);
        List<Rule> requirements = new ArrayList<>();
        IntStream.range(0, count).forEach(number -> requirements.add(requirement(number)));
        List<Condition> constraints = new ArrayList<>();
        IntStream.range(0, Math.max(0, choices.below(5) - 2)).forEach(number -> constraints.add(condition(2)));
        this.rules = new RuleSet("random", "1", coverage, inForce, requirements, constraints);
    }

    RuleSet rules() {
        return rules;
    }

    FactSheet sheet() {
        return sheet.build();
    }

    private void fact(int number) {
        switch (choices.below(3)) {
            case 0 -> code(number);
            case 1 -> integer(number);
            default -> set(number);
        }
    }

    private void code(int number) {
        Fact<String> fact =
                permit(Fact.of("code" + number, "code", "Which?", CodeList.of(CODES.subList(0, 2 + choices.below(3)))));
        know(fact, RandomKnowledge.of(fact, choices));
        atoms.add(() -> ordered(fact, Classical.values(fact.domain())));
    }

    private void integer(int number) {
        int least = choices.below(3) - 1;
        int greatest = least + 1 + choices.below(4);
        Fact<Integer> fact =
                permit(Fact.of("integer" + number, "number", "How many?", new IntegerRange(least, greatest)));
        know(fact, RandomKnowledge.of(fact, choices));
        atoms.add(() -> ordered(fact, Classical.values(fact.domain())));
        atoms.add(() -> Condition.atLeast(fact, choices.below(8) - 2));
    }

    private void set(int number) {
        List<String> codes = CODES.subList(0, 2 + choices.below(2));
        Fact<Set<String>> fact = permit(Fact.of("set" + number, "set", "Which?", new SetOf<>(CodeList.of(codes))));
        know(fact, RandomKnowledge.ofSet(fact, choices));
        atoms.add(() -> Condition.includesAny(fact, choices.some(codes, 1)));
        atoms.add(() -> Condition.includesAll(fact, choices.some(codes, 1)));
        atoms.add(() -> Condition.isIn(fact, choices.some(Classical.values(fact.domain()), 1)));
        atoms.add(() -> Condition.hasValue(fact));
    }

    private <T> void know(Fact<T> fact, Knowledge<T> knowledge) {
        sheet.put(fact, knowledge);
        states.add(
                knowledge instanceof Missing<T> missing
                        ? missing.reason().name()
                        : knowledge.getClass().getSimpleName());
    }

    private <T> Fact<T> permit(Fact<T> fact) {
        return choices.oneIn(2) ? fact.orNotApplicable("does not apply") : fact;
    }

    private <T extends Comparable<T>> Condition ordered(Fact<T> fact, List<T> values) {
        return switch (choices.below(6)) {
            case 0 -> Condition.hasValue(fact);
            case 1 -> Condition.is(fact, choices.of(values));
            case 2 -> Condition.isIn(fact, choices.some(values, 1));
            case 3 -> Condition.atLeast(fact, choices.of(values));
            case 4 -> Condition.atMost(fact, choices.of(values));
            default -> {
                int from = choices.below(values.size());
                int to = from + choices.below(values.size() - from);
                yield new InRange<>(fact, Optional.of(values.get(from)), Optional.of(values.get(to)));
            }
        };
    }

    private Condition condition(int depth) {
        return switch (depth == 0 ? 0 : choices.below(6)) {
            case 3 -> Condition.not(condition(depth - 1));
            case 4 -> new AllOf(parts(depth));
            case 5 -> new AnyOf(parts(depth));
            default ->
                choices.oneIn(24) ? Condition.always() : choices.of(atoms).get();
        };
    }

    private List<Condition> parts(int depth) {
        int count = choices.below(4);
        List<Condition> parts = new ArrayList<>();
        IntStream.range(0, count).forEach(part -> parts.add(condition(depth - 1)));
        return parts;
    }

    private Requirement requirement(int number) {
        Severity severity = choices.oneIn(4) ? Severity.ADVISORY : Severity.MANDATORY;
        return Requirement.builder()
                .id("random." + number)
                .title("rule " + number)
                .text("")
                .severity(severity)
                .applicability(choices.oneIn(2) ? condition(2) : Condition.always())
                .requirement(condition(3))
                .inForce(inForce(12))
                .provenance(Provenance.USER_SUPPLIED)
                .build();
    }

    private InForce inForce(int outsideOneIn) {
        LocalDate last = choices.oneIn(outsideOneIn) ? DAY.minusDays(1) : DAY;
        return new InForce(Optional.empty(), Optional.of(Sourced.supplied(last)));
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(
                List.of("", rules.coverage() + " " + rules.inForce().describe()));
        rules.constraints().forEach(each -> lines.add("given " + each.canonical()));
        for (Rule rule : rules.rules()) {
            Requirement each = (Requirement) rule;
            lines.add(each.id() + " " + each.severity() + " " + each.inForce().describe() + " if "
                    + each.applicability().canonical() + " then "
                    + each.requirement().canonical());
        }
        lines.add(sheet().toString());
        return String.join("\n", lines);
    }

    /** The kinds of knowledge in this case. */
    Set<String> states() {
        return states;
    }
}
