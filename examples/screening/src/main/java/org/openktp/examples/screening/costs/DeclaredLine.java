package org.openktp.examples.screening.costs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.openktp.core.innovate.cost.plan.Declarations;
import org.openktp.core.innovate.cost.plan.EarlierFunding;

/**
 * A line of what is declared beside a plan.
 *
 * @param what which kind of declaration
 * @param description what it is for, or who gave it
 * @param pounds the sum
 */
record DeclaredLine(String what, String description, BigDecimal pounds) {

    static List<DeclaredLine> of(Declarations declared) {
        List<DeclaredLine> lines = new ArrayList<>();
        declared.companyCosts()
                .forEach(each -> lines.add(new DeclaredLine(
                        "additional company cost: " + each.kind().label(), each.description(), each.pounds())));
        declared.earlierFunding()
                .forEach(each ->
                        lines.add(new DeclaredLine("earlier funding" + secured(each), each.funder(), each.pounds())));
        return lines;
    }

    private static String secured(EarlierFunding funding) {
        return funding.secured().map(date -> ", secured " + date).orElse("");
    }
}
