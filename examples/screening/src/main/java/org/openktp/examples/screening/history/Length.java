package org.openktp.examples.screening.history;

import java.util.List;
import org.openktp.core.partnership.PartnershipPeriod;

/**
 * How long a partnership lasts.
 *
 * @param period the period, with everything that changed it and could be counted
 * @param notCounted what should have changed it and could not be counted, each with the reason
 */
public record Length(PartnershipPeriod period, List<String> notCounted) {

    /**
     * Copies the list.
     *
     * @param period the component of that name
     * @param notCounted the component of that name
     */
    public Length {
        notCounted = List.copyOf(notCounted);
    }
}
