package org.openktp.rules.innovate.eligibility;

import static org.openktp.core.innovate.competition.Competitions.AFRICA_2020_21_R5;
import static org.openktp.core.innovate.competition.Competitions.AFRICA_2023_24_R3;
import static org.openktp.core.innovate.competition.Competitions.AKT_3;
import static org.openktp.core.innovate.competition.Competitions.AKT_6;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2020_21_R5;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2021_22_R1;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2021_22_R4;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2025_26_R4;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2026_27_R2;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;
import static org.openktp.rules.condition.Condition.above;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.innovate.Sightings.after;
import static org.openktp.rules.innovate.Sightings.between;
import static org.openktp.rules.innovate.Sightings.in;
import static org.openktp.rules.innovate.eligibility.StrandRules.ACCELERATED;
import static org.openktp.rules.innovate.eligibility.StrandRules.AFRICAN;
import static org.openktp.rules.innovate.eligibility.StrandRules.CLASSIC;
import static org.openktp.rules.innovate.eligibility.StrandRules.DESCRIPTION;
import static org.openktp.rules.innovate.eligibility.StrandRules.KTP;
import static org.openktp.rules.innovate.eligibility.StrandRules.WHO;
import static org.openktp.rules.innovate.eligibility.StrandRules.judged;
import static org.openktp.rules.innovate.eligibility.StrandRules.mandatory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.CompetitionSources;
import org.openktp.core.innovate.InnovateSources;
import org.openktp.core.innovate.application.AfricanCountry;
import org.openktp.core.innovate.competition.RoundSources;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.rule.Seen;

/** What is asked of the business partner, other than its sector. */
final class PartnerRules {

    private static final String UK_REGISTERED = "The business partner is registered in the United Kingdom";

    private static final Sourced<LocalDate> TWO_SEEN =
            reported(LocalDate.of(2023, 3, 8), InnovateSources.CITY_ELIGIBILITY.at("day on which it was put up"));
    private static final Sourced<LocalDate> DAY_BEFORE_TWO =
            inferred(LocalDate.of(2023, 3, 7), InnovateSources.CITY_ELIGIBILITY.at("day on which it was put up"));

    /** The page speaks of the month. */
    private static final Sourced<LocalDate> APRIL_2011 =
            inferred(LocalDate.of(2011, 4, 30), InnovateSources.TSB_CRITERIA_2011.at("title"));

