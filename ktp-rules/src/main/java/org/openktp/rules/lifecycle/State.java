package org.openktp.rules.lifecycle;

import java.util.List;
import org.openktp.core.code.Code;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;

/**
 * A state of a lifecycle.
 *
 * @param token the token
 * @param label what people read
 * @param resting whether things may rest here for good, as a rejected application does; a state that nothing leaves must
 * @param provenance how firm it is that there is such a state
 * @param citations where it says so; none only where the host supplied the state
 */
public record State(String token, String label, boolean resting, Provenance provenance, List<Citation> citations)
        implements Code {

    /**
     * Checks that a state which the host did not supply has a citation.
     *
     * @param token the component of that name
     * @param label the component of that name
     * @param resting the component of that name
     * @param provenance the component of that name
     * @param citations the component of that name
     * @throws IllegalArgumentException if the token is not lower case words joined by hyphens, the label is blank, or a citation
     *     is wanting
     */
    public State {
        citations = List.copyOf(citations);
        Parts.require("state", token, provenance, citations);
        Parts.requireText("state", token, label);
    }

    /**
     * A state of the host's own.
     *
     * @param token the token
     * @param label what people read
     * @param resting whether things may rest here for good
     * @return the state, supplied by the user
     */
    public static State own(String token, String label, boolean resting) {
        return new State(token, label, resting, Provenance.USER_SUPPLIED, List.of());
    }
}
