package org.openktp.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.rules.cell.SharedFacts;
import org.openktp.rules.cell.Space;
import org.openktp.rules.fact.FactReader;
import org.openktp.rules.rule.RuleSet;

/**
 * Versions of rules made ready to decide the same subjects. What they share is done once: each fact is read and told into
 * cells once a subject, however many versions ask for it. Immutable and thread-safe.
 *
 * @param <S> the type of the subjects
 */
public final class RuleVersions<S> {

    private final List<Evaluator<S>> evaluators;
    private final SharedFacts<S> facts;
    private final List<Programs.Readings<SharedFacts.Read<S>>> readings = new ArrayList<>();

    private RuleVersions(List<Evaluator<S>> evaluators, FactReader<S> reader) {
        this.evaluators = evaluators;
        Set<Space> spaces = new LinkedHashSet<>();
        evaluators.forEach(each -> spaces.addAll(each.programs().spaces()));
        this.facts = new SharedFacts<>(spaces, reader);
        evaluators.forEach(each -> readings.add(each.programs().reading(facts::reader)));
    }

    /**
     * Compiles versions of rules.
     *
     * @param versions the rule sets, which need not have anything in common
     * @param reader how facts are read off a subject
     * @param <S> the type of the subjects
     * @return the versions, ready to decide
     * @throws IllegalArgumentException if the rules of a version, or the conditions of all on one fact, are too large to decide
     *     exactly
     */
    public static <S> RuleVersions<S> of(List<RuleSet> versions, FactReader<S> reader) {
        return new RuleVersions<>(
                versions.stream().map(rules -> Evaluator.of(rules, reader)).toList(), reader);
    }

    /**
     * The versions.
     *
     * @return the rule sets, in the order in which they were given
     */
    public List<RuleSet> versions() {
        return evaluators.stream().map(Evaluator::ruleSet).toList();
    }

    /**
     * The verdict of each version.
     *
     * @param subject the subject
     * @param asOf the day whose rules apply
     * @return the verdicts that {@link Evaluator#decide} gives, in the order of the versions
     */
    public List<Optional<Verdict>> verdicts(S subject, LocalDate asOf) {
        SharedFacts.Read<S> read = facts.read(subject);
        List<Optional<Verdict>> verdicts = new ArrayList<>(evaluators.size());
        for (int version = 0; version < evaluators.size(); version++) {
            verdicts.add(verdict(version, read, asOf));
        }
        return verdicts;
    }

    private Optional<Verdict> verdict(int version, SharedFacts.Read<S> read, LocalDate asOf) {
        Evaluator<S> evaluator = evaluators.get(version);
        if (!evaluator.ruleSet().inForce().admits(asOf)) {
            return Optional.of(Verdict.NOT_IN_FORCE);
        }
        Verdict verdict = readings.get(version).on(asOf).verdict(read);
        return verdict == null ? evaluator.decide(read.subject(), asOf).verdict() : Evaluator.boxed(verdict);
    }
}
