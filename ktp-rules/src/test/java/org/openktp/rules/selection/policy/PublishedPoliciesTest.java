package org.openktp.rules.selection.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.core.text.WordCounting;

final class PublishedPoliciesTest {

    /** A part of a policy that a host adds. */
    private record Part(String name, Consumer<SelectionPolicyBuilder> adding) {}

    private static final List<Part> PARTS = List.of(
            new Part("id", policy -> policy.id("p")),
            new Part(
                    "criteria",
                    policy -> policy.criteria(PublishedPolicies.hcsCriteria(
                            HcsKtp.ROUND_4, each -> ScoredCriterion.supplied(each, new ScoreScale(0, 4), 1)))),
            new Part("panel", policy -> policy.panel(Sourced.supplied(PanelSize.EVERY_ASSESSOR))),
            new Part("aggregation", policy -> policy.aggregation(Sourced.supplied(Aggregation.MEAN))),
            new Part("rounding", policy -> policy.rounding(Sourced.supplied(new Rounding(0, RoundingMode.UP)))),
            new Part("qualityLine", policy -> policy.qualityLine(Sourced.supplied(QualityLine.NONE))),
            new Part("capacity", policy -> policy.capacity(Sourced.supplied(6))),
            new Part("reserves", policy -> policy.reserves(Sourced.supplied(2))),
            new Part("tieBreaks", policy -> policy.tieBreaks(List.of(new TieBreak.ByReference()))),
            new Part(
                    "conflicts",
                    policy -> policy.conflicts(new ConflictRule(Set.of(), ConflictRule.NotKnown.KEEP_OFF))));

    private static final List<String> ALL = PARTS.stream().map(Part::name).toList();

    private static final List<String> LEFT_TO_THE_HOST_BY_INNOVATE =
            List.of("id", "panel", "qualityLine", "capacity", "reserves", "tieBreaks", "conflicts");

    private static SelectionPolicyBuilder innovate() {
        return PublishedPolicies.innovate(Competitions.ROUND_2022_23_R2);
    }

    private static Stream<Arguments> without(
            String name, Supplier<SelectionPolicyBuilder> policy, Stream<String> left) {
        return left.map(part -> arguments(name, policy, part));
    }

    /** A policy, how it begins, and a part that the host must add. */
    static Stream<Arguments> partsLeftOut() {
        return Stream.of(
                        without("hcs-ktp-4", () -> PublishedPolicies.hcs(HcsKtp.ROUND_4), ALL.stream()),
                        without(
                                "hcs-ktp-1",
                                () -> PublishedPolicies.hcs(HcsKtp.ROUND_1),
                                ALL.stream().filter(part -> !part.equals("capacity"))),
                        without("innovate", PublishedPoliciesTest::innovate, LEFT_TO_THE_HOST_BY_INNOVATE.stream()))
                .flatMap(each -> each);
    }

