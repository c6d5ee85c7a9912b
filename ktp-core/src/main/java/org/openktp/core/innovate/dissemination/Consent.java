package org.openktp.core.innovate.dissemination;

import java.util.Optional;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.time.PartialDate;

/**
 * Whether somebody consents to a publication.
 *
 * @param giver an opaque reference of the partner or person concerned, never a name; not blank
 * @param given whether consent was given; missing where nobody asked, or no answer is known
 * @param written whether the answer is in writing
 * @param answered the date of the answer, where there is one and it is known
 * @see org.openktp.core.innovate.dissemination.PublicityDuties
 */
public record Consent(String giver, Knowledge<Boolean> given, boolean written, Optional<PartialDate> answered) {

    /**
     * Checks that only a known answer is written and dated.
     *
     * @param giver the component of that name
     * @param given the component of that name
     * @param written the component of that name
     * @param answered the component of that name
     * @throws IllegalArgumentException if the reference is blank, or no answer is known and yet it is written or dated
     */
    public Consent {
        if (giver.isBlank()) {
            throw new IllegalArgumentException("giver of a consent must not be blank");
        }
        boolean answer = given instanceof Known<Boolean>;
        if (!answer && (written || answered.isPresent())) {
            throw new IllegalArgumentException("consent of " + giver
                    + " without a known answer must be neither written nor dated: written " + written + ", answered "
                    + answered.map(PartialDate::toString).orElse("unknown"));
        }
    }

    /**
     * Whether this is a consent in writing.
     *
     * @return true only if it was given, and in writing
     */
    public boolean isGivenInWriting() {
        return written && given.equals(Knowledge.known(true));
    }
}
