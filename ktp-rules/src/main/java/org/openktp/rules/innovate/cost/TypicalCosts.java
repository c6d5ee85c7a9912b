package org.openktp.rules.innovate.cost;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.innovate.CompetitionSources;
import org.openktp.core.innovate.InnovateSources;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.innovate.competition.RoundSources;
import org.openktp.core.money.Amount;
import org.openktp.core.money.Precision;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.rules.innovate.Sightings;
import org.openktp.rules.rule.Seen;

/**
 * What pages call the typical cost of a project. Pages of one time do not agree, so that several may have been seen on one
 * day; pages without a date are left out.
 *
 * @see CompetitionSources
 * @see InnovateSources
 */
public final class TypicalCosts {

    private static final List<Strand> KTP = List.of(Strands.CLASSIC, Strands.MANAGEMENT);

    /** No more than £75,000 a year, as the pages of rounds said until autumn 2022. */
    public static final TypicalCost YEARLY = new TypicalCost(
            "innovate-typical-cost.yearly",
            KTP,
            Optional.empty(),
            stated(
                    Amount.of(Precision.UP_TO, 75_000),
                    CompetitionSources.ROUND_2022_23_R2.at("typical cost"),
                    RoundSources.ROUND_2020_21_R5.at("typical cost"),
                    RoundSources.ROUND_2022_23_R3.at("typical cost"),
                    RoundSources.ROUND_2022_23_R4.at("typical cost")),
            12,
            Sightings.between(Competitions.ROUND_2020_21_R5, Competitions.ROUND_2022_23_R4));

    /** £8,500 a month, as the pages of rounds have said since. */
    public static final TypicalCost MONTHLY = new TypicalCost(
            "innovate-typical-cost.monthly",
            KTP,
            Optional.empty(),
            stated(
                    Amount.of(Precision.ABOUT, 8_500),
                    CompetitionSources.ROUND_2023_24_R3.at("project size"),
                    RoundSources.ROUND_2022_23_R5.at("typical cost"),
                    CompetitionSources.ROUND_2025_26_R2.at("project size"),
                    CompetitionSources.ROUND_2025_26_R4.at("project size"),
                    RoundSources.ROUND_2026_27_R2.at("typical project costs")),
            1,
            Sightings.between(Competitions.ROUND_2022_23_R5, Competitions.ROUND_2026_27_R2));

    /** £100,000 a year, as a university wrote in 2021. */
    public static final TypicalCost KENT = new TypicalCost(
            "innovate-typical-cost.kent",
            KTP,
            Optional.empty(),
            reported(Amount.of(Precision.ABOUT, 100_000), InnovateSources.KENT_COSTS.at("cost of projects")),
            12,
            on("2021-05-26", InnovateSources.KENT_COSTS.at("day on which it was put up")));

    private static final Citation GUIDANCE_COST = InnovateSources.PROJECT_COSTS.at("typical cost");

    /** £80,000 to £100,000 a year, as the guidance of April 2024 says. */
    public static final TypicalCost GUIDANCE = new TypicalCost(
            "innovate-typical-cost.guidance",
            KTP,
            Optional.of(stated(Amount.of(Precision.ABOUT, 80_000), GUIDANCE_COST)),
            stated(Amount.of(Precision.ABOUT, 100_000), GUIDANCE_COST),
            12,
            on("2024-04-26", InnovateSources.PROJECT_COSTS.at("day of the last update")));

    /** £125,000 a year in the African strand. */
    public static final TypicalCost AFRICAN = new TypicalCost(
            "innovate-typical-cost.african-agriculture",
            List.of(Strands.AFRICAN_AGRICULTURE),
            Optional.empty(),
            stated(Amount.of(Precision.ABOUT, 125_000), RoundSources.AFRICA_2020_21_R4.at("opportunity details")),
            12,
            Sightings.in(Competitions.AFRICA_2020_21_R4));

    /** Every statement, oldest first. */
    public static final List<TypicalCost> ALL = List.of(AFRICAN, YEARLY, KENT, MONTHLY, GUIDANCE);

    private TypicalCosts() {}

    private static Seen on(String day, Citation page) {
        Sourced<LocalDate> seen = inferred(LocalDate.parse(day), page);
        return Seen.between(seen, seen);
    }
}
