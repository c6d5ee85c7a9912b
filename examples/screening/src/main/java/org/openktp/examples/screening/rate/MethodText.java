package org.openktp.examples.screening.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.innovate.cost.CostingMethod;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Citation;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.cost.CostFacts;
import org.openktp.rules.innovate.cost.GuidanceRates;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.TableRow;

/** The rates that the costs guidance gives by costing method, in words. */
final class MethodText {

    private MethodText() {}

    /** A paragraph, or nothing where the guidance surely says nothing of such a partner on that day. */
    static String of(FactSheet sheet, LocalDate day) {
        List<String> lines = Stream.of(CostingMethod.values())
                .flatMap(method -> line(method, sheet, day).stream())
                .toList();
        return lines.isEmpty()
                ? ""
                : "%nBy costing method, in the costs guidance of 14 June 2024:%n%s%n  source: %s%n"
                        .formatted(String.join("\n", lines), page());
    }

    private static Optional<String> line(CostingMethod method, FactSheet sheet, LocalDate day) {
        Answer<Percentage> answer =
                GuidanceRates.EVALUATOR.look(sheet.with(CostFacts.METHOD, Knowledge.known(method)), day);
        String start = "  under " + method.label() + " costing: ";
        if (answer instanceof Answer.Settled<Percentage> settled) {
            return Optional.of(start + "up to " + settled.value());
        }
        if (answer instanceof Answer.Open<Percentage> open) {
            String possible =
                    open.possible().keySet().stream().map(Percentage::toString).collect(Collectors.joining(" or "));
            return Optional.of(start + "perhaps up to " + possible);
        }
        return Optional.empty();
    }

    private static String page() {
        TableRow<Percentage> row = GuidanceRates.TABLE.rows().get(0);
        Citation citation = row.value().citations().get(0);
        return citation.source().title() + " (" + citation.source().publisher() + "): "
                + citation.source().address() + " (" + row.value().provenance().token() + ")";
    }
}
