package org.openktp.core.innovate.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.core.innovate.size.CompanySize.LARGE;
import static org.openktp.core.innovate.size.CompanySize.MEDIUM;
import static org.openktp.core.innovate.size.CompanySize.MICRO;
import static org.openktp.core.innovate.size.CompanySize.SMALL;
import static org.openktp.core.innovate.size.SizeThresholdEditions.COMPANIES_ACT_2016;
import static org.openktp.core.innovate.size.SizeThresholdEditions.COMPANIES_ACT_2025;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.money.Amount;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

final class SizeThresholdsTest {

    private static final int GREATEST = 7;

    private static final SizeThresholds TINY = tiny(limits(1), limits(3), limits(5));

    /** Edition, turnover, balance sheet total, employees, size: each limit in, and one above it out. */
    @ParameterizedTest
    @CsvSource({
        "companies-act-2016, 632000, 316000, 11, micro",
        "companies-act-2016, 632000, 316000.01, 10, micro",
        "companies-act-2016, 632000.01, 316000, 10, micro",
        "companies-act-2016, 632000, 316000.01, 11, small",
        "companies-act-2016, 10200000, 5100000, 9999, small",
        "companies-act-2016, 10200000.01, 5100000, 50, small",
        "companies-act-2016, 10200000.01, 5100000.01, 50, medium",
        "companies-act-2016, 10200000, 5100000.01, 51, medium",
        "companies-act-2016, 36000000, 18000000, 9999, medium",
        "companies-act-2016, 36000000.01, 18000000, 250, medium",
        "companies-act-2016, 36000000.01, 18000000.01, 1, large",
        "companies-act-2016, 36000000, 18000000.01, 251, large",
        "companies-act-2025, 1000000, 500000, 9999, micro",
        "companies-act-2025, 1000000.01, 500000, 11, small",
        "companies-act-2025, 15000000, 7500000, 9999, small",
        "companies-act-2025, 15000000.01, 7500000.01, 50, medium",
        "companies-act-2025, 54000000, 27000000, 9999, medium",
        "companies-act-2025, 54000000, 27000000.01, 251, large",
        "companies-act-2025, 0, 0, 0, micro"
    })
    void two_of_three_limits_make_the_size(
            String edition, BigDecimal turnover, BigDecimal balanceSheet, int employees, String size) {
        GroupFigures figures =
                new GroupFigures(Knowledge.known(turnover), Knowledge.known(balanceSheet), Knowledge.known(employees));
        assertThat(SizeThresholdEditions.CATALOGUE
                        .entry(edition)
                        .orElseThrow()
                        .sizeOf(figures)
                        .value())
                .map(CompanySize::token)
                .contains(size);
    }

    @Test
    void two_figures_settle_the_size_where_they_agree_and_leave_it_open_where_they_do_not() {
        Knowledge<BigDecimal> nineMillion = Knowledge.known(new BigDecimal("9000000"));
        assertThat(COMPANIES_ACT_2016.sizeOf(new GroupFigures(nineMillion, Knowledge.declined(), Knowledge.known(50))))
                .isEqualTo(Knowledge.known(SMALL));
        assertThat(COMPANIES_ACT_2016.sizeOf(new GroupFigures(nineMillion, Knowledge.notAsked(), Knowledge.known(60))))
                .isEqualTo(Knowledge.oneOf(List.of(SMALL, MEDIUM)));
    }

    @Test
    void nothing_known_leaves_every_size_open_and_a_figure_that_is_not_applicable_tells_nothing() {
        assertThat(COMPANIES_ACT_2025.sizeOf(GroupFigures.NOT_ASKED))
                .isEqualTo(Knowledge.oneOf(List.of(MICRO, SMALL, MEDIUM, LARGE)));
        GroupFigures figures =
                new GroupFigures(Knowledge.notApplicable(), Knowledge.known(BigDecimal.ZERO), Knowledge.known(51));
        assertThat(COMPANIES_ACT_2025.sizeOf(figures)).isEqualTo(Knowledge.oneOf(List.of(MICRO, SMALL, MEDIUM)));
    }

