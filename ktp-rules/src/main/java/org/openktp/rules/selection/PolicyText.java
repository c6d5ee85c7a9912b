package org.openktp.rules.selection;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openktp.core.source.Sourced;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.selection.policy.BalanceConstraint;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.policy.TieBreak;

/**
 * A policy in its canonical form, for hashes: all that can change what is awarded or said, each with how firm it is.
 *
 * @param policy the policy
 */
record PolicyText(SelectionPolicy policy) {

    String canonical() {
        return String.join(
                "\n",
                "policy|" + Canonical.text(policy.id()) + "|" + Canonical.text(policy.round()),
                policy.criteria().stream().map(PolicyText::criterion).collect(Collectors.joining("\n")),
                "panel|"
                        + firm(
                                policy.panel(),
                                each -> each.assessors().isPresent()
                                        ? String.valueOf(each.assessors().getAsInt())
                                        : "every-assessor"),
                "aggregation|" + firm(policy.aggregation(), each -> "trimmed-" + each.trimmed()),
                "rounding|" + firm(policy.rounding(), each -> each.decimals() + "-" + each.mode()),
                "quality-line|"
                        + firm(policy.qualityLine(), each -> each.percent()
                                .map(BigDecimal::toPlainString)
                                .orElse("none")),
                "capacity|" + firm(policy.capacity(), String::valueOf),
                "reserves|" + firm(policy.reserves(), String::valueOf),
                policy.tieBreaks().stream().map(PolicyText::tieBreak).collect(Collectors.joining("\n")),
                policy.balance().stream().map(PolicyText::constraint).collect(Collectors.joining("\n")),
                "conflicts|" + Canonical.sorted(policy.conflicts().derived()) + "|"
                        + policy.conflicts().whenNotKnown().token());
    }

    private static String criterion(ScoredCriterion criterion) {
        return "criterion|" + Canonical.text(criterion.token()) + "|"
                + Canonical.text(criterion.criterion().statement().value()) + "|"
                + criterion.criterion().key().value() + "|"
                + firm(criterion.scale(), each -> each.lowest() + "-" + each.highest()) + "|"
                + firm(criterion.weight(), String::valueOf) + "|"
                + criterion
                        .justification()
                        .map(limit -> firm(
                                limit,
                                each -> each.most() + "-" + each.counting().token()))
                        .orElse("any");
    }

    private static String tieBreak(TieBreak tieBreak) {
        if (tieBreak instanceof TieBreak.ByCriterion by) {
            return "tie-break|criterion|" + Canonical.text(by.criterion());
        }
        return tieBreak instanceof TieBreak.ByLot lot
                ? "tie-break|lot|" + Canonical.text(lot.seed())
                : "tie-break|reference";
    }

    private static String constraint(BalanceConstraint constraint) {
        return "balance|" + Canonical.text(constraint.id()) + "|"
                + constraint.fact().canonical() + "|"
                + constraint.value().map(Canonical::text).orElse("*") + "|"
                + constraint.kind().token() + "|" + constraint.number();
    }

    private static <T> String firm(Sourced<T> fact, Function<T, String> form) {
        return form.apply(fact.value()) + "," + fact.provenance().token();
    }
}
