package org.openktp.io;

import static org.openktp.core.knowledge.Knowledge.known;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.Role;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.rules.KtpRules;
import org.openktp.rules.decision.Decision;

/** Two applications, what the published rules say of them, and how that is written. */
final class Decisions {

    static final Application APPLICATION = Application.builder()
            .id("a-1")
            .round("hcs-ktp-4")
            .applicant(Applicant.builder()
                    .role(known(Role.CONSULTANT))
                    .band(Knowledge.atLeast(AgendaForChangeBand.BAND_8A))
                    .nation(Knowledge.declined())
                    .clinicalTimePercent(known(60))
                    .build())
            .proposal(known(Proposal.builder()
                    .title(known("Dose, \"measured\""))
                    .themes(known(Set.of(HcsKtp.ROUND_4.themeList().get(0))))
                    .build()))
            .build();
    static final Application WITHOUT_ROUND = Application.builder().id("a-2").build();
    static final Finding WARNING = new Finding(
            FindingCode.UNKNOWN_PROPERTY, new Location(3, 9, "/x"), "'x' is not known here and was not used");

    private Decisions() {}

    static Decision decide(Application application) {
        return KtpRules.screening().decide(application);
    }

    static String written(DecisionFormat format, Application... applications) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DecisionWriter writer = KtpIo.writeDecisions(out, format)) {
            for (Application each : applications) {
                writer.write(each, decide(each), List.of(), List.of(WARNING));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
