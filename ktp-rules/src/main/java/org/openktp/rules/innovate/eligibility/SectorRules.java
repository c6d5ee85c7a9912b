package org.openktp.rules.innovate.eligibility;

import static org.openktp.core.innovate.competition.Competitions.AFRICA_2020_21_R5;
import static org.openktp.core.innovate.competition.Competitions.AFRICA_2023_24_R3;
import static org.openktp.core.innovate.competition.Competitions.AKT_3;
import static org.openktp.core.innovate.competition.Competitions.AKT_4;
import static org.openktp.core.innovate.competition.Competitions.AKT_6;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2021_22_R1;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2022_23_R3;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2023_24_R1;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2024_25_R3;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2025_26_R2;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2025_26_R4;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2026_27_R2;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.not;
import static org.openktp.rules.innovate.Sightings.after;
import static org.openktp.rules.innovate.Sightings.before;
import static org.openktp.rules.innovate.Sightings.between;
import static org.openktp.rules.innovate.Sightings.in;
import static org.openktp.rules.innovate.eligibility.StrandRules.ACCELERATED;
import static org.openktp.rules.innovate.eligibility.StrandRules.AFRICAN;
import static org.openktp.rules.innovate.eligibility.StrandRules.CLASSIC;
import static org.openktp.rules.innovate.eligibility.StrandRules.DESCRIPTION;
import static org.openktp.rules.innovate.eligibility.StrandRules.KTP;
import static org.openktp.rules.innovate.eligibility.StrandRules.MANAGEMENT;
import static org.openktp.rules.innovate.eligibility.StrandRules.WHO;
import static org.openktp.rules.innovate.eligibility.StrandRules.judged;
import static org.openktp.rules.innovate.eligibility.StrandRules.mandatory;

import java.util.List;
import java.util.stream.Stream;
import org.openktp.core.innovate.CompetitionSources;
import org.openktp.core.innovate.competition.RoundSources;
import org.openktp.core.innovate.partner.PartnerSector;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.innovate.application.PartnerSectors;
import org.openktp.rules.rule.Seen;

/**
 * From which sector a business partner may come: public bodies were refused, then admitted, to management projects alone, and
 * then refused again, together with the third sector. To which sector a partner belongs is told by
 * {@link PartnerSectors}.
 */
final class SectorRules {

    private static final String NOT_PUBLIC = "The business partner is not in the public sector";
    private static final String NOT_THIRD = "The business partner is not in the third sector";
    private static final String WILL_NOT_FUND = "projects that are not funded";
    private static final String ELIGIBILITY = "eligibility";

    private static final Seen ADMITTED = between(ROUND_2024_25_R3, ROUND_2025_26_R2)
            .notBefore(after(ROUND_2022_23_R3))
            .notAfter(before(ROUND_2025_26_R4));
    private static final Seen REFUSED_AGAIN =
            between(ROUND_2025_26_R4, ROUND_2026_27_R2).notBefore(after(ROUND_2025_26_R2));

