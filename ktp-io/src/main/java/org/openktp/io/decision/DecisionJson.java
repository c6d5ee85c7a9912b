package org.openktp.io.decision;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.openktp.core.application.Application;
import org.openktp.core.finding.Finding;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.io.tree.JsonLine;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes each decision as a JSON object on a line, with everything in it. */
public final class DecisionJson implements DecisionWriter {

    private final Writer out;
    private final Wording wording;

    /**
     * Writes to a writer.
     *
     * @param out where to
     * @param wording the language of its texts
     */
    public DecisionJson(Writer out, Wording wording) {
        this.out = out;
        this.wording = wording;
    }

    @Override
    public void write(Application application, Decision decision, List<Finding> warnings) throws IOException {
        out.write(JsonLine.of(json -> decision(application, decision, warnings, json)));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void decision(Application application, Decision decision, List<Finding> warnings, JsonGenerator json) {
        json.writeStartObject();
        JsonParts.subject(application, json);
        new DecisionMembers(wording).write(decision, warnings, json);
        json.writeEndObject();
    }
}
