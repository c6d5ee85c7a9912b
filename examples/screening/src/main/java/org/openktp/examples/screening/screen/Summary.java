package org.openktp.examples.screening.screen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Finding;
import org.openktp.io.stream.ReadRecord;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.wording.Wording;

/** Counts a run: records read, decided and rejected, verdicts, and outcomes by rule. Names odd rules once. */
final class Summary {

    private static final Set<String> NEVER_APPLICABLE = Set.of(Outcome.NOT_APPLICABLE.token());

    private final Map<String, Integer> verdicts = new TreeMap<>();
    private final Map<String, Map<String, Integer>> rules = new TreeMap<>();
    private final Map<String, Integer> rejects = new TreeMap<>();
    private final Map<String, Integer> findings = new TreeMap<>();
    private final List<String> oddRules;
    private int decided;
    private int rejected;

    /** Begins to count, where these things are odd about the rules themselves. */
    Summary(List<Notice> oddRules) {
        this.oddRules = oddRules.stream()
                .map(notice -> notice.finding(Wording.ENGLISH).text())
                .toList();
    }

    void decided(Decision decision, List<Finding> warnings) {
        decided++;
        Stream.concat(
                        warnings.stream().map(Finding::code),
                        decision.findings().stream().map(Notice::code))
                .forEach(code -> findings.merge(code.token(), 1, Integer::sum));
        verdicts.merge(decision.verdict().map(Code::token).orElse("none"), 1, Integer::sum);
        for (RuleOutcome outcome : DatedRules.once(decision.outcomes())) {
            count(outcome.rule().id(), outcome.outcome().token());
        }
        decision.toJudge().forEach(item -> count(item.rule().id(), "to-judge"));
    }

    private void count(String rule, String outcome) {
        rules.computeIfAbsent(rule, id -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
    }

    void rejected(ReadRecord.Rejected<?> record) {
        rejected++;
        rejects.merge(record.findings().get(0).code().token(), 1, Integer::sum);
    }

    boolean anyRejected() {
        return rejected > 0;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("\n%d read = %d decided + %d rejected\n".formatted(decided + rejected, decided, rejected));
        section(text, "rejected by code", rejects);
        section(text, "by verdict", verdicts);
        section(text, "findings on decisions", findings);
        if (!rules.isEmpty()) {
            text.append("by rule\n");
            rules.forEach((rule, outcomes) -> {
                if (isTold(rule, outcomes)) {
                    text.append("  %-34s %s\n"
                            .formatted(
                                    rule,
                                    outcomes.toString().replaceAll("[{}]", "").replace("=", " ")));
                }
            });
        }
        if (!oddRules.isEmpty()) {
            text.append("odd about the rules\n");
            oddRules.forEach(each -> text.append("  ").append(each).append('\n'));
        }
        return text.toString();
    }

    /** Of the rules of many strands and days, those that never apply are left out. */
    private static boolean isTold(String rule, Map<String, Integer> outcomes) {
        return DatedRules.seen(rule).isEmpty() || !outcomes.keySet().equals(NEVER_APPLICABLE);
    }

    private static void section(StringBuilder text, String title, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            text.append(title).append('\n');
            counts.forEach((name, count) -> text.append("  %-34s %d\n".formatted(name, count)));
        }
    }
}
