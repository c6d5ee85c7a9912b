package org.openktp.core.strategy.centre;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;
import static org.openktp.core.strategy.centre.CentreKind.IVD;
import static org.openktp.core.strategy.centre.CentreKind.MEDTECH_AND_IVD;
import static org.openktp.core.strategy.centre.CentreSources.COMMUNITY_MIC;
import static org.openktp.core.strategy.centre.CentreSources.IMPERIAL_AHSC;
import static org.openktp.core.strategy.centre.CentreSources.LEEDS_BID;
import static org.openktp.core.strategy.centre.CentreSources.LEEDS_HRC;
import static org.openktp.core.strategy.centre.CentreSources.NEWCASTLE_BRC;
import static org.openktp.core.strategy.centre.CentreSources.NEWCASTLE_MIC;
import static org.openktp.core.strategy.centre.CentreSources.NIHR_DECS;
import static org.openktp.core.strategy.centre.CentreSources.NIHR_MICS;

import java.util.List;
import org.openktp.core.money.Amount;
import org.openktp.core.money.Precision;
import org.openktp.core.source.Citation;

/** The four co-operatives for diagnostics, which continue the four Diagnostic Evidence Co-operatives. */
final class DiagnosticsCooperatives {

    private static final Citation EVIDENCE = NIHR_DECS.at("table of names and host organisations");

    static final ResearchCentre LONDON = london();
    static final ResearchCentre LEEDS = leeds();
    static final ResearchCentre NEWCASTLE = newcastle();

    /** For community healthcare, and for medical technology as well. */
    static final ResearchCentre COMMUNITY = community();

    private DiagnosticsCooperatives() {}

    private static ResearchCentre london() {
        return CooperativeRows.of(
                        "london-ivd",
                        "NIHR London In Vitro Diagnostics Co-operative",
                        IVD,
                        inferred(
                                HostTrust.IMPERIAL,
                                NIHR_MICS.at("NHS organisations as hosts"),
                                IMPERIAL_AHSC.at("NHS trusts of the partnership"),
                                EVIDENCE))
                .partners(stated(
                        List.of(
                                "Imperial College London",
                                "Royal Brompton & Harefield NHS Foundation Trust",
                                "Royal Marsden NHS Foundation Trust"),
                        IMPERIAL_AHSC.at("partnership")))
                .clinicalThemes(CooperativeRows.themes(
                        IMPERIAL_AHSC.at("nine clinical areas"),
                        "gastrointestinal",
                        "cancer",
                        "haematology",
                        "infectious diseases",
                        "respiratory",
                        "emergency care",
                        "trauma and critical care",
                        "primary care",
                        "metabolic medicine"))
                .award(stated(
                        Amount.of(Precision.MORE_THAN, 1_300_000), IMPERIAL_AHSC.at("award, \"over £1.3 million\"")))
                .predecessor(inferred("NIHR Diagnostic Evidence Co-operative London", EVIDENCE, CooperativeRows.NAMES))
                .build();
    }

    private static ResearchCentre leeds() {
        return CooperativeRows.of(
                        "leeds-ivd",
                        "NIHR Leeds In Vitro Diagnostics Co-operative",
                        IVD,
                        stated(HostTrust.LEEDS, LEEDS_HRC.at("partnerships, the former two co-operatives")))
                .partners(stated(List.of("University of Leeds"), LEEDS_HRC.at("partnerships")))
                .predecessor(reported("NIHR Diagnostic Evidence Co-operative Leeds", LEEDS_BID.at("first paragraph")))
                .build();
    }

    private static ResearchCentre newcastle() {
        return CooperativeRows.of(
                        "newcastle-ivd",
                        "NIHR Newcastle In Vitro Diagnostics Co-operative",
                        IVD,
                        stated(HostTrust.NEWCASTLE, NEWCASTLE_BRC.at("to whom it was awarded")))
                .partners(stated(List.of("Newcastle University"), NEWCASTLE_BRC.at("to whom it was awarded")))
                .clinicalThemes(CooperativeRows.themes(
                        NEWCASTLE_MIC.at("unmet clinical needs"),
                        "ageing and long-term conditions",
                        "infectious diseases",
                        "stratified medicine"))
                .award(stated(Amount.of(1_250_000), NEWCASTLE_BRC.at("award, \"£1.25m over five years\"")))
                .predecessor(
                        stated("NIHR Diagnostic Evidence Co-operative Newcastle", NEWCASTLE_MIC.at("first paragraph")))
                .build();
    }

    private static ResearchCentre community() {
        return CooperativeRows.of(
                        "community",
                        "NIHR Community Healthcare MedTech and In Vitro Diagnostics Co-operative",
                        MEDTECH_AND_IVD,
                        stated(HostTrust.OXFORD, COMMUNITY_MIC.at("host")))
                .partners(stated(List.of("University of Oxford"), COMMUNITY_MIC.at("first paragraph")))
                .clinicalThemes(CooperativeRows.themes(
                        COMMUNITY_MIC.at("areas and focus"),
                        "home and community care",
                        "antibiotic prescribing",
                        "child health",
                        "chronic illness"))
                .award(stated(Amount.of(1_240_000), COMMUNITY_MIC.at("first paragraph")))
                .predecessor(inferred("NIHR Diagnostic Evidence Co-operative Oxford", EVIDENCE, CooperativeRows.NAMES))
                .build();
    }
}
