package org.openktp.core.career;

import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Sourced;

/**
 * The pay bands of Agenda for Change as they are seen in the job profiles, and the closing of the lowest.
 *
 * @see org.openktp.core.career.CareerSources
 */
public final class AgendaForChangeBands {

    /** The first day on which nobody could enter band 1 any more. */
    public static final Sourced<LocalDate> BAND_1_CLOSED = stated(
            LocalDate.of(2018, 12, 1),
            CareerSources.CLOSING_BAND_1.at("first paragraph"),
            CareerSources.JOB_PROFILES_PAGE.at("note on the pay deal of 2018"));

    /** All bands, lowest first. */
    public static final Catalogue<AgendaForChangeBand> CATALOGUE = Catalogue.of(
            "bands",
            "Pay bands of Agenda for Change, lowest first",
            List.of(AgendaForChangeBand.values()),
            AgendaForChangeBand::token,
            List.of(
                    Field.of("name", AgendaForChangeBands::name),
                    Field.maybe("closed-to-new-entrants", AgendaForChangeBands::closed)));

    private AgendaForChangeBands() {}

    /**
     * When a band was closed to new entrants.
     *
     * @param band the band
     * @return the first day on which nobody could enter it, or empty where no closing was found
     */
    public static Optional<Sourced<LocalDate>> closed(AgendaForChangeBand band) {
        return band == AgendaForChangeBand.BAND_1 ? Optional.of(BAND_1_CLOSED) : Optional.empty();
    }

    private static Sourced<String> name(AgendaForChangeBand band) {
        return reported(band.label(), CareerSources.NATIONAL_PROFILES.at("contents, AfC banding"));
    }
}
