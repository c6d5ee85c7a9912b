package org.openktp.rules.decision;

import java.util.Optional;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.Wording;

/**
 * A finding of a decision as data, which any wording can put into words.
 *
 * @param code its kind
 * @param path the fact it is about, by its identifier; empty where it is about the whole subject
 * @param rule the rule it comes from, which says whose rule that is; empty where it comes from none
 * @param message what it says
 */
public record Notice(FindingCode code, String path, Optional<Rule> rule, Message message) {

    /**
     * A finding that comes from no rule.
     *
     * @param code its kind
     * @param path the fact it is about, by its identifier; empty where it is about the whole subject
     * @param message what it says
     * @return the finding
     */
    public static Notice of(FindingCode code, String path, Message message) {
        return new Notice(code, path, Optional.empty(), message);
    }

    /**
     * The finding in words.
     *
     * @param wording the language
     * @return the finding
     */
    public Finding finding(Wording wording) {
        return Finding.of(code, path, wording.say(message));
    }
}
