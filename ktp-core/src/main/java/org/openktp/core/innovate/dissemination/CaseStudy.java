package org.openktp.core.innovate.dissemination;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openktp.core.innovate.sponsor.Sponsor;
import org.openktp.core.internal.Copies;
import org.openktp.core.time.PartialDate;

/**
 * A case study of a partnership.
 *
 * @param title the title, not blank
 * @param partnership an opaque reference of the partnership, never a name; not blank
 * @param partners opaque references of the project partners whom it concerns, at least one
 * @param sponsor the sponsor that publishes it, where one does
 * @param published when it was published; empty where it was not, or the date is not known
 * @param consents what is known of the partners' consent; a partner that is not there was not asked as far as is known
 * @see org.openktp.core.innovate.dissemination.PublicityDuties
 */
public record CaseStudy(
        String title,
        String partnership,
        Set<String> partners,
        Optional<Sponsor> sponsor,
        Optional<PartialDate> published,
        List<Consent> consents)
        implements Publication {

    /**
     * Copies the collections, and checks that consents are those of partners.
     *
     * @param title the component of that name
     * @param partnership the component of that name
     * @param partners the component of that name
     * @param sponsor the component of that name
     * @param published the component of that name
     * @param consents the component of that name
     * @throws IllegalArgumentException if the title or the partnership is blank, there is no partner, or a consent is not
     *     that of a partner or there twice
     */
    public CaseStudy {
        partners = Copies.of(partners);
        consents = List.copyOf(consents);
        Publications.requireSound(title, partnership, consents);
        if (partners.isEmpty()) {
            throw new IllegalArgumentException("case study '" + title + "' must concern at least one partner");
        }
        for (Consent consent : consents) {
            if (!partners.contains(consent.giver())) {
                throw new IllegalArgumentException("consent of " + consent.giver() + " in case study '" + title
                        + "' must be that of one of the partners " + partners);
            }
        }
    }

    /**
     * Whether a funder may publish it: each project partner has consented in writing. Source: {@link
     * PublicityDuties#FUNDER_CASE_STUDY}.
     *
     * @return true only if every partner's written consent is known
     */
    public boolean mayBePublishedByFunder() {
        Set<String> consenting = consents.stream()
                .filter(Consent::isGivenInWriting)
                .map(Consent::giver)
                .collect(Collectors.toSet());
        return consenting.containsAll(partners);
    }
}