    @ParameterizedTest(name = "{0} without {2}")
    @MethodSource("partsLeftOut")
    void is_not_built_while_a_part_is_left_out_and_names_it(
            String name, Supplier<SelectionPolicyBuilder> policy, String left) {
        SelectionPolicyBuilder most = policy.get();
        add(most, partsOf(name).filter(part -> !part.equals(left)));
        assertThatThrownBy(most::build)
                .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class)
                .hasMessageMatching(".*\\[" + left + "]|" + left + " of policy p must not be empty");
        add(most, Stream.of(left));
        assertThat(most.build().id()).isEqualTo("p");
    }

    private static void add(SelectionPolicyBuilder policy, Stream<String> parts) {
        Set<String> names = parts.collect(Collectors.toSet());
        PARTS.stream().filter(part -> names.contains(part.name())).forEach(part -> part.adding()
                .accept(policy));
    }

    private static Stream<String> partsOf(String name) {
        return partsLeftOut()
                .map(Arguments::get)
                .filter(row -> row[0].equals(name))
                .map(row -> (String) row[2]);
    }

    @Test
    void names_all_the_parts_that_are_left_out_at_once() {
        assertThatThrownBy(() -> innovate().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[id, panel, qualityLine, capacity, reserves, conflicts]");
    }

    private static SelectionPolicy built(SelectionPolicyBuilder policy, Stream<String> parts) {
        add(policy, parts);
        return policy.build();
    }

    @Test
    void round_1_has_the_four_places_that_were_published_as_its_capacity() {
        SelectionPolicy policy = built(PublishedPolicies.hcs(HcsKtp.ROUND_1), partsOf("hcs-ktp-1"));
        assertThat(policy.round()).isEqualTo("hcs-ktp-1");
        assertThat(policy.capacity()).isEqualTo(HcsKtp.ROUND_1.places().orElseThrow());
        assertThat(policy.capacity().value()).isEqualTo(4);
    }

    @Test
    void the_criteria_of_a_round_keep_their_order_and_take_the_terms_of_the_host() {
        List<ScoredCriterion> criteria = PublishedPolicies.hcsCriteria(
                HcsKtp.ROUND_4,
                each -> ScoredCriterion.supplied(
                        each, new ScoreScale(0, 4), each.key().value() ? 2 : 1));
        assertThat(criteria)
                .extracting(ScoredCriterion::criterion)
                .containsExactlyElementsOf(
                        HcsKtp.ROUND_4.criteria().orElseThrow().value());
        assertThat(criteria).extracting(each -> each.weight().value()).containsExactly(1, 1, 1, 2, 1);
    }

    @Test
    void a_round_without_criteria_gives_none() {
        Round round = HcsKtp.ROUND_4.withCriteria(Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedPolicies.hcsCriteria(
                        round, each -> ScoredCriterion.supplied(each, new ScoreScale(0, 4), 1)))
                .withMessage("criteria of round hcs-ktp-4 must be known, and were not found");
    }

    @Test
    void a_competition_is_scored_from_1_to_10_on_four_criteria_of_equal_weight() {
        SelectionPolicy policy = built(innovate(), LEFT_TO_THE_HOST_BY_INNOVATE.stream());
        assertThat(policy.round()).isEqualTo("innovate-ktp-2022-23-r2");
        assertThat(policy.criteria())
                .extracting(ScoredCriterion::token)
                .containsExactly("impact", "innovation", "challenge", "cohesiveness");
        assertThat(policy.criteria()).allSatisfy(criterion -> {
            assertThat(criterion.scale().value()).isEqualTo(new ScoreScale(1, 10));
            assertThat(criterion.weight().value()).isEqualTo(1);
            assertThat(criterion.weight().provenance()).isEqualTo(Provenance.INFERRED);
            assertThat(criterion.justification()).hasValueSatisfying(limit -> {
                assertThat(limit.value()).isEqualTo(new WordLimit(100, WordCounting.WHITE_SPACE));
                assertThat(limit.provenance()).isEqualTo(Provenance.INFERRED);
                assertThat(limit.citations()).hasSize(2);
            });
        });
        assertThat(policy.aggregation().value()).isEqualTo(Aggregation.MEAN);
        assertThat(policy.rounding().value()).isEqualTo(new Rounding(1, RoundingMode.HALF_UP));
        assertThat(List.of(policy.aggregation(), policy.rounding()))
                .extracting(Sourced::provenance)
                .containsOnly(Provenance.INFERRED);
    }

    @Test
    void every_competition_has_a_policy_but_those_of_accelerated_projects() {
        List<Competition> refused = new ArrayList<>();
        for (Competition competition : Competitions.CATALOGUE.entries()) {
            try {
                PublishedPolicies.innovate(competition);
            } catch (IllegalArgumentException e) {
                refused.add(competition);
            }
        }
        assertThat(refused)
                .isNotEmpty()
                .containsExactlyElementsOf(Competitions.CATALOGUE.entries().stream()
                        .filter(each -> each.strands().contains(Strands.ACCELERATED))
                        .toList());
    }

    @Test
    void a_competition_of_accelerated_projects_is_told_why_it_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedPolicies.innovate(Competitions.AKT_3))
                .withMessage("strands of competition innovate-akt-3 must be among classic, management, "
                        + "african-agriculture, which are scored by the four criteria, not accelerated");
    }

    static IntStream assessors() {
        return IntStream.rangeClosed(1, 6);
    }

    /**
     * Each share is a whole number of per cent, which a double holds exactly, and so is their sum; hence scores of the same sum, in
     * whatever order, have the same total, and to try each sum is to try all scores.
     */
    @ParameterizedTest
    @MethodSource("assessors")
    void the_exact_total_is_what_the_service_computes_in_doubles(int assessors) {
        SelectionPolicy policy = built(innovate(), LEFT_TO_THE_HOST_BY_INNOVATE.stream());
        Rounding rounding = policy.rounding().value();
        int scores = assessors * policy.criteria().size();
        for (int sum = scores; sum <= scores * 10; sum++) {
            BigDecimal exact = BigDecimal.valueOf(sum * 10L)
                    .divide(BigDecimal.valueOf(scores), rounding.decimals(), rounding.mode());
            assertThat(exact).as("sum %d", sum).isEqualTo(serviceTotal(spread(sum, scores)));
        }
    }

    @Test
    void each_share_of_the_scale_is_a_whole_number_of_per_cent_in_doubles() {
        assertThat(IntStream.rangeClosed(1, 10))
                .allSatisfy(score -> assertThat(percent(score)).isEqualTo(10.0 * score));
    }

    @Test
    void four_sevens_are_seventy_per_cent_and_four_tens_a_hundred() {
        assertThat(serviceTotal(List.of(7, 7, 7, 7))).isEqualTo("70.0");
        assertThat(serviceTotal(List.of(10, 10, 10, 10))).isEqualTo("100.0");
    }

    private static List<Integer> spread(int sum, int scores) {
        return IntStream.range(0, scores)
                .map(i -> sum / scores + (i < sum % scores ? 1 : 0))
                .boxed()
                .toList();
    }

    private static BigDecimal serviceTotal(List<Integer> scores) {
        double mean = scores.stream()
                .mapToDouble(PublishedPoliciesTest::percent)
                .average()
                .orElseThrow();
        return BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP);
    }

    private static double percent(int score) {
        return (double) score / 10 * 100.0;
    }
}
