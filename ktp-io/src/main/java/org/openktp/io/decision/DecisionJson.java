package org.openktp.io.decision;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.Finding;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.io.tree.JsonLine;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.innovate.sponsor.SponsorGrading;
import org.openktp.rules.wording.Wording;

/** Writes each decision as a JSON object on a line, with everything in it. */
public final class DecisionJson implements DecisionWriter {

    private final Writer out;
    private final DecisionMembers members;
    private final SponsorsJson sponsors;

    /**
     * Writes to a writer.
     *
     * @param out where to
     * @param wording the language of its texts
     */
    public DecisionJson(Writer out, Wording wording) {
        this.out = out;
        this.members = new DecisionMembers(wording);
        this.sponsors = new SponsorsJson(wording);
    }

    @Override
    public void write(
            SchemeApplication application, Decision decision, List<SponsorGrading> gradings, List<Finding> warnings)
            throws IOException {
        out.write(JsonLine.of(json -> {
            json.writeStartObject();
            JsonParts.subject(application, json);
            JsonParts.verdict(decision, json);
            if (application instanceof InnovateApplication) {
                JsonParts.list("sponsors", gradings, sponsors::write, json);
            }
            members.grounds(decision, warnings, json);
            json.writeEndObject();
        }));
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
