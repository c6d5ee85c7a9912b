package org.openktp.rules.rule;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.fact.Fact;

/** A rule set as text that is the same for the same rules: one line for the set, each constraint, rule and fact. */
final class CanonicalForm {

    private CanonicalForm() {}

    static String of(RuleSet set) {
        Stream<String> head = Stream.of(String.join(
                "|",
                "rules",
                Canonical.text(set.id()),
                Canonical.text(set.version()),
                set.coverage().token(),
                set.inForce().canonical()));
        Stream<String> constraints = set.constraints().stream().map(each -> "given|" + each.canonical());
        Stream<String> rules = set.rules().stream().map(CanonicalForm::of);
        Stream<String> facts = set.facts().values().stream().map(Fact::canonical);
        return Stream.of(head, constraints, rules, facts)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String of(Rule rule) {
        String content = rule instanceof Requirement requirement
                ? requirement.applicability().canonical() + "|"
                        + requirement.requirement().canonical()
                : Canonical.list(
                        ((Judgement) rule).considers().stream().map(Fact::id).toList());
        return String.join(
                "|",
                "rule",
                Canonical.text(rule.id()),
                rule.severity().token(),
                content,
                rule.inForce().canonical(),
                rule.provenance().token(),
                Canonical.citations(rule.citations()));
    }
}
