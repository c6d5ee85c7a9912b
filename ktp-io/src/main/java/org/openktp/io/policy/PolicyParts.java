package org.openktp.io.policy;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.plan.Decimals;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Shown;
import org.openktp.rules.selection.policy.Aggregation;
import org.openktp.rules.selection.policy.ConflictKind;
import org.openktp.rules.selection.policy.ConflictRule;
import org.openktp.rules.selection.policy.PanelSize;
import org.openktp.rules.selection.policy.QualityLine;
import org.openktp.rules.selection.policy.Rounding;
import org.openktp.rules.selection.policy.TieBreak;

/** The parts of a policy that are the same whatever the round. */
public final class PolicyParts {

    private static final Property<PanelSize, Integer> ASSESSORS =
            required("assessors", Forms.whole(1), size -> size.assessors().orElseThrow());

    /** Whose scores an application must have. */
    public static final Form<PanelSize> PANEL = Forms.named(
            "panel",
            new WordOr<>(
                    "every-assessor",
                    PanelSize.EVERY_ASSESSOR,
                    "an object with 'assessors'",
                    ObjectForm.of(List.of(ASSESSORS), values -> PanelSize.of(values.get(ASSESSORS)))));

    private static final Property<Aggregation, Integer> TRIMMED =
            required("trimmed", Forms.whole(1), Aggregation::trimmed);

    /** How scores become one figure. */
    public static final Form<Aggregation> AGGREGATION = Forms.named(
            "aggregation",
            new WordOr<>(
                    "mean",
                    Aggregation.MEAN,
                    "an object with 'trimmed'",
                    ObjectForm.of(List.of(TRIMMED), values -> Aggregation.trimmedMean(values.get(TRIMMED)))));

    private static final Form<RoundingMode> MODES = Forms.text(
            Shapes.tokens(modes().map(PolicyParts::token).toList()),
            FindingCode.UNKNOWN_CODE,
            PolicyParts::mode,
            PolicyParts::token);
    private static final Property<Rounding, Integer> DECIMALS =
            required("decimals", Forms.whole(0, 6), Rounding::decimals);
    private static final Property<Rounding, RoundingMode> MODE = required("mode", MODES, Rounding::mode);

    /** How figures are rounded. */
    public static final Form<Rounding> ROUNDING = Forms.named(
            "rounding",
            ObjectForm.of(List.of(DECIMALS, MODE), values -> new Rounding(values.get(DECIMALS), values.get(MODE))));

    private static final Form<BigDecimal> PER_CENT = Forms.named(
            "per-cent",
            new Decimals<>(
                    Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,6})?"),
                    new JsonShape.Decimal(100, true),
                    "a percentage from 0 to 100 with at most six decimals, like 60 or 62.5",
                    Function.identity(),
                    Function.identity()));
    private static final Property<QualityLine, BigDecimal> PERCENT =
            required("percent", PER_CENT, line -> line.percent().orElseThrow());

    /** The total below which nothing is awarded. */
    public static final Form<QualityLine> QUALITY_LINE = Forms.named(
            "quality-line",
            new WordOr<>(
                    "none",
                    QualityLine.NONE,
                    "an object with 'percent'",
                    ObjectForm.of(List.of(PERCENT), values -> QualityLine.at(values.get(PERCENT)))));

    private static final Property<TieBreak, String> CRITERION = optional(
            "criterion",
            Forms.TEXT,
            each -> each instanceof TieBreak.ByCriterion by ? Optional.of(by.criterion()) : Optional.empty());
    private static final Property<TieBreak, String> LOT = optional(
            "lot", Forms.TEXT, each -> each instanceof TieBreak.ByLot by ? Optional.of(by.seed()) : Optional.empty());

    private static final OneOfTwo CRITERION_OR_LOT = new OneOfTwo("criterion", "lot");

    /** What puts applications of the same total into an order. */
    public static final Form<TieBreak> TIE_BREAK = Forms.named(
            "tie-break",
            new WordOr<>(
                    "reference",
                    new TieBreak.ByReference(),
                    "an object with 'criterion' or 'lot'",
                    ObjectForm.of(List.of(CRITERION, LOT), values -> values.maybe(CRITERION)
                                    .<TieBreak>map(TieBreak.ByCriterion::new)
                                    .orElseGet(() -> new TieBreak.ByLot(values.get(LOT))))
                            .checked(CRITERION_OR_LOT::check, CRITERION_OR_LOT.told())));

    private static final Form<Set<ConflictKind>> KINDS = Forms.via(
            Forms.distinct(
                    Forms.code(
                            "conflict of interest that can be derived",
                            EnumSet.complementOf(EnumSet.of(ConflictKind.DECLARED))),
                    0,
                    Code::token),
            Set::copyOf,
            kinds -> kinds.stream().sorted().toList());
    private static final Property<ConflictRule, Set<ConflictKind>> DERIVE =
            required("derive", KINDS, ConflictRule::derived);
    private static final Property<ConflictRule, ConflictRule.NotKnown> WHEN_NOT_KNOWN = required(
            "whenNotKnown",
            Forms.code("way with conflicts that are not known", List.of(ConflictRule.NotKnown.values())),
            ConflictRule::whenNotKnown);

    /** Which conflicts of interest keep assessors off. */
    public static final Form<ConflictRule> CONFLICTS = Forms.named(
            "conflicts",
            ObjectForm.of(
                    List.of(DERIVE, WHEN_NOT_KNOWN),
                    values -> new ConflictRule(values.get(DERIVE), values.get(WHEN_NOT_KNOWN))));

    private PolicyParts() {}

    private static RoundingMode mode(String text) {
        return modes().filter(mode -> token(mode).equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(Shown.of(text) + " is not a way of rounding; use one of "
                                + modes().map(PolicyParts::token).collect(Collectors.joining(", "))));
    }

    private static Stream<RoundingMode> modes() {
        return Stream.of(RoundingMode.values()).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    private static String token(RoundingMode mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
