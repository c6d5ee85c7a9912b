package org.openktp.examples.screening.costs;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.openktp.core.code.YesNo;
import org.openktp.core.source.Citation;
import org.openktp.io.cost.PlanDocument;
import org.openktp.rules.innovate.cost.CostFinding;
import org.openktp.rules.wording.Wording;

/**
 * What is found when a plan is compared with its limits, in words.
 *
 * @param wording the language
 * @param out where it is printed
 */
record FindingsText(Wording wording, PrintStream out) {

    void print(PlanDocument document) {
        List<CostFinding> findings = document.review();
        document.withoutDay().ifPresent(finding -> out.println("  " + finding.text()));
        if (findings.isEmpty() && document.day().isPresent()) {
            out.println("  none: no limit that was found is broken");
        }
        findings.forEach(this::print);
    }

    private void print(CostFinding finding) {
        out.println("  " + finding.finding(wording).text());
        justification(finding).ifPresent(says -> out.println("      justification: " + says));
        finding.limits().forEach(this::limit);
    }

    private static Optional<String> justification(CostFinding finding) {
        return finding.canBeJustified().map(helps -> helps == YesNo.YES ? "helps" : "does not help");
    }

    private void limit(CostFinding.Limit limit) {
        out.println("      limit:         " + limit.row() + ", "
                + limit.inForce().describe() + ", " + limit.provenance().label());
        for (Citation place : limit.citations()) {
            out.println("      source:        " + place.source().address() + ", " + place.locator());
        }
    }
}
