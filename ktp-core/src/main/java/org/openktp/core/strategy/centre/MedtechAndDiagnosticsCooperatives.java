package org.openktp.core.strategy.centre;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;
import static org.openktp.core.strategy.centre.CentreKind.MEDTECH;
import static org.openktp.core.strategy.centre.CentreSources.BRAIN_HTC;
import static org.openktp.core.strategy.centre.CentreSources.BRAIN_MIC;
import static org.openktp.core.strategy.centre.CentreSources.CHILDREN_MIC;
import static org.openktp.core.strategy.centre.CentreSources.COLORECTAL_HTC;
import static org.openktp.core.strategy.centre.CentreSources.GUYS_BRC;
import static org.openktp.core.strategy.centre.CentreSources.HTC_PARTNERSHIP;
import static org.openktp.core.strategy.centre.CentreSources.HTN_HRCS;
import static org.openktp.core.strategy.centre.CentreSources.MINDTECH_AWARD;
import static org.openktp.core.strategy.centre.CentreSources.SHEFFIELD_NETWORK;
import static org.openktp.core.strategy.centre.CentreSources.SURGICAL_MIC;
import static org.openktp.core.strategy.centre.CentreSources.TRAUMA_LAUNCH;
import static org.openktp.core.strategy.centre.CentreSources.TRAUMA_MIC;

import java.util.List;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.money.Amount;
import org.openktp.core.source.Citation;

/**
 * The eleven NIHR MedTech and In Vitro Diagnostics Co-operatives, in the order of their funder's list. Ten trusts host
 * them, since Leeds Teaching Hospitals has two. Where no page read names the host of a co-operative itself, the host is
 * inferred from its predecessor and its successor. Five awards were found; the other six are unknown, not zero.
 *
 * @see org.openktp.core.strategy.centre.CentreSources
 */
public final class MedtechAndDiagnosticsCooperatives {

    private static final Citation EARLIER_HOSTS = HTC_PARTNERSHIP.at("the three Healthcare Technology Co-operatives");
    private static final Citation LATER_HOSTS = HTN_HRCS.at("participating trusts");

    /** The co-operatives. */
    private static final List<ResearchCentre> ALL = List.of(
            DiagnosticsCooperatives.LONDON,
            DiagnosticsCooperatives.LEEDS,
            DiagnosticsCooperatives.NEWCASTLE,
            surgical(),
            brainInjury(),
            cardiovascular(),
            devicesForDignity(),
            mindtech(),
            trauma(),
            childrenAndYoungPeople(),
            DiagnosticsCooperatives.COMMUNITY);

    /** The co-operatives with what is known of each. */
    public static final Catalogue<ResearchCentre> CATALOGUE = Catalogue.of(
            "centres",
            "NIHR MedTech and In Vitro Diagnostics Co-operatives, 2018 to 2024",
            ALL,
            ResearchCentre::id,
            List.of(
                    Field.maybe("scheme", centre -> centre.name()
                            .map(name -> name.with(centre.scheme().id()))),
                    Field.maybe("name", ResearchCentre::name),
                    Field.maybe("kind", ResearchCentre::kind),
                    Field.of("host", ResearchCentre::host),
                    Field.maybe("host-id", ResearchCentre::hostId),
                    Field.maybe("partners", ResearchCentre::partners),
                    Field.maybe("clinical-themes", ResearchCentre::clinicalThemes),
                    Field.maybe("opened", centre -> centre.scheme().opened()),
                    Field.maybe("planned-end", centre -> centre.scheme().plannedEnd()),
                    Field.maybe("closed", centre -> centre.scheme().closed()),
                    Field.maybe("award", ResearchCentre::award),
                    Field.maybe("predecessor", ResearchCentre::predecessor),
                    Field.maybe("scheme-replaced", centre -> centre.scheme().replaced()),
                    Field.maybe("scheme-replaced-by", centre -> centre.scheme().replacedBy())));

    private MedtechAndDiagnosticsCooperatives() {}

    private static ResearchCentre surgical() {
        return CooperativeRows.of(
                        "surgical",
                        "NIHR Surgical MedTech Co-operative",
                        MEDTECH,
                        stated(HostTrust.LEEDS, SURGICAL_MIC.at("first paragraph")))
                .partners(stated(List.of("University of Leeds"), SURGICAL_MIC.at("first paragraph")))
                .clinicalThemes(CooperativeRows.themes(
                        SURGICAL_MIC.at("first paragraph"),
                        "colorectal surgery",
                        "vascular surgery",
                        "hepatopancreaticobiliary surgery"))
                .predecessor(stated("Colorectal Therapies HTC", COLORECTAL_HTC.at("first two paragraphs")))
                .build();
    }

