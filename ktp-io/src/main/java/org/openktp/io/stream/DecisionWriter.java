package org.openktp.io.stream;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.Finding;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.innovate.sponsor.SponsorGrading;

/** Writes decisions. For one thread; the same decisions give the same bytes. */
public interface DecisionWriter extends Closeable {

    /**
     * Writes a decision.
     *
     * @param application what was decided
     * @param decision the decision
     * @param gradings how the application stands to the criteria of its sponsors, which the decision does not depend on; none for
     *     a scheme without sponsors
     * @param warnings what was found when the application was read
     * @throws IOException if the output fails
     */
    void write(SchemeApplication application, Decision decision, List<SponsorGrading> gradings, List<Finding> warnings)
            throws IOException;
}
