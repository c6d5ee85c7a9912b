package org.openktp.core.innovate.sponsor;

import java.io.Serializable;
import java.util.Optional;
import org.openktp.core.innovate.partner.PartnerSector;
import org.openktp.core.internal.RecordForm;

/**
 * A sector to which a sponsor gives priority. A sector without priority is not excluded.
 *
 * @param sector the sector, as it is understood here
 * @param named what the sponsor calls it
 * @param condition what must be shown besides; empty where the sector alone is enough
 * @see org.openktp.core.innovate.sponsor.SponsorSources
 */
public record SponsorPriority(PartnerSector sector, String named, Optional<String> condition) implements Serializable {

    @Override
    public String toString() {
        return named + condition.map(text -> ", " + text).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
