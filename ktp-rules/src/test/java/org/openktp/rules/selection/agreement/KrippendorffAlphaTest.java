package org.openktp.rules.selection.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import org.dkpro.statistics.agreement.InsufficientDataException;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KrippendorffAlphaTest {

    private static Optional<BigDecimal> alpha(RatingTable panel) {
        return KrippendorffAlpha.interval(panel.ratings());
    }

    private static double dkpro(RatingTable panel) {
        CodingAnnotationStudy study =
                new CodingAnnotationStudy(panel.rows().get(0).size());
        panel.rows()
                .forEach(row -> study.addItemAsArray(row.stream()
                        .map(figure -> figure.map(BigDecimal::doubleValue).orElse(null))
                        .toArray()));
        return new KrippendorffAlphaAgreement(study, new IntervalDistanceFunction()).calculateAgreement();
    }

    @Provide
    Arbitrary<RatingTable> panels() {
        return RatingTable.any();
    }

    /** Of four observers and twelve units, one of which has no figure that could be compared. */
    @Test
    void gives_the_published_figure_of_the_published_example() {
        RatingTable example = RatingTable.parse("""
                1 1 . 1
                2 2 3 2
                3 3 3 3
                3 3 3 3
                2 2 2 2
                1 2 3 4
                4 4 4 4
                1 1 2 1
                2 2 2 2
                . 5 5 5
                . . 1 1
                . . 3 .
                """);
        assertThat(example.ratings()).hasSize(41);
        assertThat(alpha(example)).hasValueSatisfying(alpha -> assertThat(alpha)
                .isEqualTo("0.8491")
                .isCloseTo(new BigDecimal("0.849"), within(new BigDecimal("0.0005"))));
        assertThat(dkpro(example)).isCloseTo(0.8491, within(0.00005));
    }

    @Test
    void gives_the_figure_of_the_example_that_explains_it() {
        assertThat(alpha(RatingTable.parse("6 8\n7 7\n3 4\n1 ."))).contains(new BigDecimal("0.7788"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "perfect agreement,                       1 1;9 9;5 5,    1.0000",
        "agreement among those who rated,         1 1 .;. 9 9,    1.0000",
        "no better than chance,                   1 1;1 1;1 2,    0.0000",
        "the contrary,                            1 9;9 1,        -0.5000",
        "7 and 7.0 agree,                         7 7.0;3 3.00,   1.0000",
        "a figure of one hundred written shortly, 1E+2 100;3 3,   1.0000",
    })
    void is_one_less_the_observed_by_the_expected_disagreement(String name, String panel, BigDecimal alpha) {
        assertThat(alpha(RatingTable.parse(panel.replace(';', '\n')))).contains(alpha);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "7 .;. 8", "7 7", "7 7;7 7.0", "7 7;. 8"})
    void is_not_defined_without_two_figures_to_compare_or_without_variation(String panel) {
        assertThat(alpha(RatingTable.parse(panel.replace(';', '\n')))).isEmpty();
    }

    @Test
    void refuses_two_ratings_of_an_application_by_an_assessor() {
        List<Rating> ratings = new ArrayList<>(RatingTable.parse("6 8\n7 7").ratings());
        ratings.add(new Rating("A-1", "assessor-0", new BigDecimal("7.0")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KrippendorffAlpha.interval(ratings))
                .withMessage(
                        "application A-1 must have at most one rating by assessor assessor-0, not a second one of 7.0");
    }

    @Property
    void is_what_a_statistics_library_gives(@ForAll("panels") RatingTable panel) {
        Optional<BigDecimal> alpha = alpha(panel);
        Assume.that(alpha.isPresent());
        assertThat(alpha.orElseThrow().doubleValue()).isCloseTo(dkpro(panel), within(0.000_050_001));
    }

    /**
     * Where alpha is 0 / 0 the library has no one answer: it refuses figures that are all the same, those that are left out
     * included; gives no number where no application has two; and calls it 0 where only a figure that is left out differs.
     */
    @Test
    void differs_from_a_statistics_library_where_it_is_not_defined() {
        RatingTable same = RatingTable.parse("7 7\n7 7");
        assertThat(alpha(same)).isEmpty();
        assertThatExceptionOfType(InsufficientDataException.class).isThrownBy(() -> dkpro(same));
        RatingTable alone = RatingTable.parse("7 .\n. 8");
        assertThat(alpha(alone)).isEmpty();
        assertThat(dkpro(alone)).isNaN();
        RatingTable sameButForOneAlone = RatingTable.parse("7 7\n. 8");
        assertThat(alpha(sameButForOneAlone)).isEmpty();
        assertThat(dkpro(sameButForOneAlone)).isZero();
    }

    @Property
    void does_not_see_an_application_with_a_single_rating(
            @ForAll("panels") RatingTable panel, @ForAll @BigRange(min = "0", max = "100") BigDecimal figure) {
        List<Rating> ratings = new ArrayList<>(panel.ratings());
        ratings.add(new Rating("A-alone", "assessor-0", figure));
        assertThat(KrippendorffAlpha.interval(ratings)).isEqualTo(alpha(panel));
    }

    @Property
    void lies_at_one_or_below(@ForAll("panels") RatingTable panel) {
        assertThat(alpha(panel).orElse(BigDecimal.ONE)).isLessThanOrEqualTo(BigDecimal.ONE);
    }

    @Property
    void is_one_where_all_agree_on_every_application(@ForAll("panels") RatingTable panel) {
        RatingTable agreed = new RatingTable(panel.rows().stream()
                .map(row -> row.stream()
                        .map(figure -> figure.flatMap(
                                any -> row.stream().flatMap(Optional::stream).findFirst()))
                        .toList())
                .toList());
        assertThat(alpha(agreed).orElse(BigDecimal.ONE)).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Property
    void does_not_change_when_all_figures_are_shifted(
            @ForAll("panels") RatingTable panel, @ForAll @BigRange(min = "-1000", max = "1000") BigDecimal by) {
        assertThat(alpha(panel.map(by::add))).isEqualTo(alpha(panel));
    }

    @Property
    void does_not_change_when_all_figures_are_scaled(
            @ForAll("panels") RatingTable panel, @ForAll @BigRange(min = "0.01", max = "1000") BigDecimal by) {
        assertThat(alpha(panel.map(by::multiply))).isEqualTo(alpha(panel));
        assertThat(alpha(panel.map(by.negate()::multiply))).isEqualTo(alpha(panel));
    }

    @Property
    void does_not_depend_on_the_order_or_the_names(@ForAll("panels") RatingTable panel, @ForAll Random random) {
        List<List<Optional<BigDecimal>>> rows = new ArrayList<>();
        panel.rows().forEach(row -> rows.add(shuffled(row, random)));
        List<Rating> ratings = shuffled(new RatingTable(shuffled(rows, random)).ratings(), random);
        assertThat(KrippendorffAlpha.interval(ratings)).isEqualTo(alpha(panel));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
