package org.openktp.examples.screening.codes;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.openktp.core.code.Code;
import org.openktp.core.finding.FindingGuide;
import org.openktp.core.finding.FindingUse;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Tables;
import org.openktp.rules.wording.Wording;

/**
 * The catalogue for people: tables in which long texts go over several lines, or one code in plain words.
 *
 * @param wording the language of what codes mean
 * @param out where it is printed
 */
record CodesText(Wording wording, PrintStream out) {

    void tables(List<FindingGuide> guides, List<ExitStatus.Guide> statuses) {
        Tables.print(
                guides,
                List.of(
                        Tables.wrapped("code", guide -> guide.code().token()),
                        Tables.wrapped("meaning", guide -> wording.meaning(guide.code())),
                        Tables.wrapped("what to do", guide -> wording.remedy(guide.code()))),
                out);
        out.println();
        Tables.print(
                statuses,
                List.of(
                        Tables.wrapped("exit status", status -> String.valueOf(status.status())),
                        Tables.wrapped("meaning", ExitStatus.Guide::meaning),
                        Tables.wrapped("what to do", ExitStatus.Guide::remedy)),
                out);
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
}
