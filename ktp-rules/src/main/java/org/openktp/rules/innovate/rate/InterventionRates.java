package org.openktp.rules.innovate.rate;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;
import static org.openktp.rules.condition.Condition.is;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.innovate.CompetitionSources;
import org.openktp.core.innovate.InnovateSources;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.competition.RoundSources;
import org.openktp.core.money.Amount;
import org.openktp.core.organisation.Nation;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.ApplicationLookUps;
import org.openktp.rules.innovate.application.InnovateApplicationReader;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.rule.Seen;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.DecisionTable;
import org.openktp.rules.table.TableEvaluator;
import org.openktp.rules.table.TableRow;

/**
 * The intervention rates of Innovate UK's scheme that were found: by kind and size of the partner, strand, nation, and day.
 *
 * <p>In round 3 of 2024 to 2025, which closed on 25 September 2024, a charity gets up to 75 %, a medium-sized business up to 67
 * % and a large one up to 50 %. From round 4 of 2025 to 2026 on no row covers a charity. On days on which a rate was not seen,
 * though it may have held, whether it did is among the facts that are missing; see {@link Seen}. Rates say nothing of whether
 * a partner may take part.
 */
public final class InterventionRates {

    private static final Citation SHARES_2024 = CompetitionSources.ROUND_2024_25_R3.at("basis of funding");
    private static final Citation SHARES_2024_R4 = RoundSources.ROUND_2024_25_R4.at("basis of funding");
    private static final Citation USUAL_2021 = RoundSources.ROUND_2021_22_R4.at("share that is usually funded");
    private static final Citation SHARES_2022 = RoundSources.ROUND_2022_23_R3.at("share of costs that is funded");
    private static final Citation UKRI = InnovateSources.PROJECT_COSTS.at("share that the partner pays");

    private static final Sourced<InterventionRate> SME = stated(
            InterventionRate.upTo(67),
            InnovateSources.KTP_SITE.at("share of costs of small and medium enterprises"),
            USUAL_2021,
            SHARES_2022,
            RoundSources.ROUND_2024_25_R2.at("share of costs that is funded"),
            RoundSources.ROUND_2024_25_R5.at("share of costs that is funded"));
    private static final Sourced<InterventionRate> LARGE =
            stated(InterventionRate.upTo(50), USUAL_2021, SHARES_2022, UKRI);
    private static final Sourced<InterventionRate> THIRD_SECTOR = reported(
            InterventionRate.upTo(75).with(new GrantCap.NotKnown()),
            SHARES_2022,
            UKRI,
            SHARES_2024,
            SHARES_2024_R4,
            RateSources.CARDIFF.at("share of third-sector businesses, subject to a cap"));
    private static final Sourced<InterventionRate> PUBLIC_SECTOR = reported(
            InterventionRate.upTo(50),
            InnovateSources.COSTS_GRANT_RATES.at("grant rate contributions"),
            SHARES_2024,
            SHARES_2024_R4,
            RoundSources.ROUND_2025_26_R2_DATED.at("basis of funding"),
            CompetitionSources.ROUND_2025_26_R2.at("public sector organisations, Management KTP alone"));
    private static final Sourced<InterventionRate> AFRICA_2020 = reported(
            InterventionRate.upTo(100), RoundSources.AFRICA_2020_21_R4_REPORTED.at("funding of projects, in full"));
    private static final Sourced<InterventionRate> AFRICA_2023 = inferred(
            InterventionRate.upTo(100).with(new GrantCap.PerProject(Amount.of(125_000))),
            RoundSources.AFRICA_2023_24_R1.at("total costs, and how they are split"),
            CompetitionSources.AFRICA_2023_24_R3_LENGTH.at("funding information"));
    private static final Sourced<InterventionRate> ACCELERATED = inferred(
            new InterventionRate(
                    BigDecimal.valueOf(90), new GrantCap.PerProject(Amount.of(35_000)), Optional.of(BigDecimal.TEN)),
            CompetitionSources.AKT_3.at("project size"),
            CompetitionSources.AKT_4.at("project size"),
            CompetitionSources.AKT_6_REPORTED.at("funding"));

