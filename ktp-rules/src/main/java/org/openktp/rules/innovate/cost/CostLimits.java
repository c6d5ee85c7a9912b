package org.openktp.rules.innovate.cost;

import static org.openktp.core.innovate.cost.CostCategory.ACADEMIC_AND_SECRETARIAL_SUPPORT;
import static org.openktp.core.innovate.cost.CostCategory.ADDITIONAL_ASSOCIATE_SUPPORT;
import static org.openktp.core.innovate.cost.CostCategory.ASSOCIATE_DEVELOPMENT;
import static org.openktp.core.innovate.cost.CostCategory.ASSOCIATE_EMPLOYMENT;
import static org.openktp.core.innovate.cost.CostCategory.ASSOCIATE_ESTATES;
import static org.openktp.core.innovate.cost.CostCategory.CONSUMABLES;
import static org.openktp.core.innovate.cost.CostCategory.KNOWLEDGE_BASE_SUPERVISOR;
import static org.openktp.core.innovate.cost.CostCategory.OTHER_COSTS;
import static org.openktp.core.innovate.cost.CostCategory.TRAVEL_AND_SUBSISTENCE;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;
import static org.openktp.rules.innovate.cost.LimitKind.MAXIMUM;
import static org.openktp.rules.innovate.cost.LimitKind.STANDARD;
import static org.openktp.rules.innovate.cost.LimitKind.VARIABLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.IfsSources;
import org.openktp.core.innovate.InnovateSources;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.CostingMethod;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Seen;
import org.openktp.rules.table.DecisionTable;
import org.openktp.rules.table.TableRow;

/**
 * How much may be planned for what, by category of cost, costing method, place and day.
 *
 * <p>The figures come from four texts: an undated edition of Innovate UK's guidance, the code of the Innovation Funding
 * Service of 2020 to 2022, what a university's office wrote in April 2023, and the edition of the guidance of June 2024. A
 * text is seen on the days of which it speaks itself. Where two texts that follow one another agree, their figure holds
 * between them too; on all other days which figure holds is not known.
 *
 * @see InnovateSources#COSTS_AMOUNTS
 */
public final class CostLimits {

    private static final String ID = "innovate-cost-limits";

    private static final Sourced<LocalDate> NOVEMBER_2020 = inferred(
            LocalDate.of(2020, 11, 30), IfsSources.MIGRATIONS.at("V181_1, which sets the stages of KTP projects"));
    private static final Sourced<LocalDate> NOVEMBER_2022 = stated(
            LocalDate.of(2022, 11, 11), IfsSources.MIGRATIONS.at("day of the last change to the service's code"));
    private static final Sourced<LocalDate> APRIL_2023 =
            reported(LocalDate.of(2023, 4, 12), InnovateSources.CITY_COSTS.at("day on which it was put up"));
    static final Sourced<LocalDate> JUNE_2024 = inferred(
            LocalDate.of(2024, 6, 14), InnovateSources.COSTS_CALCULATING.at("day of the last update of the guidance"));

    static final Seen SERVICE = Seen.between(NOVEMBER_2020, NOVEMBER_2022);
    private static final Seen OFFICE = Seen.between(APRIL_2023, APRIL_2023);
    private static final Seen OFFICE_AND_GUIDANCE =
            Seen.between(APRIL_2023, before(JUNE_2024)).notAfter(before(JUNE_2024));
    static final Seen GUIDANCE = Seen.between(JUNE_2024, JUNE_2024);

    private static final Citation UNDATED = InnovateSources.COSTS_MIRROR.at("associate employment");
    private static final Citation LIST = InnovateSources.CITY_COSTS.at("list of costs");
    private static final Citation AMOUNTS = InnovateSources.COSTS_AMOUNTS.at("cost overview for 12-month project");
    private static final Citation KINDS = InnovateSources.COSTS_AMOUNTS.at("standard, maximum and variable amounts");

    private static final Condition LONDON = employment(YesNo.YES);
    private static final Condition ELSEWHERE = employment(YesNo.NO);

