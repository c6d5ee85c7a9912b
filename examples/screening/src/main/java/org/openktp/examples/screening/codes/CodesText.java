package org.openktp.examples.screening.codes;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openktp.core.code.Code;
import org.openktp.core.finding.FindingGuide;
import org.openktp.core.finding.FindingUse;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.rules.wording.Wording;

/**
 * The catalogue for people: tables in which long texts go over several lines, or one code in plain words.
 *
 * @param wording the language of what codes mean
 * @param out where it is printed
 */
record CodesText(Wording wording, PrintStream out) {

    private static final int WIDEST = 52;

    void tables(List<FindingGuide> guides, List<ExitStatus.Guide> statuses) {
        table(
                guides,
                List.of(
                        column("code", guide -> guide.code().token()),
                        column("meaning", guide -> wording.meaning(guide.code())),
                        column("what to do", guide -> wording.remedy(guide.code()))));
        out.println();
        table(
                statuses,
                List.of(
                        column("exit status", status -> String.valueOf(status.status())),
                        column("meaning", ExitStatus.Guide::meaning),
                        column("what to do", ExitStatus.Guide::remedy)));
    }

    void explain(FindingGuide guide) {
        out.println(guide.code().token() + ": " + wording.label(guide.code()));
        out.println("  meaning     " + wording.meaning(guide.code()));
        out.println("  what to do  " + wording.remedy(guide.code()));
        for (FindingUse use : guide.uses()) {
            out.println("  given       " + wording.label(use.stage()) + ": "
                    + use.effects().stream().map(wording::label).collect(Collectors.joining(", or ")));
        }
    }

    void explain(ExitStatus.Guide status) {
        out.println("exit status " + status.status());
        out.println("  meaning     " + status.meaning());
        out.println("  what to do  " + status.remedy());
    }

    /** When a code is given and what it does there, by tokens. */
    static String uses(FindingGuide guide) {
        return guide.uses().stream()
                .map(use -> use.stage().token() + "="
                        + use.effects().stream().map(Code::token).collect(Collectors.joining("|")))
                .collect(Collectors.joining("; "));
    }

    private <T> void table(List<T> rows, List<ColumnData<T>> columns) {
        AsciiTable.builder()
                .border(AsciiTable.NO_BORDERS)
                .lineSeparator("\n")
                .data(rows, columns)
                .asString()
                .lines()
                .map(line -> (" " + line).stripTrailing())
                .forEach(out::println);
    }

    private static <T> ColumnData<T> column(String header, Function<T, String> cell) {
        return new Column()
                .header(header)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .maxWidth(WIDEST, OverflowBehaviour.NEWLINE)
                .with(cell);
    }
}