    private static ResearchCentre brainInjury() {
        return CooperativeRows.of(
                        "brain-injury",
                        "NIHR Brain Injury MedTech Co-operative",
                        MEDTECH,
                        inferred(HostTrust.CAMBRIDGE, BRAIN_HTC.at("host of the predecessor"), LATER_HOSTS))
                .clinicalThemes(
                        CooperativeRows.themes(BRAIN_MIC.at("aims"), "acquired brain injury", "traumatic brain injury"))
                .predecessor(stated(
                        "NIHR Brain Injury Healthcare Technology Co-operative", BRAIN_MIC.at("what it builds on")))
                .build();
    }

    private static ResearchCentre cardiovascular() {
        return CooperativeRows.of(
                        "cardiovascular",
                        "NIHR Cardiovascular MedTech Co-operative",
                        MEDTECH,
                        stated(HostTrust.GUYS, GUYS_BRC.at("first paragraph")))
                .partners(stated(List.of("King's College London"), GUYS_BRC.at("second paragraph")))
                .clinicalThemes(CooperativeRows.themes(
                        GUYS_BRC.at("second paragraph"),
                        "narrowed coronary arteries",
                        "heart rhythm",
                        "reduced pump function",
                        "narrow heart valves",
                        "heart disease in children"))
                .award(stated(Amount.of(1_400_000), GUYS_BRC.at("first paragraph")))
                .predecessor(stated(
                        "NIHR Cardiovascular Healthcare Technology Co-operative", GUYS_BRC.at("third paragraph")))
                .build();
    }

    private static ResearchCentre devicesForDignity() {
        return CooperativeRows.of(
                        "devices-for-dignity",
                        "NIHR Devices for Dignity MedTech Co-operative",
                        MEDTECH,
                        inferred(HostTrust.SHEFFIELD, EARLIER_HOSTS, SHEFFIELD_NETWORK.at("Devices for Dignity")))
                .clinicalThemes(inferred(
                        List.of("long-term conditions"), SHEFFIELD_NETWORK.at("name of the centre that followed")))
                .predecessor(reported("Devices for Dignity Healthcare Technology Co-operative", EARLIER_HOSTS))
                .build();
    }

    private static ResearchCentre mindtech() {
        return CooperativeRows.of(
                        "mindtech",
                        "NIHR Mental Health MedTech Co-operative",
                        MEDTECH,
                        inferred(
                                HostTrust.NOTTINGHAMSHIRE,
                                MINDTECH_AWARD.at("second paragraph, the trust as a partner"),
                                EARLIER_HOSTS,
                                LATER_HOSTS))
                .partners(stated(List.of("University of Nottingham"), MINDTECH_AWARD.at("second paragraph")))
                .clinicalThemes(
                        CooperativeRows.themes(MINDTECH_AWARD.at("third paragraph"), "mental health", "dementia"))
                .award(stated(Amount.of(1_300_000), MINDTECH_AWARD.at("second paragraph")))
                .predecessor(
                        stated("MindTech Healthcare Technology Co-operative", MINDTECH_AWARD.at("second paragraph")))
                .build();
    }

    private static ResearchCentre trauma() {
        return CooperativeRows.of(
                        "trauma",
                        "NIHR Trauma Management MedTech Co-operative",
                        MEDTECH,
                        stated(HostTrust.BIRMINGHAM, TRAUMA_MIC.at("second paragraph")))
                .clinicalThemes(CooperativeRows.themes(
                        TRAUMA_MIC.at("three focus areas"), "acute response", "tissue repair", "rehabilitation"))
                .predecessor(stated(
                        "NIHR Trauma Management Healthcare Technology Co-operative",
                        TRAUMA_LAUNCH.at("second paragraph")))
                .build();
    }

    private static ResearchCentre childrenAndYoungPeople() {
        return CooperativeRows.of(
                        "children-and-young-people",
                        "NIHR Children and Young People MedTech Co-operative",
                        MEDTECH,
                        stated(HostTrust.SHEFFIELD_CHILDREN, CHILDREN_MIC.at("host")))
                .clinicalThemes(CooperativeRows.themes(
                        CHILDREN_MIC.at("what it is dedicated to"), "child health", "paediatrics"))
                .build();
    }
}