    /** What was seen, each list of one subject: at most one of its rows holds on any day. */
    private static final List<List<Row>> SUBJECTS = List.of(
            List.of(
                    undated("employment-london", LONDON, reported(employment(48_000), UNDATED), before(APRIL_2023)),
                    row("employment-london.2023", LONDON, reported(employment(58_000), LIST), OFFICE_AND_GUIDANCE),
                    row(
                            "employment-london.2024",
                            LONDON,
                            stated(employment(58_000), AMOUNTS, KINDS),
                            GUIDANCE.notBefore(JUNE_2024))),
            List.of(
                    undated("employment", ELSEWHERE, reported(employment(45_000), UNDATED), before(JUNE_2024)),
                    row("employment.2024", ELSEWHERE, stated(employment(55_000), AMOUNTS, KINDS), GUIDANCE)),
            List.of(
                    row(
                            "development.2023",
                            is(ASSOCIATE_DEVELOPMENT),
                            reported(limit(Optional.empty(), 2_000, ASSOCIATE_DEVELOPMENT), LIST),
                            OFFICE.notAfter(before(JUNE_2024))),
                    row(
                            "development.2024",
                            is(ASSOCIATE_DEVELOPMENT),
                            stated(maximum(2_000, ASSOCIATE_DEVELOPMENT), AMOUNTS),
                            GUIDANCE.notBefore(after(APRIL_2023)))),
            List.of(
                    row(
                            "travel.2023",
                            is(TRAVEL_AND_SUBSISTENCE),
                            reported(maximum(1_250, TRAVEL_AND_SUBSISTENCE), LIST),
                            OFFICE.notAfter(before(JUNE_2024))),
                    row(
                            "travel.2024",
                            is(TRAVEL_AND_SUBSISTENCE),
                            inferred(limit(Optional.of(STANDARD), 1_250, TRAVEL_AND_SUBSISTENCE), AMOUNTS, KINDS),
                            GUIDANCE.notBefore(after(APRIL_2023)))),
            List.of(
                    row(
                            "consumables.2023",
                            is(CONSUMABLES),
                            reported(maximum(2_000, CONSUMABLES), LIST),
                            OFFICE.notAfter(before(JUNE_2024))),
                    row(
                            "consumables.2024",
                            Condition.isIn(CostFacts.CATEGORY, List.of(CONSUMABLES, OTHER_COSTS)),
                            inferred(limit(Optional.of(STANDARD), 2_000, CONSUMABLES, OTHER_COSTS), AMOUNTS, KINDS),
                            GUIDANCE.notBefore(after(APRIL_2023)))),
            List.of(
                    row(
                            "academic-support.service",
                            is(ACADEMIC_AND_SECRETARIAL_SUPPORT),
                            stated(
                                    limit(Optional.empty(), 10_500, ACADEMIC_AND_SECRETARIAL_SUPPORT),
                                    IfsSources.OFFER_LETTER_ROWS.at("annual rate of the support")),
                            SERVICE.notAfter(before(JUNE_2024))),
                    row(
                            "academic-support.2024",
                            is(ACADEMIC_AND_SECRETARIAL_SUPPORT),
                            stated(maximum(15_000, ACADEMIC_AND_SECRETARIAL_SUPPORT), AMOUNTS),
                            GUIDANCE.notBefore(after(NOVEMBER_2022)))),
            List.of(
                    row(
                            "estates.service",
                            is(ASSOCIATE_ESTATES),
                            stated(estatesOfProject(), IfsSources.COSTS_VALIDATOR.at("check of the total of estates")),
                            SERVICE.notAfter(before(JUNE_2024))),
                    row(
                            "estates.2024",
                            is(ASSOCIATE_ESTATES),
                            stated(maximum(10_000, ASSOCIATE_ESTATES), AMOUNTS),
                            GUIDANCE.notBefore(after(NOVEMBER_2022)))),
            List.of(
                    row(
                            "supervisor.2023",
                            is(KNOWLEDGE_BASE_SUPERVISOR),
                            reported(variable(KNOWLEDGE_BASE_SUPERVISOR), LIST),
                            OFFICE_AND_GUIDANCE),
                    row(
                            "supervisor.2024",
                            is(KNOWLEDGE_BASE_SUPERVISOR),
                            stated(variable(KNOWLEDGE_BASE_SUPERVISOR), AMOUNTS),
                            GUIDANCE.notBefore(JUNE_2024))),
            List.of(
                    row(
                            "additional-support.2023",
                            is(ADDITIONAL_ASSOCIATE_SUPPORT),
                            inferred(variable(ADDITIONAL_ASSOCIATE_SUPPORT), LIST),
                            OFFICE_AND_GUIDANCE),
                    row(
                            "additional-support.2024",
                            is(ADDITIONAL_ASSOCIATE_SUPPORT),
                            stated(variable(ADDITIONAL_ASSOCIATE_SUPPORT), AMOUNTS),
                            GUIDANCE.notBefore(JUNE_2024))));

