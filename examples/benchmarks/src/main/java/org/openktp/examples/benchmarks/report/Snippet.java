package org.openktp.examples.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The small table of ratios for a README. */
final class Snippet {

    private Snippet() {}

    static String of(List<Judgement> judgements, RunInfo run) {
        Map<String, String[]> rows = new LinkedHashMap<>();
        for (Judgement each : judgements) {
            String figure = each.figure().map(Numbers::of).orElse("not measured");
            String[] cells = rows.computeIfAbsent(each.goal().text(), text -> new String[] {text, "", ""});
            cells[each.size() == Rows.SIZES.get(1) ? 2 : 1] = figure;
        }
        Markdown table = new Markdown(List.of("ratio", "10,000 applications", "256, in cache"));
        rows.values().forEach(cells -> table.row(List.of(cells)));
        return table.text() + "\nMeasured on " + run.date() + " by `" + run.command() + "`, " + run.machine() + ".\n";
    }
}