    static final List<StrandRule> ROWS = List.of(
            mandatory(
                    KTP,
                    between(ROUND_2021_22_R1, ROUND_2022_23_R3).notAfter(before(ROUND_2023_24_R1)),
                    "no-public-sector-before-2023",
                    NOT_PUBLIC,
                    reported(
                            "The scheme does not support projects with public sector organisations.",
                            CompetitionSources.ROUND_2021_22_R1.at(WHO),
                            RoundSources.ROUND_2021_22_R4_REPORTED.at(WHO),
                            RoundSources.ROUND_2021_22_R5.at(ELIGIBILITY),
                            RoundSources.ROUND_2022_23_R2_REPORTED.at(WHO),
                            RoundSources.ROUND_2022_23_R3_REPORTED.at(WILL_NOT_FUND)),
                    outside(PartnerSector.PUBLIC_SECTOR)),
            mandatory(
                    CLASSIC,
                    ADMITTED,
                    "public-sector-in-management-only",
                    "In a classic project the business partner is not in the public sector",
                    reported(
                            "Public sector organisations can apply for management projects only. The page of round 3 of 2024 to"
                                    + " 2025 knows them in no others; that they were admitted is found from round 1 of 2023 to"
                                    + " 2024 on.",
                            RoundSources.ROUND_2023_24_R1.at(ELIGIBILITY),
                            CompetitionSources.ROUND_2024_25_R3.at("funding"),
                            CompetitionSources.ROUND_2025_26_R1.at(WHO),
                            CompetitionSources.ROUND_2025_26_R2.at(ELIGIBILITY)),
                    outside(PartnerSector.PUBLIC_SECTOR)),
            judged(
                    KTP,
                    between(ROUND_2023_24_R1, ROUND_2025_26_R2)
                            .notBefore(after(ROUND_2022_23_R3))
                            .notAfter(before(ROUND_2025_26_R4)),
                    "eligible-public-sector",
                    "A public sector partner is an eligible one",
                    reported(
                            "Most trading funds are, and other bodies were excluded by a list that was not found.",
                            RoundSources.ROUND_2023_24_R1.at(ELIGIBILITY),
                            RoundSources.ROUND_2023_24_R2_REPORTED.at(WILL_NOT_FUND),
                            CompetitionSources.ROUND_2025_26_R1.at(WHO),
                            CompetitionSources.ROUND_2025_26_R2.at(
                                    "definition of eligible public sector organisations")),
                    PartnerFacts.KIND,
                    PartnerFacts.EXCLUDED_BODY),
            judged(
                    MANAGEMENT,
                    ADMITTED,
                    "ten-public-sector-applications",
                    "The round has room for another management project with the public sector",
                    reported(
                            "At most ten applications a round; how many there are is no fact of one application.",
                            CompetitionSources.ROUND_2024_25_R3.at("funding"),
                            RoundSources.ROUND_2025_26_R2_DATED.at("funding information")),
                    PartnerFacts.KIND),
            mandatory(
                    KTP,
                    REFUSED_AGAIN,
                    "no-public-sector-from-2025",
                    NOT_PUBLIC,
                    reported(
                            "From round 4 of 2025 to 2026 on, neither public bodies nor what they own or operate are supported;"
                                    + " the pages of later rounds speak of businesses alone.",
                            CompetitionSources.ROUND_2025_26_R4.at(ELIGIBILITY),
                            CompetitionSources.ROUND_2025_26_R5.at(DESCRIPTION),
                            RoundSources.ROUND_2026_27_R2_ELIGIBILITY.at(WHO)),
                    outside(PartnerSector.PUBLIC_SECTOR)),
            mandatory(
                    KTP,
                    REFUSED_AGAIN,
                    "no-third-sector-from-2025",
                    NOT_THIRD,
                    reported(
                            "From round 4 of 2025 to 2026 on, neither the third sector nor its business arms are supported, where"
                                    + " they reinvest a surplus for social, environmental or cultural ends; the pages of later"
                                    + " rounds speak of businesses alone.",
                            CompetitionSources.ROUND_2025_26_R4.at(ELIGIBILITY),
                            CompetitionSources.ROUND_2025_26_R5.at(DESCRIPTION),
                            RoundSources.ROUND_2026_27_R2_ELIGIBILITY.at(WHO)),
                    outside(PartnerSector.THIRD_SECTOR)),
            mandatory(
                    AFRICAN,
                    between(AFRICA_2020_21_R5, AFRICA_2023_24_R3),
                    "african-no-public-sector",
                    NOT_PUBLIC,
                    reported(
                            "Projects with a public sector partner are not funded.",
                            CompetitionSources.AFRICA_2020_21_R5.at(DESCRIPTION),
                            CompetitionSources.AFRICA_2023_24_R3_LENGTH.at(WILL_NOT_FUND)),
                    outside(PartnerSector.PUBLIC_SECTOR)),
            mandatory(
                    ACCELERATED,
                    in(AKT_3).notAfter(before(AKT_4)),
                    "accelerated-no-public-sector",
                    NOT_PUBLIC,
                    reported(
                            "Projects with a public sector partner are not funded; the fourth competition admits them.",
                            CompetitionSources.AKT_3_REPORTED.at(WILL_NOT_FUND),
                            CompetitionSources.AKT_4.at("summary")),
                    outside(PartnerSector.PUBLIC_SECTOR)),
            mandatory(
                    ACCELERATED,
                    in(AKT_6).notBefore(after(AKT_4)),
                    "accelerated-business-alone",
                    "The business partner is in neither the public nor the third sector",
                    inferred(
                            "The page speaks of UK registered businesses alone, where that of the fourth competition names not for"
                                    + " profits and public bodies beside them; that those are refused is inferred.",
                            CompetitionSources.AKT_6.at("summary"),
                            CompetitionSources.AKT_4.at("summary")),
                    outside(PartnerSector.PUBLIC_SECTOR, PartnerSector.THIRD_SECTOR)));

    private SectorRules() {}

    /** The partner belongs to none of these sectors: by its kind, or where that tells none, by what is known of it. */
    private static Condition outside(PartnerSector... sectors) {
        return not(any(Stream.of(sectors).map(PartnerSectors::is).toArray(Condition[]::new)));
    }
}
