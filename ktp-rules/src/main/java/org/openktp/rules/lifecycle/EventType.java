package org.openktp.rules.lifecycle;

import java.util.List;
import org.openktp.core.code.Code;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;

/**
 * A kind of event that a lifecycle knows. One that is declared though no transition follows it is refused whenever it
 * happens, and the refusal says that it leads nowhere.
 *
 * @param token the token
 * @param label what people read
 * @param provenance how firm it is that there is such an event
 * @param citations where it says so; none only where the host supplied the event
 */
public record EventType(String token, String label, Provenance provenance, List<Citation> citations) implements Code {

    /**
     * Checks that an event which the host did not supply has a citation.
     *
     * @param token the component of that name
     * @param label the component of that name
     * @param provenance the component of that name
     * @param citations the component of that name
     * @throws IllegalArgumentException if the token is not lower case words joined by hyphens, the label is blank, or a citation
     *     is wanting
     */
    public EventType {
        citations = List.copyOf(citations);
        Parts.require("event", token, provenance, citations);
        Parts.requireText("event", token, label);
    }

    /**
     * An event of the host's own.
     *
     * @param token the token
     * @param label what people read
     * @return the event, supplied by the user
     */
    public static EventType own(String token, String label) {
        return new EventType(token, label, Provenance.USER_SUPPLIED, List.of());
    }
}