    static final List<StrandRule> ROWS = List.of(
            mandatory(
                    KTP,
                    between(ROUND_2020_21_R5, ROUND_2026_27_R2),
                    "uk-registered-partner",
                    UK_REGISTERED,
                    stated(
                            "Said of the business; a page adds that the subsidiary of a company from overseas will do if it is"
                                    + " registered here itself.",
                            CompetitionSources.ROUND_2022_23_R2.at(DESCRIPTION),
                            RoundSources.ROUND_2020_21_R5.at(DESCRIPTION),
                            CompetitionSources.ROUND_2023_24_R3.at(DESCRIPTION),
                            CompetitionSources.ROUND_2021_22_R1.at(WHO),
                            RoundSources.ROUND_2026_27_R2_ELIGIBILITY.at(WHO)),
                    is(PartnerFacts.PARTNER_UK_REGISTERED, YesNo.YES)),
            mandatory(
                    ACCELERATED,
                    between(AKT_3, AKT_6),
                    "accelerated-uk-registered-partner",
                    UK_REGISTERED,
                    stated(
                            "Said of the business.",
                            CompetitionSources.AKT_6.at(DESCRIPTION),
                            CompetitionSources.AKT_3_REPORTED.at(WHO)),
                    is(PartnerFacts.PARTNER_UK_REGISTERED, YesNo.YES)),
            mandatory(
                    KTP,
                    between(ROUND_2021_22_R1, ROUND_2021_22_R4).notAfter(DAY_BEFORE_TWO),
                    "more-than-two-employees",
                    "The business partner has more than two employees",
                    reported(
                            "More than two, and nothing is said of full-time.",
                            CompetitionSources.ROUND_2021_22_R1.at(WHO),
                            CompetitionSources.ROUND_2021_22_R2.at(WHO),
                            RoundSources.ROUND_2021_22_R4.at(WHO)),
                    above(PartnerFacts.EMPLOYEES, 2)),
            mandatory(
                    KTP,
                    Seen.between(TWO_SEEN, ROUND_2026_27_R2.lastDay()).notBefore(after(ROUND_2021_22_R4)),
                    "two-employees",
                    "The business partner has at least two employees, full-time or equivalent",
                    reported(
                            "Two or more, full-time or full-time equivalent.",
                            InnovateSources.CITY_ELIGIBILITY.at("businesses"),
                            CompetitionSources.ROUND_2025_26_R4.at("eligibility"),
                            RoundSources.ROUND_2025_26_R5_REPORTED.at("eligibility"),
                            RoundSources.ROUND_2026_27_R2.at("required project partner")),
                    atLeast(PartnerFacts.EMPLOYEES, 2)),
            mandatory(
                    KTP,
                    between(ROUND_2025_26_R4, ROUND_2026_27_R2),
                    "no-excluded-body",
                    "The business partner is no body of research funding or of government",
                    reported(
                            "Excluded by name are UK Research and Innovation with what it owns, the Advanced Research and"
                                    + " Invention Agency, central government departments and the devolved administrations.",
                            CompetitionSources.ROUND_2025_26_R4.at("eligibility"),
                            RoundSources.ROUND_2026_27_R2_ELIGIBILITY.at(WHO)),
                    is(PartnerFacts.EXCLUDED_BODY, YesNo.NO)),
            mandatory(
                    KTP,
                    between(ROUND_2025_26_R4, ROUND_2026_27_R2),
                    "no-knowledge-base-as-partner",
                    "The business partner could not itself become a knowledge base",
                    reported(
                            "Who is eligible to become a knowledge base may not apply as a business partner.",
                            CompetitionSources.ROUND_2025_26_R4.at("eligibility"),
                            RoundSources.ROUND_2026_27_R2_ELIGIBILITY.at(WHO)),
                    is(PartnerFacts.COULD_BE_KNOWLEDGE_BASE, YesNo.NO)),
            mandatory(
                    AFRICAN,
                    between(AFRICA_2020_21_R5, AFRICA_2023_24_R3),
                    "african-same-country",
                    "Business and African knowledge base are in the same one of Ghana, Nigeria, Kenya and South Africa",
                    reported(
                            "That both are in one of the four countries is asked by all; that it is the same one, by those of"
                                    + " round 5 of 2020 to 2021 and round 1 of 2023 to 2024.",
                            CompetitionSources.AFRICA_2020_21_R5.at(DESCRIPTION),
                            RoundSources.AFRICA_2023_24_R1.at(WHO),
                            CompetitionSources.AFRICA_2023_24_R3.at(DESCRIPTION)),
                    any(Stream.of(AfricanCountry.values())
                            .map(PartnerRules::bothIn)
                            .toArray(Condition[]::new))),
            judged(
                    CLASSIC,
                    Seen.between(APRIL_2011, APRIL_2011),
                    "large-company-with-its-suppliers",
                    "A large company shows how it draws in the companies of its supply chain",
                    reported(
                            "Asked by the Technology Strategy Board from April 2011 on; until when was not found.",
                            InnovateSources.TSB_CRITERIA_2011.at("business size and characteristics")),
                    PartnerFacts.SIZE),
            judged(
                    KTP,
                    in(ROUND_2021_22_R1),
                    "can-pay",
                    "The business partner can pay its share",
                    reported(
                            "It shows that it can, with a summary of three years' accounts; no figure was found by which to"
                                    + " tell.",
                            CompetitionSources.ROUND_2021_22_R1.at(WHO)),
                    PartnerFacts.SIZE,
                    PartnerFacts.EMPLOYEES));

    private PartnerRules() {}

    private static Condition bothIn(AfricanCountry country) {
        return all(is(PartnerFacts.AFRICAN_BUSINESS, country), is(PartnerFacts.AFRICAN_KNOWLEDGE_BASE, country));
    }
}
