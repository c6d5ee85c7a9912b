package org.openktp.core.strategy.centre;

import static org.openktp.core.source.Sourced.stated;
import static org.openktp.core.strategy.centre.CentreSources.HTN_HRCS;
import static org.openktp.core.strategy.centre.CentreSources.LEEDS_MIC;
import static org.openktp.core.strategy.centre.CentreSources.MINDTECH_AWARD;
import static org.openktp.core.strategy.centre.CentreSources.NEWCASTLE_HRC;
import static org.openktp.core.strategy.centre.CentreSources.NEWCASTLE_MIC;
import static org.openktp.core.strategy.centre.CentreSources.NIHR_COMPETITIONS;
import static org.openktp.core.strategy.centre.CentreSources.NIHR_DECS;
import static org.openktp.core.strategy.centre.CentreSources.NIHR_HRCS;
import static org.openktp.core.strategy.centre.CentreSources.NIHR_MICS;
import static org.openktp.core.strategy.centre.CentreSources.SHEFFIELD_NETWORK;

import java.util.List;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.money.Amount;
import org.openktp.core.organisation.Nation;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/**
 * The NIHR's schemes of centres for medical technology and diagnostics: the two that came together in the co-operatives of
 * 2018, the co-operatives, and the centres that replaced them, with their network.
 *
 * @see org.openktp.core.strategy.centre.CentreSources
 */
public final class CentreSchemes {

    private static final Citation REPLACEMENT = NIHR_MICS.at("last paragraph, what they replace");

    /** The eight Healthcare Technology Co-operatives. */
    public static final CentreScheme HTC = CentreScheme.builder()
            .id("htc")
            .name(stated("NIHR Healthcare Technology Co-operatives", REPLACEMENT))
            .centres(stated(8, MINDTECH_AWARD.at("origin of MindTech, \"one of eight HTCs nationwide\"")))
            .replacedBy(stated("mic", REPLACEMENT))
            .build();

    /** The four Diagnostic Evidence Co-operatives. */
    public static final CentreScheme DEC = CentreScheme.builder()
            .id("dec")
            .name(stated("NIHR Diagnostic Evidence Co-operatives", REPLACEMENT))
            .centres(stated(4, NIHR_DECS.at("first sentence")))
            .opened(date("2013-09-01", NIHR_DECS.at("funding")))
            .funding(stated(Amount.of(4_000_000), NIHR_DECS.at("funding, for four years")))
            .replacedBy(stated("mic", REPLACEMENT))
            .build();

    /** The eleven MedTech and In Vitro Diagnostics Co-operatives. */
    public static final CentreScheme MIC = CentreScheme.builder()
            .id("mic")
            .name(stated("NIHR MedTech and In Vitro Diagnostics Co-operatives", NIHR_MICS.at("heading and list")))
            .centres(stated(11, NIHR_MICS.at("list of the co-operatives")))
            .reach(stated(Nation.ENGLAND, NEWCASTLE_MIC.at("\"one of 11\" in England")))
            .opened(date("2018-01-01", NIHR_MICS.at("last paragraph, launch")))
            .plannedEnd(date("2022-12-31", LEEDS_MIC.at("about us, period of the funding")))
            .closed(date("2024-03", NEWCASTLE_HRC.at("end of the scheme"), HTN_HRCS.at("what the centres replace")))
            .funding(stated(Amount.of(14_250_000), NIHR_COMPETITIONS.at("recent outcomes, \"£14.25 million\"")))
            .replaced(stated(List.of("htc", "dec"), REPLACEMENT))
            .replacedBy(stated("hrc", NEWCASTLE_HRC.at("what the new scheme replaces")))
            .build();

    /** The fourteen HealthTech Research Centres. */
    public static final CentreScheme HRC = CentreScheme.builder()
            .id("hrc")
            .name(stated("NIHR HealthTech Research Centres", NIHR_HRCS.at("beginning")))
            .centres(stated(14, NIHR_HRCS.at("beginning")))
            .reach(stated(Nation.ENGLAND, NIHR_HRCS.at("beginning, \"across England\"")))
            .opened(date("2024-04-01", NIHR_HRCS.at("beginning")))
            .funding(stated(Amount.of(41_790_690), NIHR_HRCS.at("beginning, figure in brackets")))
            .replaced(stated(List.of("mic"), NEWCASTLE_HRC.at("what the new scheme replaces")))
            .build();

    /** The network over the HealthTech Research Centres. */
    public static final CentreScheme HRC_NETWORK = CentreScheme.builder()
            .id("hrc-network")
            .name(stated("NIHR HealthTech Research Centre Network", SHEFFIELD_NETWORK.at("second paragraph")))
            .centres(stated(14, SHEFFIELD_NETWORK.at("third paragraph, centres it coordinates")))
            .opened(date("2024-09-01", SHEFFIELD_NETWORK.at("third paragraph")))
            .funding(stated(Amount.of(5_000_000), SHEFFIELD_NETWORK.at("fourth paragraph")))
            .host(stated(HostTrust.SHEFFIELD.organisation(), SHEFFIELD_NETWORK.at("first paragraph")))
            .build();

    /** The schemes, the earliest first. */
    public static final Catalogue<CentreScheme> CATALOGUE = Catalogue.of(
            "centre-schemes",
            "NIHR schemes of research centres for medical technology and diagnostics",
            List.of(HTC, DEC, MIC, HRC, HRC_NETWORK),
            CentreScheme::id,
            List.of(
                    Field.of("name", CentreScheme::name),
                    Field.of("centres", CentreScheme::centres),
                    Field.maybe("reach", CentreScheme::reach),
                    Field.maybe("opened", CentreScheme::opened),
                    Field.maybe("planned-end", CentreScheme::plannedEnd),
                    Field.maybe("closed", CentreScheme::closed),
                    Field.maybe("funding", CentreScheme::funding),
                    Field.maybe("host", CentreScheme::host),
                    Field.maybe("replaced", CentreScheme::replaced),
                    Field.maybe("replaced-by", CentreScheme::replacedBy)));

    private CentreSchemes() {}

    private static Sourced<PartialDate> date(String date, Citation... citations) {
        return stated(PartialDate.parse(date), citations);
    }
}
