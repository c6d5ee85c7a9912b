package org.openktp.examples.screening.codes;

import java.util.List;
import java.util.stream.Collectors;
import org.openktp.core.code.Code;
import org.openktp.core.finding.FindingGuide;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.rules.wording.Wording;

/** The catalogue as tables of Markdown, as the documentation has them. */
final class CodesMarkdown {

    private CodesMarkdown() {}

    static String of(List<FindingGuide> guides, List<ExitStatus.Guide> statuses, Wording wording) {
        StringBuilder text = new StringBuilder("| code | meaning | what to do | given |\n|---|---|---|---|\n");
        guides.forEach(guide -> row(
                text,
                "`" + guide.code().token() + "`",
                wording.meaning(guide.code()),
                wording.remedy(guide.code()),
                uses(guide)));
        text.append("\n| exit status | meaning | what to do |\n|---|---|---|\n");
        statuses.forEach(status -> row(text, String.valueOf(status.status()), status.meaning(), status.remedy()));
        return text.toString();
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String uses(FindingGuide guide) {
        return guide.uses().stream()
                .map(use -> use.stage().token() + ": "
                        + use.effects().stream().map(Code::token).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
