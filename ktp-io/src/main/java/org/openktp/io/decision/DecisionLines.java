package org.openktp.io.decision;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.Finding;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.io.tree.JsonLine;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.innovate.sponsor.SponsorGrading;
import tools.jackson.core.JsonGenerator;

/** Writes something of each decision as a JSON object on a line. */
abstract class DecisionLines implements DecisionWriter {

    private final Writer out;

    DecisionLines(Writer out) {
        this.out = out;
    }

    /** Writes the members of the object of a decision. */
    abstract void members(
            SchemeApplication application,
            Decision decision,
            List<SponsorGrading> gradings,
            List<Finding> warnings,
            JsonGenerator json);

    @Override
    public final void write(
            SchemeApplication application, Decision decision, List<SponsorGrading> gradings, List<Finding> warnings)
            throws IOException {
        out.write(JsonLine.of(json -> {
            json.writeStartObject();
            members(application, decision, gradings, warnings, json);
            json.writeEndObject();
        }));
        out.write('\n');
    }

    @Override
    public final void flush() throws IOException {
        out.flush();
    }

    @Override
    public final void close() throws IOException {
        out.close();
    }
}