    /** The limits. */
    public static final DecisionTable<CostLimit> TABLE = new DecisionTable<>(
            ID,
            "1",
            "Limits of what may be planned, in pounds",
            SUBJECTS.stream()
                    .flatMap(List::stream)
                    .flatMap(row -> row.rows().stream())
                    .toList(),
            SUBJECTS.stream().map(CostLimits::oneAtMost).toList());

    private CostLimits() {}

    /** What was seen of one limit in one text. */
    private record Row(Fact<YesNo> guard, List<TableRow<CostLimit>> rows) {}

    private static Row row(String name, Condition when, Sourced<CostLimit> limit, Seen seen) {
        String id = ID + "." + name;
        return new Row(seen.guard(id, limit.value().toString()), TableRow.seen(id, when, limit, seen));
    }

    /** A limit on a page without a date: on no day is it known to hold, and after one it surely did not. */
    private static Row undated(String name, Condition when, Sourced<CostLimit> limit, Sourced<LocalDate> until) {
        String id = ID + "." + name + ".undated";
        Fact<YesNo> guard = Fact.of(
                "in-force." + id,
                "whether " + id + " held on that day",
                "Did this hold on that day, as a page without a date has it: " + limit.value() + "?",
                CodeList.of(List.of(YesNo.values())));
        Condition guarded = Condition.all(Condition.is(guard, YesNo.YES), when);
        return new Row(
                guard, List.of(new TableRow<>(id, guarded, limit, new InForce(Optional.empty(), Optional.of(until)))));
    }

    private static Condition oneAtMost(List<Row> rows) {
        Condition[] guards =
                rows.stream().map(row -> Condition.is(row.guard(), YesNo.YES)).toArray(Condition[]::new);
        return Condition.not(Condition.atLeastOf(2, guards));
    }

    private static Condition is(CostCategory category) {
        Condition covered = Condition.is(CostFacts.CATEGORY, category);
        boolean isInBoth = category.isIn(CostingMethod.STANDARD) && category.isIn(CostingMethod.FULL_ECONOMIC);
        CostingMethod only =
                category.isIn(CostingMethod.STANDARD) ? CostingMethod.STANDARD : CostingMethod.FULL_ECONOMIC;
        return isInBoth ? covered : Condition.all(covered, Condition.is(CostFacts.METHOD, only));
    }

    private static Condition employment(YesNo london) {
        return Condition.all(is(ASSOCIATE_EMPLOYMENT), Condition.is(CostFacts.LONDON_ZONE, london));
    }

    private static CostLimit employment(long pounds) {
        return maximum(pounds, ASSOCIATE_EMPLOYMENT);
    }

    private static CostLimit estatesOfProject() {
        return new CostLimit(
                Optional.of(MAXIMUM),
                Optional.of(BigDecimal.valueOf(10_000)),
                LimitBasis.PER_PROJECT,
                List.of(ASSOCIATE_ESTATES));
    }

    private static CostLimit maximum(long pounds, CostCategory category) {
        return limit(Optional.of(MAXIMUM), pounds, category);
    }

    private static CostLimit variable(CostCategory category) {
        return new CostLimit(Optional.of(VARIABLE), Optional.empty(), LimitBasis.PER_12_MONTHS, List.of(category));
    }

    private static CostLimit limit(Optional<LimitKind> kind, long pounds, CostCategory... categories) {
        return new CostLimit(
                kind, Optional.of(BigDecimal.valueOf(pounds)), LimitBasis.PER_12_MONTHS, List.of(categories));
    }

    static Sourced<LocalDate> before(Sourced<LocalDate> day) {
        return inferred(day.value().minusDays(1), day.citations().get(0));
    }

    private static Sourced<LocalDate> after(Sourced<LocalDate> day) {
        return inferred(day.value().plusDays(1), day.citations().get(0));
    }
}
