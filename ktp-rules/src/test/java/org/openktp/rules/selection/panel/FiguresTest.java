package org.openktp.rules.selection.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Sourced;
import org.openktp.rules.selection.TestPolicies;
import org.openktp.rules.selection.award.Merit;
import org.openktp.rules.selection.policy.Aggregation;
import org.openktp.rules.selection.policy.QualityLine;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.policy.TieBreak;

final class FiguresTest {

    private static final SelectionPolicy FOUR = TestPolicies.of(1, 1, 1, 1, 1);

    private static Seat seat(int index, List<ScoreRange> scores) {
        Map<String, ScoreRange> byCriterion = new LinkedHashMap<>();
        scores.forEach(score -> byCriterion.put("c" + (byCriterion.size() + 1), score));
        return new Seat(Optional.of("A" + index), byCriterion, Knowledge.notAsked());
    }

    private static ScoringPanel panel(List<List<ScoreRange>> seats) {
        return new ScoringPanel(
                "x",
                IntStream.range(0, seats.size())
                        .mapToObj(i -> seat(i, seats.get(i)))
                        .toList());
    }

    private static List<ScoreRange> exactly(int... scores) {
        return IntStream.of(scores).mapToObj(each -> new ScoreRange(each, each)).toList();
    }

    private static Knowledge<BigDecimal> known(String figure) {
        return Knowledge.known(new BigDecimal(figure));
    }

    private static Knowledge<BigDecimal> between(String low, String high) {
        return Knowledge.between(new BigDecimal(low), new BigDecimal(high));
    }

    @Test
    void four_sevens_are_seventy_per_cent_and_28_points() {
        Figures figures = new Figures(FOUR, panel(List.of(exactly(7, 7, 7, 7))));

        assertThat(figures.total()).isEqualTo(known("70.0"));
        assertThat(figures.points()).isEqualTo(known("28.0"));
    }

    @Test
    void a_ten_on_each_of_four_criteria_is_40_of_40() {
        Figures figures = new Figures(FOUR, panel(List.of(exactly(10, 10, 10, 10))));

        assertThat(figures.points()).isEqualTo(known("40.0"));
        assertThat(FOUR.highestPoints()).isEqualTo(40);
        assertThat(figures.total()).isEqualTo(known("100.0"));
    }

    @Test
    void a_criterion_weighs_as_declared() {
        SelectionPolicy policy = TestPolicies.of(1, 3, 1);

        assertThat(new Figures(policy, panel(List.of(exactly(10, 2)))).total()).isEqualTo(known("80.0"));
    }

    @Test
    void a_figure_is_rounded_once_from_its_exact_value() {
        Figures figures = new Figures(TestPolicies.of(3, 1), panel(List.of(exactly(7), exactly(7), exactly(8))));

        assertThat(figures.byCriterion()).containsExactly(Map.entry("c1", known("7.3")));
        assertThat(figures.total()).isEqualTo(known("73.3"));
    }

    @ParameterizedTest
    @CsvSource({"0, 7.2", "1, 7.3", "2, 7.0"})
    void the_lowest_and_the_highest_scores_are_trimmed(int trimmed, String mean) {
        SelectionPolicy policy = TestPolicies.of(5, 1).withAggregation(Sourced.supplied(new Aggregation(trimmed)));
        ScoringPanel scores = panel(List.of(exactly(10), exactly(4), exactly(7), exactly(8), exactly(7)));

        assertThat(new Figures(policy, scores).byCriterion()).containsEntry("c1", known(mean));
    }

    @Test
    void a_missing_score_is_every_score_of_its_scale() {
        ScoringPanel scores = panel(List.of(exactly(7), List.of(new ScoreRange(1, 10))));
        Figures figures = new Figures(TestPolicies.of(2, 1), scores);

        assertThat(figures.total()).isEqualTo(between("40.0", "85.0"));
        assertThat(figures.byCriterion()).containsEntry("c1", between("4.0", "8.5"));
        assertThat(figures.points()).isEqualTo(between("4.0", "8.5"));
        assertThat(figures.byAssessor()).containsExactly(Map.entry("A0", new BigDecimal("70.0")));
    }

