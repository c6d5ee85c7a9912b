package org.openktp.core.innovate.dissemination;

import java.util.Optional;
import org.openktp.core.time.PartialDate;

/**
 * Whether somebody consents to a publication.
 *
 * @param giver an opaque reference of the partner or person concerned, never a name; not blank
 * @param state what became of the question
 * @param written whether the answer is in writing
 * @param answered the date of the answer, where there is one and it is known
 */
public record Consent(String giver, ConsentState state, boolean written, Optional<PartialDate> answered) {

    /**
     * Checks that only an answer is written and dated.
     *
     * @param giver the component of that name
     * @param state the component of that name
     * @param written the component of that name
     * @param answered the component of that name
     * @throws IllegalArgumentException if the reference is blank, or there is no answer and yet it is written or dated
     */
    public Consent {
        if (giver.isBlank()) {
            throw new IllegalArgumentException("giver of a consent must not be blank");
        }
        boolean answer = state == ConsentState.GIVEN || state == ConsentState.REFUSED;
        if (!answer && (written || answered.isPresent())) {
            throw new IllegalArgumentException(
                    "consent of " + giver + " is " + state.token() + " and must be neither written nor dated");
        }
    }

    /**
     * Whether this is a consent in writing.
     *
     * @return true only if it was given, and in writing
     */
    public boolean isGivenInWriting() {
        return state == ConsentState.GIVEN && written;
    }
}
