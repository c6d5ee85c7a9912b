package org.openktp.core.organisation.nhs;

import java.util.List;
import java.util.Optional;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.organisation.OrganisationSources;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;

/**
 * The six Health and Social Care trusts of Northern Ireland. Their codes were not found.
 *
 * @see org.openktp.core.organisation.OrganisationSources
 */
public final class HscTrusts {

    private static final Citation PAGE = OrganisationSources.HSC_TRUSTS.at("the six trusts");

    private static final List<HscTrust> ALL = List.of(
            trust("belfast", "Belfast Health and Social Care Trust"),
            // The page is that of this trust, which names itself in short.
            new HscTrust("northern", Sourced.inferred("Northern Health and Social Care Trust", PAGE), Optional.empty()),
            trust("southern", "Southern Health and Social Care Trust"),
            trust("south-eastern", "South Eastern Health and Social Care Trust"),
            trust("western", "Western Health and Social Care Trust"),
            trust("ambulance-service", "Northern Ireland Ambulance Service Trust"));

    /** All trusts by token. */
    public static final Catalogue<HscTrust> CATALOGUE = Catalogue.of(
            "hsc-trusts",
            "Health and Social Care trusts of Northern Ireland",
            ALL,
            HscTrust::token,
            List.of(Field.of("name", HscTrust::name), Field.maybe("ods", HscTrust::ods)));

    private HscTrusts() {}

    private static HscTrust trust(String token, String name) {
        return new HscTrust(token, Sourced.stated(name, PAGE), Optional.empty());
    }
}
