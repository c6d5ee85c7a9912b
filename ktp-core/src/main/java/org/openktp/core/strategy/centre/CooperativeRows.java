package org.openktp.core.strategy.centre;

import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;

/** What the rows of the co-operatives have in common. */
final class CooperativeRows {

    /** Where the funder names the eleven; the kind of each is in its name. */
    static final Citation NAMES = CentreSources.NIHR_MICS.at("list of the co-operatives");

    private CooperativeRows() {}

    static ResearchCentreBuilder of(String id, String name, CentreKind kind, Sourced<HostTrust> host) {
        HostTrust trust = host.value();
        return ResearchCentre.builder()
                .id(id)
                .scheme(CentreSchemes.MIC)
                .name(stated(name, NAMES))
                .kind(stated(kind, NAMES))
                .host(host.with(trust.organisation()))
                .hostId(trust.id());
    }

    static Sourced<List<String>> themes(Citation citation, String... themes) {
        return stated(List.of(themes), citation);
    }
}
