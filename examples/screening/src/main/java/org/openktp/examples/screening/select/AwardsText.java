package org.openktp.examples.screening.select;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openktp.core.finding.Printable;
import org.openktp.examples.screening.run.Tables;
import org.openktp.rules.selection.Placing;
import org.openktp.rules.selection.SelectionResult;
import org.openktp.rules.selection.award.AwardOutcome;

/**
 * The awards: those that are settled, and those that are open with what they depend on.
 *
 * @param result what was selected
 * @param out where they are printed
 */
record AwardsText(SelectionResult result, PrintStream out) {

    void print() {
        List<Placing> awarded = settled(AwardOutcome.AWARDED);
        out.println();
        out.println("Awards settled: " + awarded.size() + ", and at most "
                + result.policy().capacity().value() + " can be made");
        list(awarded);
        List<Placing> reserves = settled(AwardOutcome.RESERVE);
        out.println();
        out.println("Reserves settled, in order: " + reserves.size());
        list(reserves);
        open(result.placings().stream().filter(each -> !each.isSettled()).toList());
    }

    /** Those that depend on the same applications stand together. */
    private void open(List<Placing> open) {
        if (open.isEmpty()) {
            return;
        }
        out.println();
        out.println("Open: " + open.size());
        Map<Set<String>, List<Placing>> groups = open.stream()
                .collect(Collectors.groupingBy(Placing::dependsOn, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((dependsOn, placings) -> {
            out.println("  depending on what is missing of " + references(dependsOn));
            Tables.print(
                    placings,
                    List.of(
                            Tables.column("  APPLICATION", each -> "  " + Printable.of(each.application())),
                            Tables.column("MAY BE", RankingTable::outcomes),
                            Tables.column("ITSELF INCOMPLETE", AwardsText::itself)),
                    out);
        });
    }

    private static String itself(Placing placing) {
        return placing.dependsOn().contains(placing.application()) ? "yes" : "";
    }

    private List<Placing> settled(AwardOutcome outcome) {
        return result.placings().stream()
                .filter(each -> each.outcomes().equals(Set.of(outcome)))
                .toList();
    }

    private void list(List<Placing> placings) {
        if (!placings.isEmpty()) {
            out.println("  "
                    + placings.stream()
                            .map(each -> Printable.of(each.application()))
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String references(Set<String> references) {
        return references.stream().sorted().map(Printable::of).collect(Collectors.joining(", "));
    }
}
