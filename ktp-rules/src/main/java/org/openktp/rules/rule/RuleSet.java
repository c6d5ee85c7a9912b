package org.openktp.rules.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.rules.canonical.Sha256;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.fact.Fact;

/**
 * The rules that govern a subject. Immutable and thread-safe.
 *
 * @param id the identifier; for the rules of a round, that of the round
 * @param version raised whenever a decision may change
 * @param coverage whether its publisher gave all the criteria
 * @param inForce when it governs
 * @param rules the rules, each under an identifier of its own
 * @param constraints what the facts imply about each other: conditions that hold of every subject there can be
 */
public record RuleSet(
        String id, String version, Coverage coverage, InForce inForce, List<Rule> rules, List<Condition> constraints) {

    /**
     * Copies the lists and checks the rules.
     *
     * @param id the component of that name
     * @param version the component of that name
     * @param coverage the component of that name
     * @param inForce the component of that name
     * @param rules the component of that name
     * @param constraints the component of that name
     * @throws IllegalArgumentException if two rules have the same identifier, or a fact is declared in two different ways
     */
    public RuleSet {
        rules = List.copyOf(rules);
        constraints = List.copyOf(constraints);
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("rule set " + id + " has two rules " + rule.id());
            }
        }
        factsOf(rules, constraints);
    }

    /**
     * The facts on which the rules depend or which a person will want to see.
     *
     * @return the facts by identifier, in the order of identifiers
     */
    public Map<String, Fact<?>> facts() {
        return factsOf(rules, constraints);
    }

    /**
     * The rules in force on a day, in the order of the set. Where a rule is dated, it is in force only within its dates.
     *
     * @param day a day on which the set is in force
     * @return the rules
     */
    public List<Rule> rulesOn(LocalDate day) {
        return rules.stream().filter(rule -> rule.inForce().admits(day)).toList();
    }

    /**
     * A hash by which somebody else can tell that the same rules decided. It covers everything that can change a
     * decision, and where each rule comes from; it leaves out what is only prose.
     *
     * @return SHA-256 over the canonical form, in hexadecimal
     */
    public String hash() {
        return Sha256.hex(CanonicalForm.of(this));
    }

    private static Map<String, Fact<?>> factsOf(List<Rule> rules, List<Condition> constraints) {
        Stream<Fact<?>> given = constraints.stream().flatMap(RuleSet::factsOf);
        Stream<Fact<?>> used = rules.stream()
                .flatMap(rule -> rule instanceof Requirement requirement
                        ? Stream.of(requirement.applicability(), requirement.requirement())
                                .flatMap(RuleSet::factsOf)
                        : ((Judgement) rule).considers().stream());
        Map<String, Fact<?>> facts = new TreeMap<>();
        Stream.concat(given, used).forEach(fact -> {
            if (!fact.equals(facts.computeIfAbsent(fact.id(), id -> fact))) {
                throw new IllegalArgumentException("fact " + fact.id() + " is declared in two different ways");
            }
        });
        return facts;
    }

    private static Stream<Fact<?>> factsOf(Condition condition) {
        return Conditions.atoms(condition).map(Atom::fact);
    }

    static void requireCitation(String rule, Provenance provenance, List<Citation> citations) {
        if (citations.isEmpty() && provenance != Provenance.USER_SUPPLIED) {
            throw new IllegalArgumentException(provenance.token() + " rule " + rule + " must cite a source");
        }
    }
}
