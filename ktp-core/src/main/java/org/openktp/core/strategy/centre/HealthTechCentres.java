package org.openktp.core.strategy.centre;

import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;
import static org.openktp.core.strategy.centre.CentreSources.CHILDREN_HRC;
import static org.openktp.core.strategy.centre.CentreSources.HTN_HRCS;
import static org.openktp.core.strategy.centre.CentreSources.LEEDS_HRC;
import static org.openktp.core.strategy.centre.CentreSources.SHEFFIELD_NETWORK;

import java.util.List;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.money.Amount;
import org.openktp.core.money.Precision;
import org.openktp.core.source.Citation;

/**
 * The hosts of the fourteen NIHR HealthTech Research Centres that replaced the co-operatives in April 2024, in the order of
 * the page that names them. Names of centres are given where their own pages were read.
 *
 * @see org.openktp.core.strategy.centre.CentreSources
 */
public final class HealthTechCentres {

    /** The centres, one a host. */
    private static final List<ResearchCentre> ALL = List.of(
            centre(HostTrust.CAMBRIDGE).build(),
            centre(HostTrust.GUYS).build(),
            centre(HostTrust.IMPERIAL).build(),
            named(
                    HostTrust.LEEDS,
                    "HealthTech Research Centre in Accelerated Surgical Care",
                    LEEDS_HRC.at("partnerships")),
            centre(HostTrust.MANCHESTER).build(),
            centre(HostTrust.NOTTINGHAMSHIRE).build(),
            centre(HostTrust.NOTTINGHAM).build(),
            centre(HostTrust.OXFORD).build(),
            centre(HostTrust.ROYAL_DEVON).build(),
            named(
                    HostTrust.SHEFFIELD_CHILDREN,
                    "NIHR HealthTech Research Centre in Paediatrics and Child Health",
                    CHILDREN_HRC.at("third paragraph")),
            named(
                    HostTrust.SHEFFIELD,
                    "NIHR HRC in Long Term Conditions (Devices for Dignity)",
                    SHEFFIELD_NETWORK.at("fifth paragraph")),
            centre(HostTrust.MAUDSLEY).build(),
            centre(HostTrust.NEWCASTLE).build(),
            centre(HostTrust.BIRMINGHAM).build());

    /** The centres with what is known of each. */
    public static final Catalogue<ResearchCentre> CATALOGUE = Catalogue.of(
            "successors",
            "NIHR HealthTech Research Centres, from April 2024",
            ALL,
            ResearchCentre::id,
            List.of(
                    Field.of("scheme", centre -> centre.host()
                            .with(centre.scheme().id())),
                    Field.maybe("name", ResearchCentre::name),
                    Field.of("host", ResearchCentre::host),
                    Field.maybe("host-id", ResearchCentre::hostId),
                    Field.maybe("opened", centre -> centre.scheme().opened()),
                    Field.maybe("award", ResearchCentre::award),
                    Field.maybe("scheme-replaced", centre -> centre.scheme().replaced())));

    private HealthTechCentres() {}

    private static ResearchCentre named(HostTrust host, String name, Citation citation) {
        return centre(host).name(stated(name, citation)).build();
    }

    private static ResearchCentreBuilder centre(HostTrust host) {
        return ResearchCentre.builder()
                .id(host.organisation().token())
                .scheme(CentreSchemes.HRC)
                .host(reported(host.organisation(), HTN_HRCS.at("participating trusts")))
                .hostId(host.id())
                .award(reported(
                        Amount.of(Precision.ABOUT, 3_000_000),
                        HTN_HRCS.at("award of each, \"just under £3 million\"")));
    }
}
