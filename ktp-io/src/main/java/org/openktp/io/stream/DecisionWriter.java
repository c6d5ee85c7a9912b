package org.openktp.io.stream;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.util.List;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.Finding;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.innovate.sponsor.SponsorGrading;

/**
 * Writes decisions. For one thread; the same decisions give the same bytes. What has arrived at the output is always the
 * beginning of what was written. A failure of the output is thrown by whichever call meets it, as late as {@link #close()};
 * after it nothing more is written, writing and flushing fail again, and closing only closes the output.
 */
public interface DecisionWriter extends Closeable, Flushable {

    /**
     * Writes a decision. It may stay in a buffer.
     *
     * @param application what was decided
     * @param decision the decision
     * @param gradings how the application stands to the criteria of its sponsors, which the decision does not depend on; none for
     *     a scheme without sponsors
     * @param warnings what was found when the application was read
     * @throws IOException if the output fails, or did before
     */
    void write(SchemeApplication application, Decision decision, List<SponsorGrading> gradings, List<Finding> warnings)
            throws IOException;

    /**
     * Takes everything written so far to the output, and flushes it.
     *
     * @throws IOException if the output fails, or did before
     */
    @Override
    void flush() throws IOException;

    /**
     * Flushes, unless the output failed before, and closes the output. Does nothing the second time.
     *
     * @throws IOException if the output fails
     */
    @Override
    void close() throws IOException;
}
