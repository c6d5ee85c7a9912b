package org.openktp.examples.screening.rate;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.innovate.rate.InterventionRate;
import org.openktp.rules.innovate.rate.InterventionRates;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.question.Prospect;
import org.openktp.rules.rule.Seen;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.DecisionTable;
import org.openktp.rules.table.Result;
import org.openktp.rules.table.TableRow;
import org.openktp.rules.wording.Wording;

/**
 * A rate in words: what follows, where it says so, and what could still settle it.
 *
 * @param sheet what is known of the partner
 * @param day the day whose rates apply
 * @param out where to print
 */
record RateText(FactSheet sheet, LocalDate day, PrintStream out) {

    private static final Wording WORDING = Wording.ENGLISH;

    void print(Answer<InterventionRate> answer) {
        if (answer instanceof Answer.Settled<InterventionRate> settled) {
            heading(settled.value().toString());
            sources(settled.value(), settled.rows());
        } else if (answer instanceof Answer.Open<InterventionRate> open) {
            open(open);
        } else if (answer instanceof Answer.Uncovered<InterventionRate>) {
            heading("no row of the table covers this");
            otherDays();
        } else {
            heading("none, for the facts contradict one another");
        }
        answer.findings()
                .forEach(each -> out.println("\nNote: " + each.finding(WORDING).text()));
        DecisionTable<?> table = InterventionRates.TABLE;
        out.println("\nTable " + table.id() + ", version " + table.version() + ", hash " + table.hash());
    }

    private void heading(String text) {
        out.println("Intervention rate on " + day + ": " + text);
    }

    private void open(Answer.Open<InterventionRate> open) {
        boolean onlyInForce = open.missing().stream().map(MissingFact::fact).allMatch(Seen::isGuard);
        heading(onlyInForce ? "not known on that date" : "it depends on what is missing");
        out.println();
        out.println("Still possible:");
        open.possible().keySet().forEach(value -> out.println("  " + value));
        if (open.mayBeUncovered()) {
            out.println("  that no row of the table covers this");
        }
        out.println();
        out.println("What could settle it, the most telling first:");
        open.missing().forEach(this::missing);
        open.possible().forEach(this::sources);
    }

    private void missing(MissingFact<Result<InterventionRate>> missing) {
        out.println("  " + WORDING.name(missing.fact().asked()) + " ("
                + missing.fact().id() + ")");
        InterventionRates.seen(missing.fact())
                .ifPresent(seen -> out.println("    not known on that date: seen " + seen.days() + ", may have held"));
        missing.prospects().stream().filter(Prospect::settles).forEach(this::prospect);
    }

    private void prospect(Prospect<Result<InterventionRate>> prospect) {
        String answers = prospect.answers().stream().map(WORDING::say).collect(Collectors.joining(", or "));
        out.println("    would settle it: " + answers + ": "
                + WORDING.say(prospect.outcomes().iterator().next().message()));
    }

    /** When a rate was seen, and each page once by how firm the rows are that rest on it. */
    private void sources(InterventionRate value, List<TableRow<InterventionRate>> rows) {
        out.println();
        out.println(value + ":");
        seen(rows).forEach(seen -> {
            out.println("  " + SeenText.of(seen));
            SeenText.sources(seen).forEach(line -> out.println("    " + line));
        });
        rows.stream()
                .map(TableRow::value)
                .flatMap(each -> each.citations().stream()
                        .map(citation -> "  source: " + citation.text() + " ("
                                + each.provenance().label() + ")"))
                .distinct()
                .forEach(out::println);
    }

    /** The rates that were found for this partner on other days, and why they are not those of this day. */
    private void otherDays() {
        Map<InterventionRate, List<TableRow<InterventionRate>>> found =
                possible(InterventionRates.EVALUATOR.look(sheet, ApplicationFacts.SUBMITTED));
        if (!found.isEmpty()) {
            out.println();
            out.println("Found for other days, as far as the partner is known:");
        }
        found.forEach((value, rows) -> seen(rows).forEach(seen -> {
            out.println("  " + value + ": " + SeenText.of(seen));
            SeenText.excludes(seen, day).forEach(line -> out.println("    " + line));
        }));
    }

    private static Map<InterventionRate, List<TableRow<InterventionRate>>> possible(Answer<InterventionRate> answer) {
        if (answer instanceof Answer.Settled<InterventionRate> settled) {
            return Map.of(settled.value(), settled.rows());
        }
        return answer instanceof Answer.Open<InterventionRate> open ? open.possible() : Map.of();
    }

    private static Stream<Seen> seen(List<TableRow<InterventionRate>> rows) {
        return rows.stream().map(InterventionRates::seen).distinct();
    }
}
