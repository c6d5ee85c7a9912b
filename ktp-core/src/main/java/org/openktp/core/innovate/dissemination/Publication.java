package org.openktp.core.innovate.dissemination;

import java.util.List;
import java.util.Optional;
import org.openktp.core.innovate.sponsor.Sponsor;
import org.openktp.core.time.PartialDate;

/**
 * Something written about a partnership for the public.
 *
 * @see org.openktp.core.innovate.dissemination.PublicityDuties
 */
public sealed interface Publication permits CaseStudy, Blog {

    /**
     * The title.
     *
     * @return the title, not blank
     */
    String title();

    /**
     * The partnership.
     *
     * @return an opaque reference, never a name
     */
    String partnership();

    /**
     * The sponsor that publishes it or funds the partnership, where that is known.
     *
     * @return the sponsor
     */
    Optional<Sponsor> sponsor();

    /**
     * When it was published.
     *
     * @return the date, or empty where it was not published or the date is not known
     */
    Optional<PartialDate> published();

    /**
     * What is known of the consent of those concerned.
     *
     * @return at most one consent of each
     */
    List<Consent> consents();
}
