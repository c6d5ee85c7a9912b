package org.openktp.rules.innovate.eligibility;

import static org.openktp.core.innovate.competition.Competitions.AFRICA_2020_21_R5;
import static org.openktp.core.innovate.competition.Competitions.AFRICA_2023_24_R3;
import static org.openktp.core.innovate.competition.Competitions.AKT_3;
import static org.openktp.core.innovate.competition.Competitions.AKT_4;
import static org.openktp.core.innovate.competition.Competitions.AKT_6;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2021_22_R1;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2022_23_R4;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2023_24_R2;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2025_26_R4;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2026_27_R1;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2026_27_R2;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.between;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.innovate.Sightings.after;
import static org.openktp.rules.innovate.Sightings.before;
import static org.openktp.rules.innovate.Sightings.in;
import static org.openktp.rules.innovate.eligibility.StrandRules.ACCELERATED;
import static org.openktp.rules.innovate.eligibility.StrandRules.AFRICAN;
import static org.openktp.rules.innovate.eligibility.StrandRules.DESCRIPTION;
import static org.openktp.rules.innovate.eligibility.StrandRules.KTP;
import static org.openktp.rules.innovate.eligibility.StrandRules.WHO;
import static org.openktp.rules.innovate.eligibility.StrandRules.judged;
import static org.openktp.rules.innovate.eligibility.StrandRules.mandatory;

import java.time.LocalDate;
import java.util.List;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.CompetitionSources;
import org.openktp.core.innovate.competition.RoundSources;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.innovate.Sightings;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.innovate.application.ProjectFacts;

/** What is asked of the project: how long it lasts, its sector, and what it must show. */
final class ProjectRules {

    private static final String LENGTH = "length of projects";
    private static final String SIZE = "project size";
    private static final String SHOWS = "what projects must show";

    /** The day on which the government proposed the eight sectors, before which none of them could be asked for. */
    private static final Sourced<LocalDate> SECTORS_NAMED =
            inferred(LocalDate.of(2024, 10, 14), RoundSources.INVEST_2035.at("day of the article, eight sectors"));

    private static final Condition ALIGNED = any(
            is(ProjectFacts.PRIORITY_SECTOR, YesNo.YES),
            all(is(ProjectFacts.NOVEL_RESEARCH, YesNo.YES), is(PartnerFacts.HIGH_GROWTH, YesNo.YES)));

