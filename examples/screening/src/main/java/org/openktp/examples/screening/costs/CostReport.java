package org.openktp.examples.screening.costs;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.finding.Printable;
import org.openktp.core.innovate.cost.Costing;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.core.innovate.cost.plan.Declarations;
import org.openktp.core.source.Sourced;
import org.openktp.examples.screening.run.Tables;
import org.openktp.io.cost.PlanDocument;
import org.openktp.rules.wording.Wording;

/**
 * What a plan costs, for people.
 *
 * @param document the plan
 * @param isAsked whether its day was asked for on the command line
 * @param out where it is printed
 */
record CostReport(PlanDocument document, boolean isAsked, PrintStream out) {

    void print() {
        CostPlan plan = document.plan();
        Costing costing = plan.costing();
        out.println("Plan under " + plan.method().label() + " costing, " + plan.months()
                + (plan.months() == 1 ? " month" : " months") + ", grant rate " + plan.rate());
        document.day().ifPresent(day -> out.println("As of " + day + ", " + reason(day)));
        costing.basis().overheadRate().ifPresent(this::overheads);
        section("Costs in pounds");
        CostTable.print(costing, out);
        shares(costing);
        declared(plan.declared());
        section("Findings");
        new FindingsText(Wording.ENGLISH, out).print(document);
    }

    private String reason(LocalDate day) {
        if (isAsked) {
            return "as asked";
        }
        return document.asOf().filter(day::equals).isPresent()
                ? "as the plan says"
                : document.round()
                        .map(round -> "the reference date of " + round.token() + ", " + round.label())
                        .orElseThrow();
    }

    private void overheads(Sourced<Percentage> rate) {
        out.println("Overhead rate " + rate.value()
                + " of the grant for employment and for academic and secretarial support, "
                + rate.provenance().label());
        rate.citations().forEach(place -> out.println("  from " + place.source().address() + ", " + place.locator()));
    }

    private void section(String title) {
        out.println();
        out.println(title);
    }

    private void shares(Costing costing) {
        out.println();
        share("Effective grant rate", costing.exact().grantShare());
        share("Partner share", costing.exact().businessShare());
    }

    private void share(String title, Optional<Percentage> share) {
        out.println(title + ": " + share.map(Percentage::toString).orElse("none, as nothing is planned"));
    }

    private void declared(Declarations declared) {
        if (declared.equals(Declarations.NONE)) {
            return;
        }
        section("Declared beside the plan, in pounds; no part of the figures above");
        List<DeclaredLine> lines = DeclaredLine.of(declared);
        Tables.print(
                lines,
                List.of(
                        Tables.column("WHAT", DeclaredLine::what),
                        Tables.column("FOR", line -> Printable.of(line.description())),
                        Tables.figures("SUM", line -> Money.exact(line.pounds()))),
                out);
    }
}