    /** The rates. */
    public static final DecisionTable<InterventionRate> TABLE = new DecisionTable<>(
            "innovate-rates",
            "1",
            "Share of the eligible costs that the grant pays",
            Stream.of(
                            RateParts.SME.rowsUnless(RateParts.WALES, SME),
                            RateParts.SME
                                    .narrowed("northern-ireland", is(PartnerFacts.NATION, Nation.NORTHERN_IRELAND))
                                    .rows(reported(
                                            InterventionRate.upTo(67),
                                            RateSources.NORTHERN_IRELAND.at("share that the business pays"))),
                            RateParts.LARGE_BUSINESS.rows(LARGE),
                            RateParts.SME_UNTIL_2009.rowsUnless(
                                    RateParts.VIRTUAL,
                                    inferred(
                                            InterventionRate.upTo(67),
                                            RateSources.SCOTLAND_2009.at("share that the partner paid before"))),
                            RateParts.SME_2009.rowsUnless(
                                    RateParts.VIRTUAL,
                                    reported(
                                            InterventionRate.upTo(75),
                                            RateSources.SCOTLAND_2009.at("share that the partner pays"))),
                            RateParts.WALES.rowsUnless(
                                    RateParts.VIRTUAL,
                                    reported(
                                            InterventionRate.upTo(75),
                                            RateSources.CARDIFF.at("Welsh Government funding"))),
                            RateParts.VIRTUAL
                                    .narrowed("sme", RateParts.UP_TO_MEDIUM)
                                    .rows(reported(InterventionRate.upTo(67), SHARES_2024, SHARES_2024_R4)),
                            RateParts.VIRTUAL
                                    .narrowed("large", RateParts.LARGE)
                                    .rows(reported(InterventionRate.upTo(50), SHARES_2024, SHARES_2024_R4)),
                            RateParts.THIRD_SECTOR.rowsUnless(RateParts.VIRTUAL, THIRD_SECTOR),
                            RateParts.PUBLIC_SECTOR.rows(PUBLIC_SECTOR),
                            RateParts.AFRICA_2020.rowsUnless(RateParts.AFRICA_2023, AFRICA_2020),
                            RateParts.AFRICA_2023.rows(AFRICA_2023),
                            RateParts.ACCELERATED.rows(ACCELERATED))
                    .flatMap(List::stream)
                    .toList(),
            List.of());

    /** Looks fact sheets up. */
    public static final TableEvaluator<InterventionRate, FactSheet> EVALUATOR = TableEvaluator.of(TABLE);

    private static final TableEvaluator<InterventionRate, InnovateApplication> APPLICATIONS =
            TableEvaluator.of(TABLE, InnovateApplicationReader.INSTANCE);

    private InterventionRates() {}

    /**
     * The rate of an application as of the competition that it names, or where it names none, of its submission.
     *
     * @param application the application
     * @return the rate, as far as it follows
     * @throws IllegalArgumentException if the competition that it names is not known
     */
    public static Answer<InterventionRate> of(InnovateApplication application) {
        return ApplicationLookUps.look(APPLICATIONS, application);
    }

    /**
     * The rate of an application as of a day.
     *
     * @param application the application
     * @param asOf the day whose rates apply
     * @return the rate, as far as it follows
     * @throws IllegalArgumentException if the competition that it names is not known
     */
    public static Answer<InterventionRate> of(InnovateApplication application, LocalDate asOf) {
        return ApplicationLookUps.look(APPLICATIONS, application, asOf);
    }

    /**
     * When something was seen of which a guard says whether it held on another day.
     *
     * @param guard a fact
     * @return when it was seen; empty where the fact is no guard of this table
     */
    public static Optional<Seen> seen(Fact<?> guard) {
        return RateParts.ALL.stream()
                .filter(part -> part.guard().equals(guard))
                .map(SeenPart::seen)
                .findFirst();
    }

    /**
     * When what a row says was seen, of which the row may be for some days alone.
     *
     * @param row a row of this table
     * @return when it was seen
     * @throws IllegalArgumentException if the row is none of this table
     */
    public static Seen seen(TableRow<InterventionRate> row) {
        if (!TABLE.rows().contains(row)) {
            throw new IllegalArgumentException("row " + row.id() + " must be one of table " + TABLE.id());
        }
        return RateParts.ALL.stream()
                .filter(part -> row.id().startsWith(part.id()))
                .max(Comparator.comparing(part -> part.id().length()))
                .map(SeenPart::seen)
                .orElseThrow();
    }
}
