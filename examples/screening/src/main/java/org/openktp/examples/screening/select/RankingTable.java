package org.openktp.examples.screening.select;

import com.github.freva.asciitable.ColumnData;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Printable;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.examples.screening.run.Tables;
import org.openktp.rules.selection.Placing;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;

/**
 * The applications by rank, with their figures.
 *
 * @param policy by what they were judged
 * @param out where it is printed
 */
record RankingTable(SelectionPolicy policy, PrintStream out) {

    /** The heading of the column of a criterion, whose own name would be too wide. */
    static String heading(int criterion) {
        return "C" + (criterion + 1);
    }

    void print(List<Placing> placings) {
        List<ColumnData<Placing>> columns = new ArrayList<>();
        columns.add(Tables.figures("RANK", each -> Ranges.text(each.rank())));
        columns.add(Tables.column("APPLICATION", each -> Printable.of(each.application())));
        columns.add(Tables.figures("TOTAL", each -> Ranges.text(each.total())));
        columns.add(Tables.figures("POINTS", this::points));
        List<ScoredCriterion> criteria = policy.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            String token = criteria.get(i).token();
            columns.add(Tables.figures(
                    heading(i), each -> Ranges.text(each.criteria().getOrDefault(token, Knowledge.notApplicable()))));
        }
        columns.add(Tables.column("FUND", RankingTable::recommended));
        columns.add(Tables.column("OUTCOME", RankingTable::outcomes));
        Tables.print(placings, columns, out);
    }

    private String points(Placing placing) {
        return placing.candidacy().isInTheRunning()
                ? Ranges.text(placing.points()) + " of " + policy.highestPoints()
                : "-";
    }

    private static String recommended(Placing placing) {
        Placing.Recommendations said = placing.recommendations();
        int all = said.fund() + said.reject() + said.notKnown();
        return all == 0 ? "" : said.fund() + " of " + all;
    }

    /** The outcomes that are possible. */
    static String outcomes(Placing placing) {
        return placing.outcomes().stream().sorted().map(Code::label).collect(Collectors.joining(" or "));
    }
}