    @Property(tries = 2000)
    void the_sizes_left_open_are_those_of_some_completion(
            @ForAll("pounds") Knowledge<BigDecimal> turnover,
            @ForAll("pounds") Knowledge<BigDecimal> balanceSheet,
            @ForAll("numbers") Knowledge<Integer> employees) {
        Knowledge<CompanySize> found = TINY.sizeOf(new GroupFigures(turnover, balanceSheet, employees));
        Set<CompanySize> expected = EnumSet.noneOf(CompanySize.class);
        for (int first : completions(turnover, BigDecimal::valueOf)) {
            for (int second : completions(balanceSheet, BigDecimal::valueOf)) {
                for (int third : completions(employees, number -> number)) {
                    expected.add(plainly(first, second, third));
                }
            }
        }
        assertThat(CompanySize.values())
                .allSatisfy(size -> assertThat(found.admits(size)).isEqualTo(expected.contains(size)));
    }

    @Property
    void more_of_anything_never_makes_a_company_smaller(
            @ForAll("levels") int turnover, @ForAll("levels") int balanceSheet, @ForAll("levels") int employees) {
        assertThat(exact(turnover + 1, balanceSheet, employees))
                .isGreaterThanOrEqualTo(exact(turnover, balanceSheet, employees));
        assertThat(exact(turnover, balanceSheet + 1, employees + 1))
                .isGreaterThanOrEqualTo(exact(turnover, balanceSheet, employees));
    }

    @Provide
    Arbitrary<Integer> levels() {
        return Arbitraries.integers().between(0, GREATEST - 1);
    }

    @Provide
    Arbitrary<Knowledge<BigDecimal>> pounds() {
        Arbitrary<BigDecimal> values = levels().map(level -> BigDecimal.valueOf(level));
        return knowledge(values);
    }

    @Provide
    Arbitrary<Knowledge<Integer>> numbers() {
        return knowledge(levels());
    }

    private static <T extends Comparable<? super T>> Arbitrary<Knowledge<T>> knowledge(Arbitrary<T> values) {
        return Arbitraries.oneOf(List.of(
                values.map(Knowledge::known),
                values.set().ofMinSize(2).map(Knowledge::oneOf),
                values.list().ofSize(2).map(ends -> Knowledge.between(least(ends), greatest(ends))),
                values.map(Knowledge::atLeast),
                values.map(Knowledge::atMost),
                Arbitraries.create(Knowledge::<T>unknown),
                Arbitraries.create(Knowledge::<T>notApplicable)));
    }

    private static <T extends Comparable<? super T>> T least(List<T> ends) {
        return ends.get(0).compareTo(ends.get(1)) <= 0 ? ends.get(0) : ends.get(1);
    }

    private static <T extends Comparable<? super T>> T greatest(List<T> ends) {
        return ends.get(0).compareTo(ends.get(1)) <= 0 ? ends.get(1) : ends.get(0);
    }

    /** Every value on the grid that is still possible, each where the figure may not apply. */
    private static <T> List<Integer> completions(Knowledge<T> figure, Function<Integer, T> value) {
        return IntStream.rangeClosed(0, GREATEST)
                .filter(number -> figure.admitsNotApplicable() || figure.admits(value.apply(number)))
                .boxed()
                .toList();
    }

    private static CompanySize plainly(int first, int second, int third) {
        List<Integer> met = List.of(first, second, third);
        if (met.stream().filter(number -> number <= 1).count() >= 2) {
            return MICRO;
        }
        if (met.stream().filter(number -> number <= 3).count() >= 2) {
            return SMALL;
        }
        return met.stream().filter(number -> number <= 5).count() >= 2 ? MEDIUM : LARGE;
    }