    @ParameterizedTest
    @CsvSource({"85.0, true", "85.1, false", "40, true"})
    void a_total_may_reach_the_line_if_its_highest_end_does(BigDecimal line, boolean expected) {
        ScoringPanel scores = panel(List.of(exactly(7), List.of(new ScoreRange(1, 10))));

        assertThat(new Figures(TestPolicies.of(2, 1), scores).mayReach(QualityLine.at(line)))
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<List<ScoreRange>>> seats() {
        Arbitrary<ScoreRange> known = Arbitraries.integers().between(1, 10).map(each -> new ScoreRange(each, each));
        Arbitrary<ScoreRange> narrow = Arbitraries.integers().between(1, 8).map(low -> new ScoreRange(low, low + 2));
        return Arbitraries.frequencyOf(Tuple.of(4, known), Tuple.of(1, narrow))
                .list()
                .ofSize(2)
                .list()
                .ofMinSize(3)
                .ofMaxSize(4);
    }

    /** All ways in which the ranges may turn out, one by one. */
    private static List<List<List<Integer>>> completions(List<List<ScoreRange>> seats) {
        List<List<List<Integer>>> all = new ArrayList<>(List.of(List.of()));
        for (List<ScoreRange> seat : seats) {
            List<List<List<Integer>>> next = new ArrayList<>();
            for (int first = seat.get(0).lowest(); first <= seat.get(0).highest(); first++) {
                for (int second = seat.get(1).lowest(); second <= seat.get(1).highest(); second++) {
                    for (List<List<Integer>> before : all) {
                        List<List<Integer>> more = new ArrayList<>(before);
                        more.add(List.of(first, second));
                        next.add(more);
                    }
                }
            }
            all = next;
        }
        return all;
    }

    private static BigDecimal mean(List<List<Integer>> scores, int criterion, int trimmed) {
        List<Integer> sorted =
                scores.stream().map(each -> each.get(criterion)).sorted().toList();
        List<Integer> counting = sorted.subList(trimmed, sorted.size() - trimmed);
        return BigDecimal.valueOf(counting.stream().mapToInt(each -> each).sum())
                .divide(BigDecimal.valueOf(counting.size()), MathContext.DECIMAL128);
    }

    /** Figure by figure as a person would compute it; no product here comes near a boundary of rounding but on it. */
    private static Merit merit(List<List<Integer>> scores, int trimmed) {
        BigDecimal first = mean(scores, 0, trimmed);
        BigDecimal second = mean(scores, 1, trimmed);
        BigDecimal total = first.multiply(BigDecimal.valueOf(2))
                .add(second)
                .multiply(BigDecimal.TEN)
                .divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);
        return new Merit(
                List.of(
                        total.setScale(1, RoundingMode.HALF_UP),
                        second.round(MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP)),
                "x");
    }

    @Property(tries = 200)
    void merits_are_those_of_all_completions(@ForAll("seats") List<List<ScoreRange>> seats, @ForAll boolean isTrimmed) {
        int trimmed = isTrimmed ? 1 : 0;
        SelectionPolicy policy = TestPolicies.of(3, 2, 1)
                .withAggregation(Sourced.supplied(new Aggregation(trimmed)))
                .withTieBreaks(List.of(new TieBreak.ByCriterion("c2"), new TieBreak.ByReference()));

        Merits merits = new MeritSource(policy).of(panel(seats));

        assertThat(merits.isExact()).isTrue();
        assertThat(merits.all())
                .containsExactlyInAnyOrderElementsOf(completions(seats).stream()
                        .map(each -> merit(each, trimmed))
                        .distinct()
                        .toList());
    }

    @Property(tries = 200)
    void the_total_goes_from_the_worst_merit_to_the_best(@ForAll("seats") List<List<ScoreRange>> seats) {
        SelectionPolicy policy = TestPolicies.of(3, 2, 1);
        List<BigDecimal> totals = new MeritSource(policy)
                .of(panel(seats)).all().stream().map(Merit::total).sorted().toList();
        BigDecimal lowest = totals.get(0);
        BigDecimal highest = totals.get(totals.size() - 1);

        assertThat(new Figures(policy, panel(seats)).total())
                .isEqualTo(
                        lowest.compareTo(highest) == 0 ? Knowledge.known(lowest) : Knowledge.between(lowest, highest));
    }

    @Test
    void where_too_much_is_open_the_best_and_the_worst_are_kept_and_it_is_said() {
        List<ScoreRange> open = Collections.nCopies(4, new ScoreRange(1, 10));
        SelectionPolicy policy = TestPolicies.of(5, 1, 1, 1, 1)
                .withTieBreaks(List.of(
                        new TieBreak.ByCriterion("c1"),
                        new TieBreak.ByCriterion("c2"),
                        new TieBreak.ByCriterion("c3"),
                        new TieBreak.ByReference()));

        Merits merits = new MeritSource(policy).of(panel(Collections.nCopies(5, open)));

        assertThat(merits.isExact()).isFalse();
        assertThat(merits.all().stream().map(Merit::total).distinct().sorted().toList())
                .startsWith(new BigDecimal("10.0"))
                .endsWith(new BigDecimal("100.0"));
    }

    @Test
    void the_lot_depends_on_the_seed_and_on_nothing_else() {
        ScoringPanel scores = panel(List.of(exactly(7)));
        SelectionPolicy policy = TestPolicies.of(1, 1);
        SelectionPolicy one = policy.withTieBreaks(List.of(new TieBreak.ByLot("one")));
        SelectionPolicy other = policy.withTieBreaks(List.of(new TieBreak.ByLot("other")));

        assertThat(new MeritSource(one).of(scores)).isEqualTo(new MeritSource(one).of(scores));
        assertThat(new MeritSource(one).of(scores)).isNotEqualTo(new MeritSource(other).of(scores));
        assertThat(new MeritSource(policy).of(scores).all().get(0).last()).isEqualTo("x");
    }
}
