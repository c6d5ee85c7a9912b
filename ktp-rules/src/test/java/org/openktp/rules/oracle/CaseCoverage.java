package org.openktp.rules.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.NotApplicable;
import org.openktp.core.knowledge.OneOf;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Includes;
import org.openktp.rules.condition.SizeInRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.rule.Requirement;

/** How often each kind of condition, and each relation between facts, was about a fact of which this much is known. */
final class CaseCoverage {

    /** What may be known of a fact. */
    enum State {
        NOT_ASKED,
        UNKNOWN,
        DECLINED,
        KNOWN,
        ONE_OF,
        BETWEEN,
        ONE_SIDED,
        SET_BOUNDS,
        NOT_APPLICABLE,
        CONTRADICTORY
    }

    private static final Set<State> ANY =
            EnumSet.complementOf(EnumSet.of(State.BETWEEN, State.ONE_SIDED, State.SET_BOUNDS));
    private static final Set<State> ORDERED = EnumSet.complementOf(EnumSet.of(State.SET_BOUNDS));
    private static final Set<State> SETS = EnumSet.complementOf(EnumSet.of(State.BETWEEN, State.ONE_SIDED));
    private static final Set<State> ALL = EnumSet.allOf(State.class);

    /** The states of the facts that each kind of condition or relation can be about. */
    private static final Map<String, Set<State>> NEEDED = new LinkedHashMap<>();

    static {
        Stream.of("HasValue", "IsIn", "AllOf", "AnyOf", "AtLeastOf", "Not").forEach(kind -> NEEDED.put(kind, ALL));
        Stream.of("Matches", "WordCount").forEach(kind -> NEEDED.put(kind, ANY));
        NEEDED.put("InRange", ORDERED);
        Stream.of("Includes ANY", "Includes ALL", "Includes ONLY", "SizeInRange")
                .forEach(kind -> NEEDED.put(kind, SETS));
        for (String place : List.of("rule", "constraint")) {
            Stream.of("no offset", "NUMBER", "DAYS", "MONTHS")
                    .forEach(offset -> NEEDED.put("Comparison " + offset + " as " + place, ORDERED));
        }
        NEEDED.put("SizeInRange as constraint", SETS);
        NEEDED.put("tied by a constraint of another form", ALL);
        NEEDED.put("tied three in a row", ORDERED);
    }

    private final Map<String, Integer> seen = new LinkedHashMap<>();
    private int cases;

    void add(RandomCase each) {
        cases++;
        Map<Fact<?>, State> states = new LinkedHashMap<>();
        each.facts().forEach(fact -> states.put(fact.fact(), state(fact.fact(), fact.known())));
        each.rules().constraints().forEach(constraint -> {
            addKinds(constraint, "constraint", states);
            addTies(constraint, states);
        });
        each.rules().rulesOn(RandomCase.DAY).forEach(rule -> {
            if (rule instanceof Requirement requirement) {
                addKinds(requirement.applicability(), "rule", states);
                addKinds(requirement.requirement(), "rule", states);
            }
        });
        addRows(each.rules().constraints(), states);
    }

    private void count(String kind, Fact<?> fact, Map<Fact<?>, State> states) {
        seen.merge(kind + " x " + states.get(fact), 1, Integer::sum);
    }

    private void addKinds(Condition condition, String place, Map<Fact<?>, State> states) {
        for (Fact<?> fact : facts(condition)) {
            count(kind(condition, place), fact, states);
            if (condition instanceof SizeInRange && place.equals("constraint")) {
                count("SizeInRange as constraint", fact, states);
            }
        }
        World.parts(condition).forEach(part -> addKinds(part, place, states));
    }

    private static String kind(Condition condition, String place) {
        if (condition instanceof Comparison<?> comparison) {
            String offset = comparison.offset().amount() == 0
                    ? "no offset"
                    : comparison.offset().unit().name();
            return "Comparison " + offset + " as " + place;
        }
        String kind = condition.getClass().getSimpleName();
        return condition instanceof Includes<?> includes ? kind + " " + includes.share() : kind;
    }

    private void addTies(Condition constraint, Map<Fact<?>, State> states) {
        Set<Fact<?>> tied = facts(constraint);
        if (tied.size() > 1 && !(constraint instanceof Comparison)) {
            tied.forEach(fact -> count("tied by a constraint of another form", fact, states));
        }
    }

    private void addRows(List<Condition> constraints, Map<Fact<?>, State> states) {
        List<Condition> comparisons =
                constraints.stream().filter(Comparison.class::isInstance).toList();
        for (Fact<?> fact : states.keySet()) {
            if (World.tied(fact, comparisons).size() > 2) {
                count("tied three in a row", fact, states);
            }
        }
    }

    private static Set<Fact<?>> facts(Condition condition) {
        List<Atom> atoms = new ArrayList<>();
        World.addAtoms(condition, atoms);
        Set<Fact<?>> facts = new LinkedHashSet<>();
        atoms.forEach(atom -> facts.addAll(atom.facts()));
        return facts;
    }

    private static <T> State state(Fact<T> fact, Knowledge<?> known) {
        @SuppressWarnings("unchecked") // what is known of a fact is of the type of its values
        boolean contradictory =
                Answers.of(fact, List.of(), (Knowledge<T>) known).isEmpty();
        if (contradictory) {
            return State.CONTRADICTORY;
        }
        if (known instanceof Missing<?> missing) {
            return State.valueOf(missing.reason().name());
        }
        if (known instanceof Between<?> between) {
            return between.from().isPresent() && between.to().isPresent() ? State.BETWEEN : State.ONE_SIDED;
        }
        if (known instanceof OneOf) {
            return State.ONE_OF;
        }
        return known instanceof Known
                ? State.KNOWN
                : known instanceof NotApplicable ? State.NOT_APPLICABLE : State.SET_BOUNDS;
    }

    int cases() {
        return cases;
    }

    /** The pairs that occurred less often than that. */
    List<String> rarerThan(int least) {
        List<String> rare = new ArrayList<>();
        NEEDED.forEach((kind, states) -> states.forEach(state -> {
            String pair = kind + " x " + state;
            if (seen.getOrDefault(pair, 0) < least) {
                rare.add(pair + ": " + seen.getOrDefault(pair, 0));
            }
        }));
        return rare;
    }
}
