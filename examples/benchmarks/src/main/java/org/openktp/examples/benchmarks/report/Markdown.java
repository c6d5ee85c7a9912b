package org.openktp.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;

/** A table of Markdown whose columns are aligned, so that it can be read as it is too. The first column is text, all others figures. */
final class Markdown {

    private final List<List<String>> rows = new ArrayList<>();

    Markdown(List<String> head) {
        rows.add(head);
    }

    Markdown row(List<String> cells) {
        rows.add(cells);
        return this;
    }

    String text() {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(rows.get(0).size(), 3));
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths.set(i, Math.max(widths.get(i), row.get(i).length()));
            }
        }
        StringBuilder text = new StringBuilder(line(rows.get(0), widths)).append(rule(widths));
        rows.stream().skip(1).forEach(row -> text.append(line(row, widths)));
        return text.toString();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringJoiner line = new StringJoiner(" | ", "| ", " |\n");
        for (int i = 0; i < row.size(); i++) {
            String blanks = " ".repeat(widths.get(i) - row.get(i).length());
            line.add(i == 0 ? row.get(i) + blanks : blanks + row.get(i));
        }
        return line.toString();
    }

    private static String rule(List<Integer> widths) {
        StringJoiner rule = new StringJoiner("|", "|", "|\n");
        for (int i = 0; i < widths.size(); i++) {
            rule.add(i == 0 ? "-".repeat(widths.get(i) + 2) : "-".repeat(widths.get(i) + 1) + ":");
        }
        return rule.toString();
    }
}
