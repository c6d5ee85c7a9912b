package org.openktp.rules.lifecycle.history;

import java.util.List;
import org.openktp.rules.decision.Notice;

/**
 * What a history holds to have happened, by what was known at some instant.
 *
 * @param held the events that were neither retracted nor refused, in the order of {@link Held#ORDER}
 * @param findings entries that could not be used, and why
 */
public record Account(List<Held> held, List<Notice> findings) {

    /**
     * Copies the lists.
     *
     * @param held the component of that name
     * @param findings the component of that name
     */
    public Account {
        held = List.copyOf(held);
        findings = List.copyOf(findings);
    }
}
