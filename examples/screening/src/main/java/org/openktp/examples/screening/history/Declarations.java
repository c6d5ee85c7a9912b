package org.openktp.examples.screening.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openktp.core.KtpModel;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.history.HistoryHeader;

/** What a history declares that has no effect. */
final class Declarations {

    private Declarations() {}

    static List<Finding> withoutEffect(HistoryHeader header) {
        List<Finding> findings = new ArrayList<>();
        Optional<String> unknown =
                header.round().filter(round -> KtpModel.round(round).isEmpty());
        unknown.ifPresent(round -> findings.add(Finding.of(
                FindingCode.UNKNOWN_ROUND,
                "/round",
                "round " + round + " is not known, so no length of the period follows from it")));
        if (header.workingDay().isPresent() && header.nation().isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.REQUIRED,
                    "/nation",
                    "workingDay has no effect without the nation whose bank holidays count"));
        }
        return findings;
    }
}
