package org.openktp.core.innovate.size;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.NotApplicable;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/**
 * An edition of the limits by which the size of a company is told. A company has the smallest size of which it meets at
 * least two of the three limits, and is large where it meets two of none.
 *
 * <p>Company law changes a size only after two years, and has higher limits for groups before consolidation. Neither is
 * applied here, since no page of the scheme was found that mentions them.
 *
 * <p>Example: with the limits until 5 April 2025, a turnover of £9m and 60 employees leave small and medium open; a balance
 * sheet total of £5.1m makes it small.
 *
 * @param id our identifier, such as {@code companies-act-2016}
 * @param name what the edition is called here
 * @param accountingPeriods the first days of the accounting periods to which it applies
 * @param usedByScheme what the scheme's own pages give of it; empty where none was found that uses it
 * @param measuredOn whose figures count
 * @param micro the limits of a micro-entity
 * @param small the limits of a small company
 * @param medium the limits of a medium-sized company
 * @see org.openktp.core.innovate.size.SizeSources
 */
public record SizeThresholds(
        String id,
        String name,
        Sourced<Validity> accountingPeriods,
        Optional<Sourced<String>> usedByScheme,
        Sourced<String> measuredOn,
        SizeLimits micro,
        SizeLimits small,
        SizeLimits medium) {

    private static final List<CompanySize> SIZES = List.of(CompanySize.values());

    /**
     * Checks the order of the limits.
     *
     * @param id the component of that name
     * @param name the component of that name
     * @param accountingPeriods the component of that name
     * @param usedByScheme the component of that name
     * @param measuredOn the component of that name
     * @param micro the component of that name
     * @param small the component of that name
     * @param medium the component of that name
     * @throws IllegalArgumentException if a limit of a size is not below that of the next
     */
    public SizeThresholds {
        if (!micro.isBelow(small) || !small.isBelow(medium)) {
            throw new IllegalArgumentException("limits of size thresholds " + id + " must rise from micro, "
                    + micro.figures() + ", to small, " + small.figures() + ", to medium, " + medium.figures());
        }
    }

    /**
     * The size of a company, as far as the figures of its group tell.
     *
     * @param figures the figures
     * @return the size, or those sizes that remain possible, all four where too little is known; never missing. A figure
     *     that is not applicable tells as little as one that is missing, since no page says how it counts
     */
    public Knowledge<CompanySize> sizeOf(GroupFigures figures) {
        Set<CompanySize> byTurnover =
                classes(figures.turnover(), limits -> limits.turnover().value().pounds());
        Set<CompanySize> byBalanceSheet = classes(
                figures.balanceSheet(), limits -> limits.balanceSheet().value().pounds());
        Set<CompanySize> byEmployees =
                classes(figures.employees(), limits -> limits.employees().value());
        Set<CompanySize> possible = byTurnover.stream()
                .flatMap(first -> byBalanceSheet.stream()
                        .flatMap(second -> byEmployees.stream().map(third -> middle(first, second, third))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CompanySize.class)));
        return possible.size() == 1 ? Knowledge.known(possible.iterator().next()) : Knowledge.oneOf(possible);
    }

    /** Two of three are at most the size exactly if the middle one is. */
    private static CompanySize middle(CompanySize first, CompanySize second, CompanySize third) {
        return Stream.of(first, second, third).sorted().toList().get(1);
    }

    /** The sizes whose limit may be the first that a figure meets; large where it meets none. */
    private <T extends Comparable<? super T>> Set<CompanySize> classes(
            Knowledge<T> figure, Function<SizeLimits, T> limit) {
        List<T> limits = Stream.of(micro, small, medium).map(limit).toList();
        if (figure instanceof Missing<T> || figure instanceof NotApplicable<T>) {
            return EnumSet.allOf(CompanySize.class);
        }
        if (figure instanceof Between<T> range) { // limits rise, so that no size between the ends is skipped
            return EnumSet.range(
                    range.from().map(low -> classOf(low, limits)).orElse(CompanySize.MICRO),
                    range.to().map(high -> classOf(high, limits)).orElse(CompanySize.LARGE));
        }
        return figure.named().stream().map(value -> classOf(value, limits)).collect(Collectors.toSet());
    }

    private static <T extends Comparable<? super T>> CompanySize classOf(T value, List<T> limits) {
        int met = (int)
                limits.stream().filter(limit -> limit.compareTo(value) < 0).count();
        return SIZES.get(met);
    }
}