    static final List<StrandRule> ROWS = List.of(
            mandatory(
                    KTP,
                    Sightings.between(ROUND_2021_22_R1, ROUND_2026_27_R2),
                    "one-to-three-years",
                    "The project lasts from 12 to 36 months",
                    stated(
                            "Of a length in weeks, 53 to 156 weeks lie surely within.",
                            CompetitionSources.ROUND_2023_24_R3.at(SIZE),
                            CompetitionSources.ROUND_2021_22_R1.at(LENGTH),
                            CompetitionSources.ROUND_2024_25_R3.at(LENGTH),
                            CompetitionSources.ROUND_2026_27_R1.at(LENGTH),
                            RoundSources.ROUND_2026_27_R2.at("project duration")),
                    any(between(ProjectFacts.MONTHS, 12, 36), between(ProjectFacts.WEEKS, 53, 156))),
            mandatory(
                    AFRICAN,
                    in(AFRICA_2023_24_R3).notBefore(after(AFRICA_2020_21_R5)),
                    "african-18-to-24-months",
                    "The project lasts from 18 to 24 months",
                    reported(
                            "Earlier, projects typically lasted 24 months, which bound nobody.",
                            CompetitionSources.AFRICA_2023_24_R3_LENGTH.at(LENGTH),
                            CompetitionSources.AFRICA_2020_21_R5.at(DESCRIPTION)),
                    between(ProjectFacts.MONTHS, 18, 24)),
            mandatory(
                    ACCELERATED,
                    in(AKT_3).notAfter(before(AKT_4)),
                    "accelerated-two-to-four-months",
                    "The project lasts two, three or four months",
                    stated("These lengths only.", CompetitionSources.AKT_3.at(SIZE)),
                    between(ProjectFacts.MONTHS, 2, 4)),
            mandatory(
                    ACCELERATED,
                    in(AKT_4).notBefore(after(AKT_3)).notAfter(before(AKT_6)),
                    "accelerated-13-weeks",
                    "The project lasts 13 weeks",
                    stated("Three months are not taken for 13 weeks.", CompetitionSources.AKT_4.at(SIZE)),
                    is(ProjectFacts.WEEKS, 13)),
            mandatory(
                    ACCELERATED,
                    in(AKT_6).notBefore(after(AKT_4)),
                    "accelerated-three-months",
                    "The project lasts three months",
                    reported("13 weeks are not taken for three months.", CompetitionSources.AKT_6_REPORTED.at(LENGTH)),
                    is(ProjectFacts.MONTHS, 3)),
            mandatory(
                    KTP,
                    in(ROUND_2026_27_R1).notBefore(SECTORS_NAMED).notAfter(before(ROUND_2026_27_R2)),
                    "eight-sectors",
                    "The project is in one of the eight sectors of the Industrial Strategy, or novel with a partner of high"
                            + " growth potential",
                    reported(
                            "That a novel project will do as well is found of the next round; who fails here fails both.",
                            CompetitionSources.ROUND_2026_27_R1.at(DESCRIPTION),
                            RoundSources.ROUND_2026_27_R2_ELIGIBILITY.at(WHO)),
                    ALIGNED),
            mandatory(
                    KTP,
                    in(ROUND_2026_27_R2).notBefore(after(ROUND_2026_27_R1)),
                    "six-sectors",
                    "The project is in one of the six sectors given priority, or novel with a partner of high growth potential",
                    reported(
                            "A project outside the six sectors may be eligible if both hold of it.",
                            RoundSources.ROUND_2026_27_R2_ELIGIBILITY.at(WHO)),
                    ALIGNED),
            mandatory(
                    ACCELERATED,
                    in(AKT_6).notBefore(after(AKT_4)),
                    "accelerated-six-sectors",
                    "The project is in one of the six sectors given priority, or novel with a partner of high growth potential",
                    stated(
                            "A project outside the six sectors may be eligible if both hold of it.",
                            CompetitionSources.AKT_6.at(DESCRIPTION)),
                    ALIGNED),
            judged(
                    KTP,
                    Sightings.between(ROUND_2021_22_R1, ROUND_2025_26_R4),
                    "strategic-project",
                    "The project is specific and strategic for the business, has a market, and is not research",
                    reported(
                            "No page says how that is told.",
                            CompetitionSources.ROUND_2021_22_R1.at(SHOWS),
                            RoundSources.ROUND_2023_24_R2_REPORTED.at("projects that are not funded"),
                            CompetitionSources.ROUND_2024_25_R3.at("eligible and ineligible projects"),
                            CompetitionSources.ROUND_2025_26_R4.at(DESCRIPTION))),
            judged(
                    KTP,
                    Sightings.between(ROUND_2021_22_R1, ROUND_2022_23_R4).notAfter(before(ROUND_2023_24_R2)),
                    "shows-need-and-market",
                    "The project shows the need, the fit with the strategy, the market, the embedding and what is innovative",
                    reported(
                            "Five things to show, without a measure.",
                            CompetitionSources.ROUND_2021_22_R1.at(SHOWS),
                            RoundSources.ROUND_2021_22_R3.at(SHOWS),
                            RoundSources.ROUND_2022_23_R4.at(SHOWS))),
            judged(
                    KTP,
                    Sightings.between(ROUND_2023_24_R2, ROUND_2025_26_R4).notBefore(after(ROUND_2022_23_R4)),
                    "shows-new-knowledge",
                    "The project shows why it is needed, what knowledge is new and which capability is embedded",
                    reported(
                            "Three things to show, without a measure.",
                            RoundSources.ROUND_2023_24_R2_REPORTED.at(SHOWS),
                            CompetitionSources.ROUND_2024_25_R3.at(SHOWS),
                            RoundSources.ROUND_2025_26_R2_DATED.at(SHOWS),
                            CompetitionSources.ROUND_2025_26_R4.at(SHOWS))));

    private ProjectRules() {}
}
