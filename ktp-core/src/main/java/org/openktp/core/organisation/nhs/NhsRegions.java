package org.openktp.core.organisation.nhs;

import static org.openktp.core.source.Sourced.reported;

import java.util.List;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.identifier.Identifier;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.organisation.OrganisationSources;
import org.openktp.core.source.Citation;

/**
 * The seven regions of NHS England.
 *
 * @see org.openktp.core.organisation.OrganisationSources
 */
public final class NhsRegions {

    private static final Citation PAGE = OrganisationSources.ENGLISH_REGIONS.at("NHS_ENGLAND_REGIONS");

    private static final List<NhsRegion> ALL = List.of(
            region("london", "London", "Y56", "E40000003"),
            region("south-west", "South West", "Y58", "E40000006"),
            region("south-east", "South East", "Y59", "E40000005"),
            region("midlands", "Midlands", "Y60", "E40000011"),
            region("east-of-england", "East of England", "Y61", "E40000007"),
            region("north-west", "North West", "Y62", "E40000010"),
            region("north-east-and-yorkshire", "North East and Yorkshire", "Y63", "E40000012"));

    /** All regions by token. */
    public static final Catalogue<NhsRegion> CATALOGUE = Catalogue.of(
            "regions",
            "Regions of NHS England",
            ALL,
            NhsRegion::token,
            List.of(
                    Field.of("name", NhsRegion::name),
                    Field.of("ods", NhsRegion::ods),
                    Field.of("gss", NhsRegion::gss)));

    private NhsRegions() {}

    private static NhsRegion region(String token, String name, String ods, String gss) {
        return new NhsRegion(
                token,
                reported(name, PAGE),
                reported(OrganisationId.ods(ods), PAGE),
                reported(new Identifier(IdentifierScheme.GSS, gss), PAGE));
    }
}
