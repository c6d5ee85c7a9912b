package org.openktp.rules.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.openktp.rules.cell.Open;
import org.openktp.rules.cell.Opening;
import org.openktp.rules.diagram.Questions;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Severity;

/** The verdict of rules on what is known of one subject, and why: what each rule says, what to ask, and which rules clash. */
final class Explanation {

    private final Program program;
    private final FactSheet sheet;
    private final Coverage coverage;
    private final List<Open> open;
    private final Completions completions;
    private final Set<Status> statuses;

    private Explanation(Program program, FactSheet sheet, Coverage coverage, List<Open> open) {
        this.program = program;
        this.sheet = sheet;
        this.coverage = coverage;
        this.open = open;
        this.completions = program.completions(open);
        this.statuses = completions.statuses();
    }

    /** Adds verdict and explanation to a decision; no verdict where what is known cannot be true. */
    static Decision of(Program program, FactSheet sheet, Coverage coverage, DecisionBuilder decision) {
        Opening opening = new Opening(program.space(), sheet::of);
        List<Open> open = opening.levels();
        decision.addAllFindings(Notices.contradictions(opening.contradictions(sheet)));
        boolean onlyAdvisory = opening.contradicted().stream()
                .allMatch(fact -> program.onlyAdvisory().contains(fact.id()));
        return opening.isPossible() && onlyAdvisory
                ? new Explanation(program, sheet, coverage, open).added(decision)
                : decision.build();
    }

    private Decision added(DecisionBuilder decision) {
        List<RuleOutcome> outcomes = program.explained().stream()
                .map(rule -> rule.outcome(sheet, completions))
                .toList();
        List<MissingFact<Verdict>> missing = statuses.size() > 1 ? missing() : List.of();
        return decision.verdict(
                        statuses.size() > 1
                                ? Verdict.UNDETERMINED
                                : verdict(statuses.iterator().next()))
                .outcomes(outcomes)
                .missing(missing)
                .clash(clash(outcomes))
                .addAllFindings(Notices.advice(outcomes))
                .addAllFindings(Notices.blocked(missing))
                .build();
    }

    private List<MissingFact<Verdict>> missing() {
        return new Questions<Status, Verdict>(
                        program.space(),
                        sheet,
                        open,
                        program.kinds(),
                        completions.status(),
                        this::verdict,
                        Comparator.naturalOrder(),
                        (fact, tied) -> program.bearsOn(fact, tied, completions))
                .missing(program.onlyAdvisory());
    }

    private Verdict verdict(Status status) {
        return status.verdict(coverage);
    }

    /** Drops rules for as long as the rest still fails in every completion. */
    private List<String> clash(List<RuleOutcome> outcomes) {
        boolean oneFails = outcomes.stream()
                .anyMatch(each -> each.rule().severity() == Severity.MANDATORY && each.outcome() == Outcome.NOT_MET);
        if (oneFails || !statuses.equals(Set.of(Status.FAILED))) {
            return List.of();
        }
        List<Requirement> rules = new ArrayList<>(program.mandatory());
        for (Requirement candidate : program.mandatory()) {
            List<Requirement> rest = new ArrayList<>(rules);
            rest.remove(candidate);
            if (completions.alwaysFails(rest)) {
                rules = rest;
            }
        }
        return rules.stream().map(Requirement::id).toList();
    }
}
