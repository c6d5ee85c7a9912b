package org.openktp.rules.innovate.eligibility;

import static org.openktp.core.innovate.competition.Competitions.AFRICA_2020_21_R4;
import static org.openktp.core.innovate.competition.Competitions.AFRICA_2020_21_R5;
import static org.openktp.core.innovate.competition.Competitions.AFRICA_2023_24_R3;
import static org.openktp.core.innovate.competition.Competitions.AKT_3;
import static org.openktp.core.innovate.competition.Competitions.AKT_4;
import static org.openktp.core.innovate.competition.Competitions.AKT_6;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2020_21_R5;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2021_22_R1;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2021_22_R3;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2021_22_R4;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2022_23_R2;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2025_26_R2;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2025_26_R5;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2026_27_R2;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.hasValue;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.innovate.Sightings.between;
import static org.openktp.rules.innovate.Sightings.in;
import static org.openktp.rules.innovate.eligibility.StrandRules.ACCELERATED;
import static org.openktp.rules.innovate.eligibility.StrandRules.AFRICAN;
import static org.openktp.rules.innovate.eligibility.StrandRules.DESCRIPTION;
import static org.openktp.rules.innovate.eligibility.StrandRules.KTP;
import static org.openktp.rules.innovate.eligibility.StrandRules.WHO;
import static org.openktp.rules.innovate.eligibility.StrandRules.mandatory;

import java.util.List;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.CompetitionSources;
import org.openktp.core.innovate.IfsSources;
import org.openktp.core.innovate.application.LeadPartner;
import org.openktp.core.innovate.competition.RoundSources;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.innovate.application.PartnerFacts;

/** Who leads an application, and who must be named in it. */
final class ApplicantRules {

    private static final String LEADS = "A knowledge base leads the application and submits it";
    private static final String TYPE =
            "The knowledge base is a UK registered university or college, research and technology organisation or Catapult";
    private static final Condition LED = is(ApplicationFacts.LEAD, LeadPartner.KNOWLEDGE_BASE);
    private static final Condition UK_KNOWLEDGE_BASE =
            all(hasValue(PartnerFacts.TYPE), is(PartnerFacts.BASE_UK_REGISTERED, YesNo.YES));

