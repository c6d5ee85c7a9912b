package org.openktp.core.innovate.dissemination;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.openktp.core.innovate.sponsor.Sponsor;
import org.openktp.core.time.PartialDate;

/**
 * A blog about a partnership, such as those of associates on the pages of a sponsor.
 *
 * @param title the title, not blank
 * @param partnership an opaque reference of the partnership, never a name; not blank
 * @param author an opaque reference of who wrote it, never a name, where that is known
 * @param sponsor the sponsor that funds the partnership, where that is known
 * @param address where it stands, where that is known
 * @param published when it was published; empty where it was not, or the date is not known
 * @param consents what is known of the consent of those concerned
 * @see org.openktp.core.innovate.dissemination.PublicityDuties
 */
public record Blog(
        String title,
        String partnership,
        Optional<String> author,
        Optional<Sponsor> sponsor,
        Optional<URI> address,
        Optional<PartialDate> published,
        List<Consent> consents)
        implements Publication {

    /**
     * Copies the consents, and checks the references.
     *
     * @param title the component of that name
     * @param partnership the component of that name
     * @param author the component of that name
     * @param sponsor the component of that name
     * @param address the component of that name
     * @param published the component of that name
     * @param consents the component of that name
     * @throws IllegalArgumentException if the title, the partnership or the author is blank, or a consent is there twice
     */
    public Blog {
        consents = List.copyOf(consents);
        Publications.requireSound(title, partnership, consents);
        if (author.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("author of blog '" + title + "' must be absent or not blank");
        }
    }
}