    private static CompanySize exact(int turnover, int balanceSheet, int employees) {
        return TINY.sizeOf(new GroupFigures(
                        Knowledge.known(BigDecimal.valueOf(turnover)),
                        Knowledge.known(BigDecimal.valueOf(balanceSheet)),
                        Knowledge.known(employees)))
                .value()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-12-31, ''",
        "2016-01-01, companies-act-2016",
        "2025-04-05, companies-act-2016",
        "2025-04-06, companies-act-2025",
        "2026-07-01, companies-act-2025"
    })
    void an_accounting_period_has_the_limits_of_its_first_day(LocalDate begins, String edition) {
        assertThat(SizeThresholdEditions.forPeriodBeginning(begins))
                .extracting(SizeThresholds::id)
                .isEqualTo(edition.isEmpty() ? List.of() : List.of(edition));
    }

    @Test
    void whether_the_scheme_follows_the_limits_of_2025_was_not_found() {
        assertThat(COMPANIES_ACT_2016.usedByScheme()).isPresent();
        assertThat(COMPANIES_ACT_2025.usedByScheme()).isEmpty();
    }

    @Test
    void the_limits_of_employees_did_not_change() {
        assertThat(COMPANIES_ACT_2025.micro().employees().value())
                .isEqualTo(COMPANIES_ACT_2016.micro().employees().value());
        assertThat(COMPANIES_ACT_2025.small().employees().value())
                .isEqualTo(COMPANIES_ACT_2016.small().employees().value());
        assertThat(COMPANIES_ACT_2025.medium().employees().value())
                .isEqualTo(COMPANIES_ACT_2016.medium().employees().value());
    }

    /** Twelve million, six million and 45 people are medium-sized by the limits of 2016 and small by those of 2025. */
    @ParameterizedTest
    @CsvSource({"2025-04-05, medium", "2025-04-06, small medium", "'', small medium"})
    void both_editions_have_a_say_where_the_period_may_begin_under_the_later(String begins, String sizes) {
        GroupFigures between = new GroupFigures(
                Knowledge.known(new BigDecimal("12000000")),
                Knowledge.known(new BigDecimal("6000000")),
                Knowledge.known(45));
        Knowledge<LocalDate> day = begins.isEmpty() ? Knowledge.unknown() : Knowledge.known(LocalDate.parse(begins));
        Knowledge<CompanySize> size = SizeThresholdEditions.sizeOf(between, day);
        assertThat(CompanySize.values())
                .filteredOn(size::admits)
                .extracting(CompanySize::token)
                .containsExactly(sizes.split(" "));
    }

    @Test
    void a_period_known_in_part_is_under_the_earlier_limits_only_where_it_surely_began_under_them() {
        GroupFigures between = new GroupFigures(
                Knowledge.known(new BigDecimal("12000000")),
                Knowledge.known(new BigDecimal("6000000")),
                Knowledge.known(45));
        assertThat(SizeThresholdEditions.sizeOf(between, Knowledge.atMost(LocalDate.of(2025, 4, 5))))
                .isEqualTo(Knowledge.known(CompanySize.MEDIUM));
        assertThat(SizeThresholdEditions.sizeOf(between, Knowledge.atMost(LocalDate.of(2025, 4, 6)))
                        .admits(CompanySize.SMALL))
                .isTrue();
        assertThat(SizeThresholdEditions.sizeOf(between, Knowledge.atLeast(LocalDate.of(2024, 1, 1)))
                        .admits(CompanySize.SMALL))
                .isTrue();
    }

    @Test
    void limits_must_rise() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tiny(limits(1), limits(1), limits(5)))
                .withMessage("limits of size thresholds tiny must rise from micro, £1 / £1 / 1 employees, to small, "
                        + "£1 / £1 / 1 employees, to medium, £5 / £5 / 5 employees");
        assertThatIllegalArgumentException().isThrownBy(() -> tiny(limits(1), limits(5), limits(5)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -100})
    void figures_are_not_negative(int negative) {
        Knowledge<BigDecimal> pounds = Knowledge.atLeast(BigDecimal.valueOf(negative));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupFigures(pounds, Knowledge.unknown(), Knowledge.unknown()))
                .withMessageStartingWith("turnover £" + negative + " must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupFigures(Knowledge.unknown(), pounds, Knowledge.unknown()))
                .withMessageStartingWith("balanceSheet £" + negative + " must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupFigures(Knowledge.unknown(), Knowledge.unknown(), Knowledge.known(negative)))
                .withMessage("employees " + negative + " must not be negative");
    }

    private static SizeLimits limits(int all) {
        return new SizeLimits(
                Sourced.supplied(Amount.of(all)), Sourced.supplied(Amount.of(all)), Sourced.supplied(all));
    }

    private static SizeThresholds tiny(SizeLimits micro, SizeLimits small, SizeLimits medium) {
        return new SizeThresholds(
                "tiny",
                "Limits for a test",
                Sourced.supplied(Validity.UNKNOWN),
                Optional.empty(),
                Sourced.supplied("the group"),
                micro,
                small,
                medium);
    }
}
