package org.openktp.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.KnowledgeText;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/** What decisions say beside the verdict. */
final class Notices {

    private Notices() {}

    static List<Notice> boundsNotStated(RuleSet rules) {
        if (rules.inForce().isFirm()) {
            return List.of();
        }
        Message days = rules.inForce().message();
        return List.of(Notice.of(
                FindingCode.BOUND_NOT_STATED, "", Message.of(MessageCode.BOUND_NOT_STATED, rules.id(), days)));
    }

    static Notice dayOpen(Fact<LocalDate> day, Knowledge<LocalDate> known) {
        return Notice.of(
                FindingCode.DAY_OPEN,
                day.id(),
                Message.of(MessageCode.DAY_OPEN, day.term(), KnowledgeText.message(known, day)));
    }

    static List<Notice> contradictions(Map<String, Message> byFact) {
        List<Notice> notices = new ArrayList<>();
        byFact.forEach((fact, message) -> notices.add(Notice.of(FindingCode.CONTRADICTION, fact, message)));
        return notices;
    }

    static List<Notice> advice(List<RuleOutcome> outcomes) {
        return outcomes.stream()
                .filter(each -> each.rule().severity() == Severity.ADVISORY && each.outcome() == Outcome.NOT_MET)
                .map(each -> advice(each.rule()))
                .toList();
    }

    private static Notice advice(Requirement rule) {
        return new Notice(
                FindingCode.ADVISORY_NOT_MET,
                pathOf(rule.requirement()),
                Optional.of(rule),
                Message.of(
                        MessageCode.ADVISORY_NOT_MET,
                        rule.id(),
                        rule.requirement().message()));
    }

    private static String pathOf(Condition requirement) {
        return Conditions.atoms(requirement)
                .map(atom -> atom.facts().get(0).id())
                .findFirst()
                .orElse("");
    }

    static List<Notice> blocked(List<MissingFact<Verdict>> missing) {
        if (missing.isEmpty() || missing.stream().anyMatch(MissingFact::toAsk)) {
            return List.of();
        }
        return List.of(Notice.of(
                FindingCode.BLOCKED_BY_DECLINED,
                missing.get(0).fact().id(),
                Message.of(MessageCode.BLOCKED_BY_DECLINED)));
    }
}
