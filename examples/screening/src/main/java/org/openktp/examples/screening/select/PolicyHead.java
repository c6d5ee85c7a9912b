package org.openktp.examples.screening.select;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openktp.core.finding.Printable;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.rules.selection.Candidacy;
import org.openktp.rules.selection.Placing;
import org.openktp.rules.selection.SelectionResult;
import org.openktp.rules.selection.policy.Aggregation;
import org.openktp.rules.selection.policy.BalanceConstraint;
import org.openktp.rules.selection.policy.PanelSize;
import org.openktp.rules.selection.policy.QualityLine;
import org.openktp.rules.selection.policy.Rounding;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.policy.TieBreak;
import org.openktp.rules.wording.Wording;

/**
 * By what was judged, above the ranking. What was published is said to be, with its pages.
 *
 * @param result what was selected
 * @param out where it is printed
 */
record PolicyHead(SelectionResult result, PrintStream out) {

    void print() {
        SelectionPolicy policy = result.policy();
        out.println("Selection by " + Printable.of(policy.id()) + ", for round " + Printable.of(policy.round()));
        line("applications", applications());
        lines("criteria", criteria(policy.criteria()));
        line("panel", firm(policy.panel(), PolicyHead::panel));
        line("scores", firm(policy.aggregation(), PolicyHead::aggregation));
        line("rounding", firm(policy.rounding(), PolicyHead::rounding));
        line("quality line", firm(policy.qualityLine(), PolicyHead::quality));
        line("capacity", firm(policy.capacity(), String::valueOf));
        line("reserves", firm(policy.reserves(), String::valueOf));
        line("ties", policy.tieBreaks().stream().map(PolicyHead::tie).collect(Collectors.joining(", then ")));
        lines("balance", policy.balance().stream().map(PolicyHead::balance).toList());
        lines("published", sources(policy));
    }

    private void line(String name, String line) {
        lines(name, List.of(line));
    }

    private static String panel(PanelSize size) {
        return size.assessors().isPresent() ? size.assessors().getAsInt() + " assessors" : "every assessor";
    }

    private static String aggregation(Aggregation aggregation) {
        int trimmed = aggregation.trimmed();
        return trimmed == 0 ? "mean" : "mean without the " + trimmed + " highest and the " + trimmed + " lowest";
    }

    private static String rounding(Rounding rounding) {
        String mode = rounding.mode().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return rounding.decimals() + (rounding.decimals() == 1 ? " decimal, " : " decimals, ") + mode;
    }

    private static String quality(QualityLine line) {
        return line.percent()
                .map(percent -> percent.toPlainString() + " per cent")
                .orElse("none");
    }

    /** The pages of what was published. */
    private static List<String> sources(SelectionPolicy policy) {
        Stream<Sourced<?>> ofCriteria =
                policy.criteria().stream().flatMap(each -> Stream.of(each.scale(), each.weight()));
        Stream<Sourced<?>> ofPolicy = Stream.of(
                policy.panel(),
                policy.aggregation(),
                policy.rounding(),
                policy.qualityLine(),
                policy.capacity(),
                policy.reserves());
        return Stream.concat(ofCriteria, ofPolicy)
                .flatMap(each -> each.citations().stream())
                .map(place -> place.source().address().toString())
                .distinct()
                .toList();
    }

    private void lines(String name, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            out.println("  %-13s %s".formatted(i == 0 ? name : "", Printable.of(lines.get(i))));
        }
    }

    private String applications() {
        long open = count(Candidacy.OPEN);
        return result.placings().size() + ", of which " + (count(Candidacy.IN) + open) + " in the running"
                + (open == 0 ? "" : " (" + open + " perhaps not eligible)")
                + also(count(Candidacy.OUT), "not eligible")
                + also(count(Candidacy.WITHDRAWN), "withdrawn");
    }

    private static String also(long count, String what) {
        return count == 0 ? "" : ", " + count + " " + what;
    }

    private long count(Candidacy candidacy) {
        return result.placings().stream()
                .map(Placing::candidacy)
                .filter(candidacy::equals)
                .count();
    }

    private static List<String> criteria(List<ScoredCriterion> criteria) {
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> criterion(RankingTable.heading(i), criteria.get(i)))
                .toList();
    }

    private static String criterion(String heading, ScoredCriterion criterion) {
        return heading + " " + criterion.token() + ": "
                + firm(criterion.scale(), scale -> "from " + scale) + ", weight "
                + firm(criterion.weight(), String::valueOf);
    }

    private static String tie(TieBreak tieBreak) {
        if (tieBreak instanceof TieBreak.ByCriterion by) {
            return by.criterion();
        }
        return tieBreak instanceof TieBreak.ByLot lot ? "the lot of '" + lot.seed() + "'" : "the reference";
    }

    private static String balance(BalanceConstraint constraint) {
        String which = constraint.value().map(value -> " " + value).orElse(", for each value");
        return constraint.id() + ": " + constraint.kind().label() + " " + constraint.number() + " by "
                + Wording.ENGLISH.name(constraint.fact().term()) + which;
    }

    private static <T> String firm(Sourced<T> fact, Function<T, String> text) {
        String value = text.apply(fact.value());
        return fact.provenance() == Provenance.USER_SUPPLIED
                ? value
                : value + " (" + fact.provenance().label() + ")";
    }
}
