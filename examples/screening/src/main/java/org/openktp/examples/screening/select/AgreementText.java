package org.openktp.examples.screening.select;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.finding.Printable;
import org.openktp.rules.selection.agreement.AgreementReport;
import org.openktp.rules.selection.agreement.Leniency;
import org.openktp.rules.selection.agreement.Spread;

/**
 * How far the assessors agree.
 *
 * @param agreement how far
 * @param out where it is printed
 */
record AgreementText(AgreementReport agreement, PrintStream out) {

    /** How many of the most lenient and the most severe assessors, and of the widest spreads, are named. */
    private static final int MOST = 3;

    private static final Comparator<Leniency> SEVERE_FIRST = Comparator.comparing(
                    (Leniency each) -> each.difference().orElseThrow())
            .thenComparing(Leniency::assessor);
    private static final Comparator<Map.Entry<String, Spread>> WIDE_FIRST = Comparator.comparing(
                    (Map.Entry<String, Spread> each) -> width(each.getValue()), Comparator.reverseOrder())
            .thenComparing(Map.Entry::getKey);

    void print() {
        out.println(
                "  Krippendorff's alpha with the interval metric: 1 is perfect agreement, 0 what chance would give");
        agreement.alpha().forEach(this::alpha);
        alpha("all totals", agreement.alphaOfTotals());
        List<Leniency> compared = agreement.leniency().stream()
                .filter(each -> each.difference().isPresent())
                .sorted(SEVERE_FIRST)
                .toList();
        out.println("  Most severe and most lenient, in per cent below or above the others' totals");
        int severe = Math.min(MOST, compared.size() / 2);
        compared.subList(0, severe).forEach(this::leniency);
        compared.subList(Math.max(severe, compared.size() - MOST), compared.size())
                .forEach(this::leniency);
        out.println("  Widest spreads of totals");
        agreement.spreads().entrySet().stream().sorted(WIDE_FIRST).limit(MOST).forEach(this::spread);
    }

    private void alpha(String what, Optional<BigDecimal> alpha) {
        out.println("    %-28s %s"
                .formatted(
                        Printable.of(what), alpha.map(BigDecimal::toPlainString).orElse("not defined")));
    }

    private void leniency(Leniency leniency) {
        BigDecimal difference = leniency.difference().orElseThrow();
        out.println("    %-28s %s over %d applications"
                .formatted(
                        Printable.of(leniency.assessor()),
                        (difference.signum() > 0 ? "+" : "") + difference.toPlainString(),
                        leniency.applications()));
    }

    private void spread(Map.Entry<String, Spread> spread) {
        out.println("    %-28s %s to %s"
                .formatted(
                        Printable.of(spread.getKey()),
                        spread.getValue().lowest().toPlainString(),
                        spread.getValue().highest().toPlainString()));
    }

    private static BigDecimal width(Spread spread) {
        return spread.highest().subtract(spread.lowest());
    }
}