    static final List<StrandRule> ROWS = List.of(
            mandatory(
                    KTP,
                    between(ROUND_2020_21_R5, ROUND_2026_27_R2),
                    "led-by-knowledge-base",
                    LEADS,
                    stated(
                            "The business never submits; the knowledge base acts as lead organisation.",
                            CompetitionSources.ROUND_2023_24_R3.at(DESCRIPTION),
                            RoundSources.ROUND_2020_21_R5.at(DESCRIPTION),
                            CompetitionSources.ROUND_2021_22_R1.at(WHO),
                            RoundSources.ROUND_2026_27_R2_ELIGIBILITY.at(WHO)),
                    LED),
            mandatory(
                    AFRICAN,
                    between(AFRICA_2020_21_R4, AFRICA_2023_24_R3),
                    "african-led-by-knowledge-base",
                    LEADS,
                    stated(
                            "It is the knowledge base in the UK that leads, in both stages where there are two.",
                            CompetitionSources.AFRICA_2023_24_R3.at(DESCRIPTION),
                            CompetitionSources.AFRICA_2020_21_R4.at(DESCRIPTION),
                            CompetitionSources.AFRICA_2020_21_R5.at(DESCRIPTION)),
                    LED),
            mandatory(
                    ACCELERATED,
                    between(AKT_3, AKT_6),
                    "accelerated-led-by-knowledge-base",
                    LEADS,
                    stated(
                            "The knowledge base submits, and is the only one to receive the grant.",
                            CompetitionSources.AKT_3.at(DESCRIPTION),
                            CompetitionSources.AKT_4.at(DESCRIPTION),
                            CompetitionSources.AKT_6.at(DESCRIPTION)),
                    LED),
            mandatory(
                    KTP,
                    between(ROUND_2020_21_R5, ROUND_2026_27_R2),
                    "uk-knowledge-base",
                    TYPE,
                    stated(
                            "Higher and further education count as one type here, as in the service.",
                            CompetitionSources.ROUND_2023_24_R3.at("summary"),
                            RoundSources.ROUND_2020_21_R5.at(DESCRIPTION),
                            CompetitionSources.ROUND_2021_22_R1.at(WHO),
                            RoundSources.ROUND_2026_27_R2_ELIGIBILITY.at(DESCRIPTION),
                            RoundSources.ROUND_2026_27_R2.at("lead applicants")),
                    UK_KNOWLEDGE_BASE),
            mandatory(
                    AFRICAN,
                    between(AFRICA_2020_21_R5, AFRICA_2023_24_R3),
                    "african-uk-knowledge-base",
                    TYPE,
                    stated(
                            "The knowledge base in Africa comes beside it.",
                            CompetitionSources.AFRICA_2023_24_R3.at("summary"),
                            CompetitionSources.AFRICA_2020_21_R5.at(WHO)),
                    UK_KNOWLEDGE_BASE),
            mandatory(
                    ACCELERATED,
                    between(AKT_3, AKT_6),
                    "accelerated-uk-knowledge-base",
                    TYPE,
                    stated(
                            "Higher and further education count as one type here, as in the service.",
                            CompetitionSources.AKT_3.at("summary"),
                            CompetitionSources.AKT_4.at("summary"),
                            CompetitionSources.AKT_6.at("summary")),
                    UK_KNOWLEDGE_BASE),
            mandatory(
                    KTP,
                    between(ROUND_2022_23_R2, ROUND_2025_26_R2),
                    "registered-knowledge-base",
                    "The knowledge base is registered with the scheme",
                    reported(
                            "Registration as a knowledge base with the KTP programme is asked beside its type.",
                            RoundSources.ROUND_2022_23_R2_REPORTED.at(WHO),
                            RoundSources.ROUND_2024_25_R3_REPORTED.at("eligibility"),
                            CompetitionSources.ROUND_2025_26_R2.at("eligibility")),
                    is(PartnerFacts.REGISTERED, YesNo.YES)),
            mandatory(
                    ACCELERATED,
                    between(AKT_3, AKT_4),
                    "accelerated-could-register",
                    "The knowledge base could be registered with the scheme",
                    stated(
                            "It must be eligible to register, but need not be registered.",
                            CompetitionSources.AKT_3.at(DESCRIPTION),
                            CompetitionSources.AKT_4.at(DESCRIPTION)),
                    is(PartnerFacts.ELIGIBLE_TO_REGISTER, YesNo.YES)),
            mandatory(
                    KTP,
                    between(ROUND_2021_22_R3, ROUND_2025_26_R2),
                    "not-alone",
                    "The knowledge base does not work alone",
                    reported(
                            "There is at least one business partner.",
                            RoundSources.ROUND_2021_22_R3.at(WHO),
                            RoundSources.ROUND_2022_23_R5.at(WHO),
                            CompetitionSources.ROUND_2025_26_R2.at("eligibility")),
                    atLeast(ApplicationFacts.BUSINESS_PARTNERS, 1)),
            mandatory(
                    KTP,
                    between(ROUND_2021_22_R4, ROUND_2025_26_R2),
                    "one-business-partner",
                    "Exactly one business partner takes part",
                    reported(
                            "The knowledge base invites one partner into the application.",
                            RoundSources.ROUND_2021_22_R4_REPORTED.at(WHO),
                            RoundSources.ROUND_2024_25_R3_REPORTED.at("eligibility"),
                            CompetitionSources.ROUND_2025_26_R2.at("eligibility")),
                    is(ApplicationFacts.BUSINESS_PARTNERS, 1)),
            mandatory(
                    AFRICAN,
                    in(AFRICA_2020_21_R5),
                    "african-one-business-partner",
                    "Exactly one business partner takes part",
                    reported(
                            "The knowledge base in the UK invites one partner into the application.",
                            CompetitionSources.AFRICA_2020_21_R5.at(WHO)),
                    is(ApplicationFacts.BUSINESS_PARTNERS, 1)),
            mandatory(
                    ACCELERATED,
                    in(AKT_3),
                    "accelerated-not-alone",
                    "The knowledge base does not work alone",
                    reported("There is at least one business partner.", CompetitionSources.AKT_3_REPORTED.at(WHO)),
                    atLeast(ApplicationFacts.BUSINESS_PARTNERS, 1)),
            mandatory(
                    KTP,
                    between(ROUND_2021_22_R1, ROUND_2025_26_R5),
                    "one-adviser",
                    "Exactly one knowledge transfer adviser is attached",
                    reported(
                            "The pages speak of one adviser who helps; the service takes no application to classic or"
                                    + " management KTP in which an adviser has not accepted.",
                            IfsSources.TEAM_VALIDATOR.at("check of the adviser"),
                            CompetitionSources.ROUND_2021_22_R1.at(WHO),
                            RoundSources.ROUND_2021_22_R4_REPORTED.at(WHO),
                            CompetitionSources.ROUND_2023_24_R3.at(DESCRIPTION),
                            CompetitionSources.ROUND_2025_26_R5.at(DESCRIPTION)),
                    is(ApplicationFacts.ADVISERS, 1)),
            mandatory(
                    AFRICAN,
                    in(AFRICA_2020_21_R5),
                    "african-adviser",
                    "A knowledge transfer adviser is attached",
                    reported(
                            "The application is made with the help of an adviser.",
                            CompetitionSources.AFRICA_2020_21_R5.at(WHO)),
                    atLeast(ApplicationFacts.ADVISERS, 1)));

    private ApplicantRules() {}
}
