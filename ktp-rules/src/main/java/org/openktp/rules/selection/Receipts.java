package org.openktp.rules.selection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openktp.core.code.Code;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.canonical.Sha256;
import org.openktp.rules.fact.KnowledgeText;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.score.Affiliations;
import org.openktp.rules.selection.score.Assessor;
import org.openktp.rules.selection.score.CriterionScore;
import org.openktp.rules.selection.score.Scorecard;
import org.openktp.rules.wording.Wording;

/** Writes receipts: hashes over canonical forms, whatever the order in which things were given. */
final class Receipts {

    private Receipts() {}

    static SelectionReceipt of(
            SelectionPolicy policy,
            List<Assessor> assessors,
            List<Candidate> candidates,
            List<Scorecard> cards,
            List<Placing> placings) {
        return new SelectionReceipt(
                policy.id(),
                policy.round(),
                Sha256.hex(new PolicyText(policy).canonical()),
                hash(assessors, Receipts::assessor),
                hash(candidates, Receipts::candidate),
                hash(Set.copyOf(cards), Receipts::card),
                hash(placings, Receipts::placing));
    }

    private static <T> String hash(Collection<T> items, Function<T, String> form) {
        return Sha256.hex(items.stream().map(form).sorted().collect(Collectors.joining("\n")));
    }

    private static String assessor(Assessor assessor) {
        return line(
                assessor.id(),
                known(assessor.employer()),
                known(assessor.partners()),
                Canonical.sorted(assessor.conflicts()));
    }

    private static String candidate(Candidate candidate) {
        Affiliations affiliations = candidate.affiliations();
        return line(
                candidate.id(),
                candidate.candidacy().token(),
                candidate.facts().hash(),
                known(affiliations.employer()),
                affiliations.organisations().stream().map(Receipts::known).collect(Collectors.joining(",")),
                known(affiliations.partners()));
    }

    private static String card(Scorecard card) {
        return line(
                card.application(),
                card.assessor(),
                card.scores().entrySet().stream()
                        .map(each -> Canonical.text(each.getKey()) + "=" + score(each.getValue()))
                        .collect(Collectors.joining(",")),
                known(card.recommended()),
                String.valueOf(card.conflict()));
    }

    private static String score(CriterionScore score) {
        return known(score.score())
                + score.justification().map(text -> ":" + Canonical.text(text)).orElse("");
    }

    private static String placing(Placing placing) {
        return line(
                placing.application(),
                placing.candidacy().token(),
                known(placing.total()),
                known(placing.points()),
                placing.criteria().entrySet().stream()
                        .map(each -> Canonical.text(each.getKey()) + "=" + known(each.getValue()))
                        .collect(Collectors.joining(",")),
                known(placing.rank()),
                placing.outcomes().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Code::tokenOf)
                        .collect(Collectors.joining(",")),
                placing.reasons().stream()
                        .map(Wording.ENGLISH::say)
                        .map(Canonical::text)
                        .collect(Collectors.joining(",")),
                Canonical.sorted(placing.dependsOn()),
                placing.recommendations().toString());
    }

    private static String known(Knowledge<?> fact) {
        return KnowledgeText.canonical(fact);
    }

    private static String line(String first, String... rest) {
        return Canonical.text(first) + "|" + String.join("|", rest);
    }
}
