package org.openktp.rules.innovate.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Sourced;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.ToJudge;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.KnowledgeText;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.innovate.application.PlacedApplication;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/** What a decision says of the days and strands of the scheme's rules. */
final class DecisionNotes {

    private DecisionNotes() {}

    /** The decision with what there is to say of its competition and of its day, and without what is judged of other strands. */
    static Decision noted(PlacedApplication placed, Decision decided) {
        if (placed.isForOtherStrands()) {
            return contradicted(decided, notForStrand(placed.competition().orElseThrow()));
        }
        Knowledge<Strand> strand = decided.facts().of(ApplicationFacts.STRAND);
        List<ToJudge> toJudge = decided.toJudge().stream()
                .filter(each -> isFor(strand, each.rule()))
                .toList();
        List<Notice> findings = new ArrayList<>(decided.findings());
        findings.removeIf(notice -> isOfTheWholeSet(notice, decided));
        if (placed.isOutsideItsDays()) {
            findings.add(outside(placed.competition().orElseThrow(), decided.facts()));
        }
        decided.asOf().ifPresent(day -> Stream.concat(
                        decided.outcomes().stream()
                                .filter(each -> each.outcome() != Outcome.NOT_APPLICABLE)
                                .map(RuleOutcome::rule),
                        toJudge.stream().map(ToJudge::rule))
                .forEach(rule -> notKnown(rule, day).ifPresent(findings::add)));
        return new Decision(
                decided.verdict(),
                decided.ruleSet(),
                decided.asOf(),
                decided.outcomes(),
                toJudge,
                decided.missing(),
                decided.clash(),
                findings,
                decided.facts());
    }

    /** The set has no days, since each of its rules has its own. */
    private static boolean isOfTheWholeSet(Notice notice, Decision decided) {
        return notice.code() == FindingCode.BOUND_NOT_STATED
                && decided.ruleSet()
                        .filter(rules -> rules.id().equals(StrandRules.ID))
                        .isPresent();
    }

    /** The decision without a verdict, since the facts cannot all be true. */
    private static Decision contradicted(Decision decided, Notice contradiction) {
        return new Decision(
                Optional.empty(),
                decided.ruleSet(),
                decided.asOf(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(contradiction),
                decided.facts());
    }

    private static Notice notForStrand(Competition competition) {
        return Notice.of(
                FindingCode.CONTRADICTION,
                ApplicationFacts.STRAND.id(),
                Message.of(
                        MessageCode.ROUND_NOT_FOR_STRAND,
                        competition.token(),
                        Stream.of(Code.tokens(competition.strands())).toList()));
    }

    private static Notice outside(Competition competition, FactSheet facts) {
        return Notice.of(
                FindingCode.OUTSIDE_ROUND,
                ApplicationFacts.SUBMITTED.id(),
                Message.of(
                        MessageCode.SUBMITTED_OUTSIDE_ROUND,
                        KnowledgeText.message(facts.of(ApplicationFacts.SUBMITTED), ApplicationFacts.SUBMITTED),
                        competition.token(),
                        competition.open().value().toString()));
    }

    /** Whether a rule may be for what is known of a strand; a rule of others is for all. */
    private static boolean isFor(Knowledge<Strand> strand, Rule rule) {
        return InnovateRules.row(rule.id())
                .map(row -> row.strands().stream().anyMatch(strand::admits))
                .orElse(true);
    }

    private static Optional<Notice> notKnown(Rule rule, LocalDate day) {
        return InnovateRules.row(rule.id()).filter(row -> !row.isKnownOn(day)).map(row -> notKnown(row, rule, day));
    }

    private static Notice notKnown(StrandRule row, Rule rule, LocalDate day) {
        Sourced<LocalDate> first = row.seen().first();
        Sourced<LocalDate> last = row.seen().last();
        Sourced<LocalDate> nearer = day.isBefore(first.value()) ? first : last;
        return new Notice(
                FindingCode.NOT_KNOWN_ON_DATE,
                row.seen().guard(row.rule().id(), row.rule().title()).id(),
                Optional.of(rule),
                Message.of(
                        MessageCode.NOT_KNOWN_ON_DATE,
                        row.rule().id(),
                        row.seen().days(),
                        nearer.citations().stream()
                                .map(citation -> citation.source().address())
                                .toList()));
    }
}
