package org.openktp.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;

/** The decision made by looking at every completion, one after the other: slow, obvious, and without any diagram. */
final class BruteForceOracle {

    private final RuleSet set;
    private final FactSheet sheet;
    private final Map<Requirement, Condition> rules = new LinkedHashMap<>();
    private final Condition inForce;
    private final Set<Fact<?>> contradicted = new LinkedHashSet<>();
    private final World world;
    private final Map<Requirement, List<Outcome>> outcomes = new LinkedHashMap<>();
    private final List<Verdict> verdicts;
    private Optional<List<Gap>> missing = Optional.empty();

    private BruteForceOracle(RuleSet set, FactSheet sheet, Function<InForce, Condition> inForce) {
        this.set = set;
        this.sheet = sheet;
        this.inForce = inForce.apply(set.inForce());
        for (Rule rule : set.rules()) {
            Condition in = inForce.apply(rule.inForce());
            if (rule instanceof Requirement requirement && !in.equals(Condition.any())) {
                rules.put(requirement, in);
            }
        }
        this.world = new World(conditions(), set.constraints(), plausible());
        rules.forEach((rule, in) -> outcomes.put(rule, outcomes(rule, in)));
        this.verdicts = verdicts();
    }

    /** By the rules of a day. */
    static BruteForceOracle on(LocalDate day, RuleSet set, FactSheet sheet) {
        return new BruteForceOracle(set, sheet, inForce -> inForce.admits(day) ? Condition.always() : Condition.any());
    }

    /** By the rules of whichever day a fact says. */
    static BruteForceOracle by(Fact<LocalDate> day, RuleSet set, FactSheet sheet) {
        return new BruteForceOracle(set, sheet, inForce -> inForce(inForce, day));
    }

    private static Condition inForce(InForce days, Fact<LocalDate> day) {
        Optional<LocalDate> from = days.from().map(Sourced::value);
        Optional<LocalDate> until = days.until().map(Sourced::value);
        if (from.isPresent() && until.isPresent()) {
            return Condition.between(day, from.get(), until.get());
        }
        return from.map(first -> Condition.atLeast(day, first))
                .or(() -> until.map(last -> Condition.atMost(day, last)))
                .orElseGet(Condition::always);
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>(List.of(inForce));
        rules.forEach((rule, in) -> conditions.addAll(List.of(in, rule.applicability(), rule.requirement())));
        return conditions;
    }

    /** What is known, without that which contradicts the declaration of its fact. */
    private FactSheet plausible() {
        FactSheet.Builder plausible = FactSheet.builder();
        for (Fact<?> fact : new World(conditions(), set.constraints(), FactSheet.empty()).facts()) {
            put(plausible, fact);
        }
        return plausible.build();
    }

    private <T> void put(FactSheet.Builder plausible, Fact<T> fact) {
        Knowledge<T> known = sheet.of(fact);
        if (Answers.of(fact, List.of(), known).isEmpty()) {
            contradicted.add(fact);
        } else {
            plausible.put(fact, known);
        }
    }

    private List<Outcome> outcomes(Requirement rule, Condition in) {
        Predicate<int[]> applies = world.predicate(Condition.all(in, rule.applicability()));
        Predicate<int[]> met = world.predicate(rule.requirement());
        return world.completions().stream()
                .map(each ->
                        !applies.test(each) ? Outcome.NOT_APPLICABLE : met.test(each) ? Outcome.MET : Outcome.NOT_MET)
                .toList();
    }

    private List<Verdict> verdicts() {
        Predicate<int[]> governs = world.predicate(inForce);
        List<Verdict> made = new ArrayList<>();
        for (int[] completion : world.completions()) {
            int number = made.size();
            Set<Outcome> said = EnumSet.noneOf(Outcome.class);
            mandatory().forEach(rule -> said.add(outcomes.get(rule).get(number)));
            made.add(governs.test(completion) ? verdict(said) : Verdict.NOT_IN_FORCE);
        }
        return made;
    }

    private Verdict verdict(Set<Outcome> said) {
        if (said.contains(Outcome.NOT_MET)) {
            return Verdict.INELIGIBLE;
        }
        if (!said.contains(Outcome.MET)) {
            return Verdict.UNCOVERED;
        }
        return set.coverage() == Coverage.COMPLETE ? Verdict.ELIGIBLE : Verdict.NO_OBSTACLE_FOUND;
    }

    World world() {
        return world;
    }

    /** The requirements in force, in their order. */
    Set<Requirement> rules() {
        return rules.keySet();
    }

    List<Requirement> mandatory() {
        return rules.keySet().stream()
                .filter(rule -> rule.severity() == Severity.MANDATORY)
                .toList();
    }

    Set<Fact<?>> contradicted() {
        return contradicted;
    }

    /** Whether the facts contradict one another, or a fact that may touch the verdict its own declaration. */
    boolean isContradictory() {
        return world.completions().isEmpty() || !contradicted.stream().allMatch(this::isOnlyAdvisory);
    }

    private boolean isOnlyAdvisory(Fact<?> fact) {
        Set<Atom> binding = new HashSet<>();
        World.addAtoms(inForce, binding);
        set.constraints().forEach(each -> World.addAtoms(each, binding));
        mandatory().forEach(rule -> Stream.of(rules.get(rule), rule.applicability(), rule.requirement())
                .forEach(each -> World.addAtoms(each, binding)));
        return binding.stream().noneMatch(atom -> atom.facts().contains(fact));
    }

    Optional<Verdict> verdict() {
        if (inForce.equals(Condition.any())) {
            return Optional.of(Verdict.NOT_IN_FORCE);
        }
        if (isContradictory()) {
            return Optional.empty();
        }
        Set<Verdict> all = EnumSet.copyOf(verdicts);
        return Optional.of(all.size() == 1 ? all.iterator().next() : Verdict.UNDETERMINED);
    }

