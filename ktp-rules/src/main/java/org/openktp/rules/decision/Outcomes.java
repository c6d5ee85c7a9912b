package org.openktp.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openktp.rules.rule.Requirement;

/**
 * What each rule says about a subject, without why: the verdict and outcomes of a {@link Decision} and nothing else, which
 * takes a fraction of its time. Immutable.
 */
public final class Outcomes {

    private final Optional<Verdict> verdict;
    private final List<Requirement> requirements;
    private final PackedOutcomes outcomes;

    Outcomes(Optional<Verdict> verdict, List<Requirement> requirements, PackedOutcomes outcomes) {
        this.verdict = verdict;
        this.requirements = requirements;
        this.outcomes = outcomes;
    }

    /**
     * Those of a decision.
     *
     * @param decision the decision
     * @return its verdict, and the outcome of each of its rules
     */
    public static Outcomes of(Decision decision) {
        List<RuleOutcome> each = decision.outcomes();
        PackedOutcomes outcomes = new PackedOutcomes(each.size());
        for (int rule = 0; rule < each.size(); rule++) {
            outcomes.put(rule, each.get(rule).outcome());
        }
        return new Outcomes(
                decision.verdict(), each.stream().map(RuleOutcome::rule).toList(), outcomes);
    }

    /**
     * The verdict.
     *
     * @return as in {@link Decision#verdict()}
     */
    public Optional<Verdict> verdict() {
        return verdict;
    }

    /**
     * The rules that were asked.
     *
     * @return the requirements in force, in the order of the rules; none where the facts contradict one another or the rule
     *     set is not in force
     */
    public List<Requirement> requirements() {
        return requirements;
    }

    /**
     * What a rule says.
     *
     * @param rule the place of the rule in {@link #requirements()}, from 0
     * @return its outcome, as in {@link RuleOutcome#outcome()}
     * @throws IndexOutOfBoundsException if there is no such rule
     */
    public Outcome of(int rule) {
        return outcomes.of(rule);
    }

    /**
     * The rules that say something.
     *
     * @param outcome what they say
     * @return the rules with this outcome, in their order
     */
    public List<Requirement> with(Outcome outcome) {
        List<Requirement> with = new ArrayList<>();
        for (int rule = 0; rule < outcomes.rules(); rule++) {
            if (outcomes.of(rule) == outcome) {
                with.add(requirements.get(rule));
            }
        }
        return List.copyOf(with);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outcomes that
                && verdict.equals(that.verdict)
                && requirements.equals(that.requirements)
                && outcomes.equals(that.outcomes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(verdict, requirements, outcomes);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(verdict.map(Verdict::token).orElse("no verdict"));
        for (int rule = 0; rule < outcomes.rules(); rule++) {
            text.append(rule == 0 ? ": " : ", ")
                    .append(requirements.get(rule).id())
                    .append(' ')
                    .append(outcomes.of(rule).token());
        }
        return text.toString();
    }
}
