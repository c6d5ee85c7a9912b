package org.openktp.examples.screening.costs;

import com.github.freva.asciitable.ColumnData;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.openktp.core.code.Code;
import org.openktp.core.innovate.cost.CostCategories;
import org.openktp.core.innovate.cost.CostRow;
import org.openktp.core.innovate.cost.Costing;
import org.openktp.core.innovate.cost.Split;
import org.openktp.core.source.Sourced;
import org.openktp.examples.screening.run.Tables;

/** The rows of a costing as a table, with the exact figures beside those in whole pounds, and the totals below. */
final class CostTable {

    private CostTable() {}

    /** A row as it is printed. */
    private record Line(String category, String heading, Split exact, Split pounds) {

        static Line of(CostRow row, Costing costing) {
            String heading = CostCategories.of(row.category())
                    .heading(costing.basis().method())
                    .map(Sourced::value)
                    .map(Code::label)
                    .orElse("");
            return new Line(row.category().label(), heading, row.exact(), row.pounds());
        }
    }

    static void print(Costing costing, PrintStream out) {
        List<Line> lines = new ArrayList<>();
        costing.rows().forEach(row -> lines.add(Line.of(row, costing)));
        lines.add(new Line("TOTAL", "", costing.exact(), costing.pounds()));
        List<ColumnData<Line>> columns = List.of(
                Tables.column("CATEGORY", Line::category),
                Tables.column("HEADING", Line::heading),
                Tables.figures("EXACT: COST", line -> Money.exact(line.exact().cost())),
                Tables.figures("GRANT", line -> Money.exact(line.exact().grant())),
                Tables.figures("BUSINESS", line -> Money.exact(line.exact().business())),
                Tables.figures(
                        "WHOLE POUNDS: COST", line -> Money.whole(line.pounds().cost())),
                Tables.figures("GRANT", line -> Money.whole(line.pounds().grant())),
                Tables.figures("BUSINESS", line -> Money.whole(line.pounds().business())));
        Tables.print(lines, columns, out);
    }
}