    /** The verdict of each completion. */
    List<Verdict> each() {
        return verdicts;
    }

    /** A completion as what is known of a subject. */
    FactSheet sheet(int number) {
        FactSheet.Builder known = FactSheet.builder();
        for (int fact = 0; fact < world.facts().size(); fact++) {
            put(
                    known,
                    world.facts().get(fact),
                    world.answers(fact).get(world.completions().get(number)[fact]));
        }
        return known.build();
    }

    @SuppressWarnings("unchecked") // an answer to a fact is of the type of its values
    private static <T> void put(FactSheet.Builder known, Fact<T> fact, Optional<Object> answer) {
        known.put(fact, answer.map(value -> Knowledge.known((T) value)).orElseGet(Knowledge::notApplicable));
    }

    /** What a rule says in one completion or another. */
    Set<Outcome> outcomes(Requirement rule) {
        return EnumSet.copyOf(outcomes.get(rule));
    }

    Set<Boolean> truths(Atom atom) {
        Predicate<int[]> holds = world.predicate(atom);
        return world.completions().stream().map(holds::test).collect(Collectors.toSet());
    }

    /** Whether in every completion one of these rules is not met. */
    boolean alwaysFail(Collection<Requirement> some) {
        for (int number = 0; number < verdicts.size(); number++) {
            int at = number;
            if (some.stream().noneMatch(rule -> outcomes.get(rule).get(at) == Outcome.NOT_MET)) {
                return false;
            }
        }
        return true;
    }

    /** Whether every completion fails although no single rule always does. */
    boolean clashes() {
        return verdict().equals(Optional.of(Verdict.INELIGIBLE))
                && mandatory().stream().noneMatch(rule -> alwaysFail(List.of(rule)));
    }

    /** Whether some rules always fail together, and would not without any one of them. */
    boolean isClash(Collection<Requirement> some) {
        return alwaysFail(some)
                && some.stream()
                        .noneMatch(rule -> alwaysFail(some.stream()
                                .filter(other -> !other.equals(rule))
                                .toList()));
    }

    /** The facts that can still change the verdict, the most telling first. */
    List<Gap> missing() {
        if (missing.isEmpty()) {
            missing = Optional.of(gaps());
        }
        return missing.get();
    }

    /** The atoms on which a verdict can depend. */
    private Set<Atom> binding() {
        Set<Atom> atoms = new LinkedHashSet<>();
        World.addAtoms(inForce, atoms);
        set.constraints().forEach(each -> World.addAtoms(each, atoms));
        mandatory().forEach(rule -> {
            World.addAtoms(Condition.all(rules.getOrDefault(rule, Condition.always()), rule.applicability()), atoms);
            World.addAtoms(rule.requirement(), atoms);
        });
        return atoms;
    }

    private List<Gap> gaps() {
        if (!verdict().equals(Optional.of(Verdict.UNDETERMINED))) {
            return List.of();
        }
        Relevance relevance = new Relevance(world, verdicts);
        List<Gap> gaps = new ArrayList<>();
        for (int fact = 0; fact < world.facts().size(); fact++) {
            if (relevance.isRelevant(fact)) {
                gaps.add(new Gap(world, verdicts, fact, set.constraints(), binding()));
            }
        }
        gaps.sort(Comparator.comparing(Gap::settles).reversed().thenComparing(gap -> gap.fact()
                .id()));
        return gaps;
    }

    /** The mandatory rules that are not settled and are about a fact, or else about those tied to it. */
    List<String> bearsOn(Gap gap) {
        List<String> direct = unsettled(Set.of(gap.fact()));
        return direct.isEmpty() ? unsettled(gap.tied()) : direct;
    }

    private List<String> unsettled(Set<Fact<?>> about) {
        return mandatory().stream()
                .filter(rule -> outcomes(rule).size() > 1)
                .filter(rule -> {
                    Set<Atom> atoms = new HashSet<>();
                    Stream.of(rules.get(rule), rule.applicability(), rule.requirement())
                            .forEach(each -> World.addAtoms(each, atoms));
                    return atoms.stream().anyMatch(atom -> atom.facts().stream().anyMatch(about::contains));
                })
                .map(Requirement::id)
                .toList();
    }

    /** What an evaluator should say. */
    Answer answer() {
        List<String> missing = missing().stream().map(gap -> gap.fact().id()).toList();
        Set<String> toAsk = new TreeSet<>();
        missing().forEach(gap -> {
            if (!sheet.of(gap.fact()).equals(new Missing<>(Missing.Reason.DECLINED))) {
                toAsk.add(gap.fact().id());
            }
        });
        return new Answer(verdict(), missing, toAsk, clash(), !missing.isEmpty() && toAsk.isEmpty());
    }

    private List<String> clash() {
        List<Requirement> rest = new ArrayList<>(clashes() ? mandatory() : List.of());
        for (Requirement rule : List.copyOf(rest)) {
            List<Requirement> fewer =
                    rest.stream().filter(other -> !other.equals(rule)).toList();
            rest = alwaysFail(fewer) ? new ArrayList<>(fewer) : rest;
        }
        return rest.stream().map(Requirement::id).toList();
    }

    /** Whether an answer is right; of several minimal clashes any will do. */
    boolean accepts(Answer answer) {
        List<Requirement> clash = mandatory().stream()
                .filter(rule -> answer.clash().contains(rule.id()))
                .toList();
        boolean clashRight = clashes() ? isClash(clash) : answer.clash().isEmpty();
        return clashRight && answer.withClash(List.of()).equals(answer().withClash(List.of()));
    }
}
