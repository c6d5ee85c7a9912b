package org.openktp.core.innovate.size;

import static org.openktp.core.innovate.CompetitionSources.ROUND_2025_26_R4;
import static org.openktp.core.innovate.InnovateSources.KTP_SITE;
import static org.openktp.core.innovate.InnovateSources.PROJECT_COSTS;
import static org.openktp.core.innovate.size.SizeSources.AVAR;
import static org.openktp.core.innovate.size.SizeSources.ICAEW_CHANGES;
import static org.openktp.core.innovate.size.SizeSources.ICAEW_SIZE;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.money.Amount;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/**
 * The editions of the limits, which are those of the Companies Act. The scheme's own site gives the figures of the first;
 * no page was found that says whether the scheme follows the second.
 *
 * @see org.openktp.core.innovate.size.SizeSources
 */
public final class SizeThresholdEditions {

    private static final Citation SITE = KTP_SITE.at("small and medium enterprises");
    private static final Citation BEFORE = ICAEW_SIZE.at("table of thresholds");
    private static final Citation AFTER = ICAEW_CHANGES.at("table of previous and new thresholds");

    /** The limits for accounting periods that begin until 5 April 2025. */
    public static final SizeThresholds COMPANIES_ACT_2016 = new SizeThresholds(
            "companies-act-2016",
            "Limits until 5 April 2025",
            reported(
                    Validity.between("2016-01-01", "2025-04-05"),
                    AVAR.at("small companies"),
                    ICAEW_CHANGES.at("changes in size thresholds")),
            Optional.of(stated("the limits of a micro-entity and of a small company, at least two to be met", SITE)),
            stated("the business or group", PROJECT_COSTS.at("proportion of the costs covered")),
            new SizeLimits(stated(Amount.of(632_000), SITE), stated(Amount.of(316_000), SITE), stated(10, SITE)),
            new SizeLimits(
                    stated(Amount.of(10_200_000), SITE), stated(Amount.of(5_100_000), SITE), reported(50, BEFORE)),
            limits(36_000_000, 18_000_000, 250, BEFORE));

    /** The limits for accounting periods that begin from 6 April 2025 on. */
    public static final SizeThresholds COMPANIES_ACT_2025 = new SizeThresholds(
            "companies-act-2025",
            "Limits from 6 April 2025",
            reported(Validity.from("2025-04-06"), ICAEW_CHANGES.at("changes in size thresholds")),
            Optional.empty(),
            reported("the business or group", ROUND_2025_26_R4.at("value and duration")),
            limits(1_000_000, 500_000, 10, AFTER),
            limits(15_000_000, 7_500_000, 50, AFTER),
            limits(54_000_000, 27_000_000, 250, AFTER));

    /** Every edition that was found. */
    public static final Catalogue<SizeThresholds> CATALOGUE = Catalogue.of(
            "size-thresholds",
            "Limits of turnover, balance sheet total and employees by size of company",
            List.of(COMPANIES_ACT_2016, COMPANIES_ACT_2025),
            SizeThresholds::id,
            List.of(
                    Field.of("accounting-periods-beginning", SizeThresholds::accountingPeriods),
                    Field.maybe("used-by-scheme", SizeThresholds::usedByScheme),
                    Field.of("measured-on", SizeThresholds::measuredOn),
                    limit("micro-turnover", SizeThresholds::micro, SizeLimits::turnover),
                    limit("micro-balance-sheet", SizeThresholds::micro, SizeLimits::balanceSheet),
                    limit("micro-employees", SizeThresholds::micro, SizeLimits::employees),
                    limit("small-turnover", SizeThresholds::small, SizeLimits::turnover),
                    limit("small-balance-sheet", SizeThresholds::small, SizeLimits::balanceSheet),
                    limit("small-employees", SizeThresholds::small, SizeLimits::employees),
                    limit("medium-turnover", SizeThresholds::medium, SizeLimits::turnover),
                    limit("medium-balance-sheet", SizeThresholds::medium, SizeLimits::balanceSheet),
                    limit("medium-employees", SizeThresholds::medium, SizeLimits::employees)));

    private SizeThresholdEditions() {}

    /**
     * The editions that may apply to an accounting period.
     *
     * @param begins the first day of the accounting period
     * @return the editions, empty before 2016, of which no limits were found
     */
    public static List<SizeThresholds> forPeriodBeginning(LocalDate begins) {
        return CATALOGUE.entries().stream()
                .filter(edition -> edition.accountingPeriods().value().admits(begins))
                .toList();
    }

    /**
     * The size of a company, as far as its figures tell. The limits of 2016 always have a say, since they are those that the
     * scheme gives; those of 2025 have one as well where the accounting period may have begun under them, since it was not
     * found whether the scheme follows.
     *
     * @param figures the figures
     * @param begins the first day of their accounting period
     * @return the size, or those sizes that remain possible; never missing
     */
    public static Knowledge<CompanySize> sizeOf(GroupFigures figures, Knowledge<LocalDate> begins) {
        Set<CompanySize> possible = EnumSet.noneOf(CompanySize.class);
        add(COMPANIES_ACT_2016.sizeOf(figures), possible);
        if (mayBeginUnder(COMPANIES_ACT_2025, begins)) {
            add(COMPANIES_ACT_2025.sizeOf(figures), possible);
        }
        return possible.size() == 1 ? Knowledge.known(possible.iterator().next()) : Knowledge.oneOf(possible);
    }

    private static void add(Knowledge<CompanySize> size, Set<CompanySize> possible) {
        Stream.of(CompanySize.values()).filter(size::admits).forEach(possible::add);
    }

    private static boolean mayBeginUnder(SizeThresholds edition, Knowledge<LocalDate> begins) {
        LocalDate first =
                edition.accountingPeriods().value().from().orElseThrow().earliest();
        if (begins instanceof Between<LocalDate> range) {
            return range.to().filter(last -> last.isBefore(first)).isEmpty();
        }
        return begins.named().isEmpty() || begins.named().stream().anyMatch(day -> !day.isBefore(first));
    }

    private static SizeLimits limits(long turnover, long balanceSheet, int employees, Citation page) {
        return new SizeLimits(
                reported(Amount.of(turnover), page),
                reported(Amount.of(balanceSheet), page),
                reported(employees, page));
    }

    private static Field<SizeThresholds> limit(
            String name, Function<SizeThresholds, SizeLimits> size, Function<SizeLimits, Sourced<?>> limit) {
        return Field.of(name, edition -> limit.apply(size.apply(edition)));
    }
}
