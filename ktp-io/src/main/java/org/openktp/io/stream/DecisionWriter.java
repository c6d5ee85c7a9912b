package org.openktp.io.stream;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.openktp.core.application.Application;
import org.openktp.core.finding.Finding;
import org.openktp.rules.decision.Decision;

/** Writes decisions. For one thread; the same decisions give the same bytes. */
public interface DecisionWriter extends Closeable {

    /**
     * Writes a decision.
     *
     * @param application what was decided
     * @param decision the decision
     * @param warnings what was found when the application was read
     * @throws IOException if the output fails
     */
    void write(Application application, Decision decision, List<Finding> warnings) throws IOException;
}
