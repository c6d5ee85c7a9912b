package org.openktp.examples.screening.select;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Printable;
import org.openktp.rules.selection.Placing;
import org.openktp.rules.selection.SelectionReceipt;
import org.openktp.rules.selection.SelectionResult;
import org.openktp.rules.selection.score.SelectionFinding;
import org.openktp.rules.wording.Wording;

/**
 * What was selected, for people.
 *
 * @param selected what was selected
 * @param out where it is printed
 */
record SelectionReport(Selected selected, PrintStream out) {

    /** What is said above everything else. */
    private static final Set<FindingCode> FIRST = Set.of(FindingCode.BALANCE_CLASH, FindingCode.TOO_MANY_POSSIBILITIES);

    void print() {
        SelectionResult result = selected.result();
        new PolicyHead(result, out).print();
        result.findings().stream()
                .filter(finding -> FIRST.contains(finding.code()))
                .forEach(finding -> first(finding));
        section("Ranking");
        new RankingTable(result.policy(), out).print(result.placings());
        new AwardsText(result, out).print();
        selected.timetable().ifPresent(timetable -> new TimetableText(timetable, out).print());
        section("Reasons");
        reasons(result.placings());
        section("Agreement of assessors, on which no award depends");
        new AgreementText(result.agreement(), out).print();
        findings(result.findings());
        receipt(result.receipt());
    }

    private void first(SelectionFinding finding) {
        out.println();
        out.println("! " + Printable.of(Wording.ENGLISH.say(finding.message())));
    }

    private void section(String title) {
        out.println();
        out.println(title);
    }

    private void reasons(List<Placing> placings) {
        int width = placings.stream()
                .mapToInt(each -> Printable.of(each.application()).length())
                .max()
                .orElse(0);
        for (Placing placing : placings) {
            String said = placing.reasons().stream().map(Wording.ENGLISH::say).collect(Collectors.joining("; "));
            String application = Printable.of(placing.application());
            out.println("  " + application + " ".repeat(width - application.length() + 2) + Printable.of(said));
        }
    }

    private void findings(List<SelectionFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        section("Findings");
        findings.forEach(
                each -> out.println("  " + each.finding(Wording.ENGLISH).text()));
    }

    private void receipt(SelectionReceipt receipt) {
        section("Receipt: whoever has the same inputs gets the same hashes");
        out.println("  policy      " + receipt.policyHash());
        out.println("  assessors   " + receipt.assessorsHash());
        out.println("  candidates  " + receipt.candidatesHash());
        out.println("  scores      " + receipt.scoresHash());
        out.println("  result      " + receipt.resultHash());
    }
}
