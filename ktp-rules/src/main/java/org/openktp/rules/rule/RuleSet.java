package org.openktp.rules.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.rules.canonical.Sha256;
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
        String id, String version, Coverage coverage, InForce inForce, List<Rule> rules, List<Condition> constraints)
        implements Serializable {

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
     * A set that has nothing to say, such as that of a round for which no rules were written yet: every decision by it is
     * uncovered.
     *
     * @param id the identifier
     * @return a partial set without rules, in force always
     */
    public static RuleSet empty(String id) {
        return new RuleSet(id, "0", Coverage.PARTIAL, InForce.unbounded(), List.of(), List.of());
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
     * These rules and others beside them, such as those of a host beside the published ones, which stay as they are. The
     * others are in force only where their own set is. The whole is complete only if these rules are, or the others are
     * declared to make it so.
     *
     * @param others the rules to add
     * @return a set under both identifiers and versions, in force when this one is
     * @throws IllegalArgumentException if both have a rule of the same identifier, declare a fact in different ways, or a
     *     rule is never in force while its set is
     */
    public RuleSet plus(RuleSet others) {
        return new RuleSet(
                id + "+" + others.id,
                version + "+" + others.version,
                others.coverage == Coverage.COMPLETE ? Coverage.COMPLETE : coverage,
                inForce,
                Stream.concat(rules.stream(), others.rules.stream().map(rule -> rule.within(others.inForce)))
                        .toList(),
                Stream.concat(constraints.stream(), others.constraints.stream()).toList());
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
        List<Fact<?>> facts = new ArrayList<>();
        for (Condition constraint : constraints) {
            Conditions.addFacts(constraint, facts);
        }
        for (Rule rule : rules) {
            if (rule instanceof Requirement requirement) {
                Conditions.addFacts(requirement.applicability(), facts);
                Conditions.addFacts(requirement.requirement(), facts);
            } else {
                facts.addAll(((Judgement) rule).considers());
            }
        }
        return Fact.byId(facts.stream());
    }

    static void requireCitation(String rule, Provenance provenance, List<Citation> citations) {
        if (citations.isEmpty() && provenance != Provenance.USER_SUPPLIED) {
            throw new IllegalArgumentException(provenance.token() + " rule " + rule + " must cite a source");
        }
    }
}
