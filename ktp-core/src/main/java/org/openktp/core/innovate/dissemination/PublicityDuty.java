package org.openktp.core.innovate.dissemination;

import java.util.Optional;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/**
 * What somebody must do, or is encouraged to do, when results of a partnership are made public.
 *
 * @param id our identifier, such as {@code acknowledge-funders}
 * @param duty what is to be done
 * @param bearer who is to do it
 * @param force how firmly it is put
 * @param seen from when until when it was found to hold; empty where the page has no date
 * @param consequence what may follow where it is not done; empty where none was found
 * @see org.openktp.core.innovate.dissemination.PublicityDuties
 */
public record PublicityDuty(
        String id,
        Sourced<String> duty,
        Sourced<DutyBearer> bearer,
        Sourced<DutyForce> force,
        Optional<Sourced<Validity>> seen,
        Optional<Sourced<String>> consequence) {}
