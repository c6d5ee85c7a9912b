package org.openktp.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.condition.Not;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evidence;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.question.Prospect;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Severity;

/** Whether a decision is the one of the oracle, in every detail. */
final class Checks {

    private final Decision decision;
    private final BruteForceOracle oracle;

    Checks(Decision decision, BruteForceOracle oracle) {
        this.decision = decision;
        this.oracle = oracle;
    }

    void all() {
        Answer answer = answer(decision);
        assertThat(answer).isEqualTo(oracle.answer().withClash(answer.clash()));
        assertThat(oracle.accepts(answer)).as("clash %s", answer.clash()).isTrue();
        assertThat(decision.missing().isEmpty()).isEqualTo(!decision.is(Verdict.UNDETERMINED));
        boolean decided = !decision.verdict().isEmpty()
                && !oracle.rules().isEmpty()
                && !decision.outcomes().isEmpty();
        assertThat(decision.outcomes())
                .extracting(RuleOutcome::rule)
                .containsExactlyElementsOf(decided ? oracle.rules() : List.of());
        decision.outcomes().forEach(this::outcome);
        List<Gap> gaps = oracle.missing();
        for (int i = 0; i < gaps.size(); i++) {
            missing(decision.missing().get(i), gaps.get(i));
        }
        findings();
    }

    static Answer answer(Decision decision) {
        return new Answer(
                decision.verdict(),
                decision.missing().stream().map(each -> each.fact().id()).toList(),
                decision.missing().stream()
                        .filter(MissingFact::toAsk)
                        .map(each -> each.fact().id())
                        .collect(Collectors.toCollection(TreeSet::new)),
                decision.clash(),
                decision.findings().stream().anyMatch(each -> each.code() == FindingCode.BLOCKED_BY_DECLINED));
    }

    private void outcome(RuleOutcome each) {
        Set<Outcome> possible = oracle.outcomes(each.rule());
        assertThat(each.possible()).isEqualTo(possible);
        assertThat(each.outcome()).isEqualTo(only(possible));
        List<Evidence> expected = new ArrayList<>();
        Stream.of(each.rule().applicability(), each.rule().requirement())
                .forEach(condition -> addEvidence(condition, false, expected));
        assertThat(each.evidence()).isEqualTo(expected);
    }

    private static Outcome only(Set<Outcome> possible) {
        return possible.size() == 1 ? possible.iterator().next() : Outcome.UNDETERMINED;
    }

    private void addEvidence(Condition condition, boolean negated, List<Evidence> evidence) {
        boolean turned = negated ^ condition instanceof Not;
        World.parts(condition).forEach(part -> addEvidence(part, turned, evidence));
        if (condition instanceof Atom atom) {
            Map<Fact<?>, Knowledge<?>> known = new LinkedHashMap<>();
            atom.facts().forEach(fact -> known.put(fact, decision.facts().of(fact)));
            Set<Outcome> outcomes = oracle.truths(atom).stream()
                    .map(holds -> holds == negated ? Outcome.NOT_MET : Outcome.MET)
                    .collect(Collectors.toSet());
            evidence.add(new Evidence(negated ? new Not(atom) : atom, known, only(outcomes)));
        }
    }

    private void missing(MissingFact<Verdict> missing, Gap gap) {
        assertThat(missing.fact()).isEqualTo(gap.fact());
        assertThat(missing.known()).isEqualTo(decision.facts().of(gap.fact()));
        assertThat(missing.settles()).isEqualTo(gap.settles());
        assertThat(missing.bearsOn()).isEqualTo(oracle.bearsOn(gap));
        gap.verdicts().forEach((answer, verdicts) -> assertThat(missing.prospects().stream()
                        .filter(prospect -> holds(prospect.answer(), answer))
                        .map(Prospect::outcomes))
                .as("%s %s of %s", gap.fact().id(), answer, missing.prospects())
                .containsExactly(verdicts));
        assertThat(missing.prospects())
                .allSatisfy(prospect -> assertThat(gap.verdicts().keySet())
                        .as("%s", prospect)
                        .anyMatch(answer -> holds(prospect.answer(), answer)));
        assertThat(missing.prospects())
                .extracting(Prospect::outcomes)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.<Set<Verdict>>comparingInt(Set::size)
                        .thenComparing(verdicts -> verdicts.iterator().next()));
    }

    /** Prospects are about one fact alone. */
    private static boolean holds(Condition condition, Optional<Object> answer) {
        if (condition instanceof FactAtom<?> atom) {
            return Classical.holds(atom, answer);
        }
        long held = World.parts(condition).stream()
                .filter(part -> holds(part, answer))
                .count();
        if (condition instanceof Not) {
            return held == 0;
        }
        return condition instanceof org.openktp.rules.condition.AllOf
                ? held == World.parts(condition).size()
                : held > 0;
    }

    private void findings() {
        List<String> expected = new ArrayList<>();
        if (!decision.is(Verdict.NOT_IN_FORCE) || !decision.outcomes().isEmpty()) {
            oracle.contradicted().forEach(fact -> expected.add(fact.id()));
            if (oracle.world().completions().isEmpty()) {
                expected.add("");
            }
        }
        assertThat(paths(FindingCode.CONTRADICTION)).containsExactlyInAnyOrderElementsOf(expected);
        List<String> advice = new ArrayList<>();
        for (Requirement rule : oracle.rules()) {
            if (decision.verdict().isPresent()
                    && !decision.outcomes().isEmpty()
                    && rule.severity() == Severity.ADVISORY
                    && oracle.outcomes(rule).equals(Set.of(Outcome.NOT_MET))) {
                advice.add(rule.id());
            }
        }
        assertThat(decision.findings().stream()
                        .filter(each -> each.code() == FindingCode.ADVISORY_NOT_MET)
                        .map(each -> each.rule().orElseThrow().id()))
                .containsExactlyElementsOf(advice);
    }

    private List<String> paths(FindingCode code) {
        return decision.findings().stream()
                .filter(each -> each.code() == code)
                .map(each -> each.path())
                .toList();
    }
}
