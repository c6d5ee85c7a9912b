package org.openktp.io.decision;

import java.io.Writer;
import java.util.List;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.Finding;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.innovate.sponsor.SponsorGrading;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes each decision as a JSON object on a line, with everything in it. */
public final class DecisionJson extends DecisionLines {

    private final DecisionMembers members;
    private final SponsorsJson sponsors;

    /**
     * Writes to a writer.
     *
     * @param out where to
     * @param wording the language of its texts
     */
    public DecisionJson(Writer out, Wording wording) {
        super(out);
        this.members = new DecisionMembers(wording);
        this.sponsors = new SponsorsJson(wording);
    }

    @Override
    void members(
            SchemeApplication application,
            Decision decision,
            List<SponsorGrading> gradings,
            List<Finding> warnings,
            JsonGenerator json) {
        JsonParts.subject(application, json);
        JsonParts.verdict(decision, json);
        if (application instanceof InnovateApplication) {
            JsonParts.list("sponsors", gradings, sponsors::write, json);
        }
        members.grounds(decision, warnings, json);
    }
}
