package org.openktp.rules.selection.score;

import java.util.Optional;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.Wording;

/**
 * Something to be said of an application, an assessor or a scorecard.
 *
 * @param code its kind
 * @param application the reference of the application it is about; empty where it is about none
 * @param assessor the reference of the assessor it is about; empty where it is about none
 * @param message what it says
 */
public record SelectionFinding(
        FindingCode code, Optional<String> application, Optional<String> assessor, Message message) {

    /**
     * The finding in words.
     *
     * @param wording the language
     * @return the finding, whose path names the application, the assessor, or both with a slash between
     */
    public Finding finding(Wording wording) {
        String path = application
                .map(id -> assessor.map(each -> id + "/" + each).orElse(id))
                .or(() -> assessor)
                .orElse("");
        return Finding.of(code, path, wording.say(message));
    }
}
