package org.openktp.rules.selection.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LeniencyTest {

    private static final int ASSESSORS = 5;

    private static Leniency leniency(int assessor, int applications, String difference) {
        return new Leniency("assessor-" + assessor, applications, Optional.of(new BigDecimal(difference)));
    }

    private static List<Leniency> leniency(RatingTable panel) {
        return Leniency.of(panel.ratings());
    }

    @Provide
    Arbitrary<RatingTable> panels() {
        return RatingTable.any();
    }

    @Test
    void is_the_mean_difference_from_the_others_on_the_same_applications() {
        assertThat(leniency(RatingTable.parse("8 6 7\n5 . 6\n9 . .")))
                .containsExactly(leniency(0, 2, "0.2500"), leniency(1, 1, "-1.5000"), leniency(2, 2, "0.5000"));
    }

    @Test
    void is_not_there_for_whoever_rated_alone() {
        assertThat(leniency(RatingTable.parse("7 . .\n. 8 8.0")))
                .containsExactly(
                        new Leniency("assessor-0", 0, Optional.empty()),
                        leniency(1, 1, "0.0000"),
                        leniency(2, 1, "0.0000"));
        assertThat(Leniency.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.00005, 0.0000", "0.00015, 0.0002", "0.00025, 0.0002", "-0.00015, -0.0002", "0.1234501, 0.1235"})
    void is_rounded_half_even(String figure, String rounded) {
        assertThat(leniency(RatingTable.parse(figure + " 0"))).contains(leniency(0, 1, rounded));
    }

    /** The mean of the rounded differences, 0 and 0.0001, would be rounded to 0. */
    @Test
    void is_rounded_once() {
        assertThat(leniency(RatingTable.parse("0.00005 0\n0.00007 0"))).contains(leniency(0, 2, "0.0001"));
    }

    @Test
    void refuses_two_ratings_of_an_application_by_an_assessor() {
        Rating rating = new Rating("A-1", "assessor-1", BigDecimal.TEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leniency.of(List.of(rating, rating)))
                .withMessage(
                        "application A-1 must have at most one rating by assessor assessor-1, not a second one of 10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "' '; 0;     ; assessor of a leniency must not be blank",
                "B-1; -1;    ; applications -1 of a leniency must be 0 or more",
                "B-1; 0;  0.5; difference of a leniency must be empty for no applications, and for no other number;",
                "B-1; 1;     ; difference of a leniency must be empty for no applications, and for no other number;",
            })
    void refuses_a_difference_from_nobody(String assessor, int applications, String difference, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Leniency(
                        assessor, applications, Optional.ofNullable(difference).map(BigDecimal::new)))
                .withMessageStartingWith(message);
    }

    @Property
    void is_what_plain_arithmetic_gives(@ForAll("panels") RatingTable panel) {
        List<Leniency> all = leniency(panel);
        assertThat(all).extracting(Leniency::assessor).isSorted().doesNotHaveDuplicates();
        for (Leniency leniency : all) {
            int column = Integer.parseInt(leniency.assessor().substring("assessor-".length()));
            List<Double> differences = differences(panel, column);
            assertThat(leniency.applications()).isEqualTo(differences.size());
            leniency.difference().ifPresent(difference -> assertThat(difference.doubleValue())
                    .isCloseTo(mean(differences).orElseThrow(), within(0.000_050_001)));
        }
    }

    private static List<Double> differences(RatingTable panel, int column) {
        List<Double> differences = new ArrayList<>();
        for (List<Optional<BigDecimal>> row : panel.rows()) {
            OptionalDouble others = mean(IntStream.range(0, ASSESSORS)
                    .filter(other -> other != column)
                    .boxed()
                    .flatMap(other -> row.get(other).stream())
                    .map(BigDecimal::doubleValue)
                    .toList());
            if (row.get(column).isPresent() && others.isPresent()) {
                differences.add(row.get(column).get().doubleValue() - others.getAsDouble());
            }
        }
        return differences;
    }

    private static OptionalDouble mean(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).average();
    }

    @Property
    void of_two_assessors_is_opposite(@ForAll("panels") RatingTable panel) {
        List<Leniency> two = leniency(new RatingTable(
                panel.rows().stream().map(row -> row.subList(0, 2)).toList()));
        if (two.size() == 2) {
            assertThat(two.get(1).applications()).isEqualTo(two.get(0).applications());
            assertThat(two.get(1).difference())
                    .isEqualTo(two.get(0).difference().map(BigDecimal::negate));
        }
    }

    /** Where all rated all, what some give more others give less. */
    @Property
    void of_a_full_panel_comes_to_nothing(@ForAll("panels") RatingTable panel) {
        List<Leniency> all = leniency(new RatingTable(panel.rows().stream()
                .filter(row -> row.stream().allMatch(Optional::isPresent))
                .toList()));
        BigDecimal sum = all.stream()
                .map(leniency -> leniency.difference().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isCloseTo(BigDecimal.ZERO, within(new BigDecimal("0.00025")));
    }

    @Property
    void does_not_depend_on_the_order(@ForAll("panels") RatingTable panel, @ForAll Random random) {
        List<Rating> shuffled = new ArrayList<>(panel.ratings());
        Collections.shuffle(shuffled, random);
        assertThat(Leniency.of(shuffled)).isEqualTo(leniency(panel));
    }
}
