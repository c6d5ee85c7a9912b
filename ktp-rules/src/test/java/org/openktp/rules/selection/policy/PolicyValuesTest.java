package org.openktp.rules.selection.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.innovate.assessment.AssessmentCriteria;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.source.Provenance;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.Samples;

/** The parts of a policy: the last value that each takes, and the first that it refuses. */
final class PolicyValuesTest {

    private static final SelectionCriterion IMPACT = AssessmentCriteria.IMPACT;
    private static final ScoreScale SCALE = new ScoreScale(1, 10);

    private static BalanceConstraint balance(String id, BalanceKind kind, int number) {
        return new BalanceConstraint(id, Samples.POST, Optional.empty(), kind, number);
    }

    /** What is refused, the message, and what is accepted beside it. */
    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(() -> new Aggregation(-1), "trimmed -1 must be from 0 to 1000"),
                refusal(() -> Aggregation.trimmedMean(0), "trimmed 0 of a trimmed mean must be 1 or more"),
                refusal(() -> PanelSize.of(0), "assessors 0 of a panel must be from 1 to 1000"),
                refusal(
                        () -> QualityLine.at(new BigDecimal("-0.1")),
                        "percent -0.1 of a quality line must be from 0 to 100"),
                refusal(
                        () -> QualityLine.at(new BigDecimal("100.1")),
                        "percent 100.1 of a quality line must be from 0 to 100"),
                refusal(() -> new Rounding(-1, RoundingMode.HALF_UP), "decimals -1 must be from 0 to 6"),
                refusal(() -> new Rounding(7, RoundingMode.HALF_UP), "decimals 7 must be from 0 to 6"),
                refusal(() -> new Rounding(1, RoundingMode.UNNECESSARY), "mode must be one that rounds"),
                refusal(
                        () -> ScoredCriterion.supplied(IMPACT, SCALE, 0),
                        "weight 0 of criterion impact must be from 1 to 1000"),
                refusal(
                        () -> ScoredCriterion.supplied(IMPACT, SCALE, 1001),
                        "weight 1001 of criterion impact must be from 1 to 1000"),
                refusal(() -> new WordLimit(0, WordCounting.WHITE_SPACE), "most 0 of a word limit must be 1 or more"),
                refusal(() -> new TieBreak.ByLot(" "), "seed of a lot must not be blank"),
                refusal(
                        () -> balance(" ", BalanceKind.AT_MOST, 1),
                        "id ' ' of a balance constraint must not be blank or have a '='"),
                refusal(
                        () -> balance("posts", BalanceKind.AT_LEAST, 0),
                        "number 0 of balance constraint posts must be 1 or more"),
                refusal(
                        () -> balance("posts", BalanceKind.AT_MOST, -1),
                        "number -1 of balance constraint posts must be 0 or more"),
                refusal(
                        () -> new ConflictRule(EnumSet.allOf(ConflictKind.class), ConflictRule.NotKnown.ADMIT),
                        "derived must not contain declared, which always counts"));
    }

    private static Arguments refusal(ThrowingCallable making, String message) {
        return arguments(message, making);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses_what_is_out_of_bounds(String message, ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
    }

    @Test
    void takes_what_is_just_within_bounds() {
        assertThat(Aggregation.trimmedMean(1).trimmed()).isEqualTo(1);
        assertThat(new Aggregation(0)).isEqualTo(Aggregation.MEAN).isNotEqualTo(Aggregation.trimmedMean(1));
        assertThat(PanelSize.of(1).assessors()).hasValue(1);
        assertThat(PanelSize.EVERY_ASSESSOR.assessors()).isEmpty();
        assertThat(Stream.of(0, 6).map(decimals -> new Rounding(decimals, RoundingMode.DOWN)))
                .extracting(Rounding::decimals)
                .containsExactly(0, 6);
        assertThat(Stream.of(1, ScoredCriterion.GREATEST_WEIGHT)
                        .map(weight -> ScoredCriterion.supplied(IMPACT, SCALE, weight)))
                .extracting(scored -> scored.weight().value())
                .containsExactly(1, 1000);
        assertThat(balance("posts", BalanceKind.AT_LEAST, 1).number()).isEqualTo(1);
        assertThat(balance("posts", BalanceKind.AT_MOST, 0).number()).isZero();
    }

    @Test
    void a_criterion_with_the_terms_of_a_host_has_no_limit_of_words_and_cites_nothing() {
        ScoredCriterion scored = ScoredCriterion.supplied(IMPACT, SCALE, 3);
        assertThat(scored.token()).isEqualTo("impact");
        assertThat(scored.justification()).isEmpty();
        assertThat(List.of(scored.scale(), scored.weight())).allSatisfy(fact -> {
            assertThat(fact.provenance()).isEqualTo(Provenance.USER_SUPPLIED);
            assertThat(fact.citations()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "100, 100, true",
        "100, 99.9, false",
        "60, 60.0, true",
        "60.0, 60, true",
        "60, 59.9, false",
        "60, 60.1, true"
    })
    void the_quality_line_itself_is_good_enough(BigDecimal line, BigDecimal total, boolean admitted) {
        assertThat(QualityLine.at(line).admits(total)).isEqualTo(admitted);
    }

    @Test
    void no_total_is_too_low_without_a_quality_line() {
        assertThat(QualityLine.NONE.admits(BigDecimal.ZERO)).isTrue();
        assertThat(QualityLine.NONE).isNotEqualTo(QualityLine.at(BigDecimal.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"60.0, 60", "60.50, 60.5", "100.00, 100", "0.0, 0", "6E+1, 60"})
    void a_quality_line_is_the_same_however_many_zeros_it_is_written_with(BigDecimal written, String plain) {
        QualityLine line = QualityLine.at(written);
        assertThat(line).isEqualTo(QualityLine.at(new BigDecimal(plain)));
        assertThat(line.percent()).map(BigDecimal::toString).contains(plain);
    }

    @ParameterizedTest
    @CsvSource({"'', false", "'one two', false", "'one two three', true", "'one two-three', false"})
    void a_limit_of_words_is_kept_up_to_and_including_it(String text, boolean exceeded) {
        assertThat(new WordLimit(2, WordCounting.WHITE_SPACE).isExceededBy(text))
                .isEqualTo(exceeded);
    }

    @Test
    void only_the_reference_and_the_lot_leave_no_tie() {
        assertThat(new TieBreak.ByCriterion("impact").isTotal()).isFalse();
        assertThat(new TieBreak.ByReference().isTotal()).isTrue();
        assertThat(new TieBreak.ByLot("seed").isTotal()).isTrue();
    }

    @Test
    void kinds_of_conflict_come_in_their_order_and_cannot_be_changed() {
        Set<ConflictKind> given =
                new LinkedHashSet<>(List.of(ConflictKind.PARTNER_ORGANISATION, ConflictKind.SAME_EMPLOYER));
        ConflictRule rule = new ConflictRule(given, ConflictRule.NotKnown.KEEP_OFF);
        given.clear();
        assertThat(rule.derived()).containsExactly(ConflictKind.SAME_EMPLOYER, ConflictKind.PARTNER_ORGANISATION);
        assertThat(rule)
                .hasToString("ConflictRule[derived=[SAME_EMPLOYER, PARTNER_ORGANISATION], whenNotKnown=KEEP_OFF]");
        assertThat(rule)
                .isEqualTo(new ConflictRule(
                        Set.of(ConflictKind.SAME_EMPLOYER, ConflictKind.PARTNER_ORGANISATION),
                        ConflictRule.NotKnown.KEEP_OFF));
        assertThat(rule.derived()).isUnmodifiable();
        assertThat(new ConflictRule(Set.of(), ConflictRule.NotKnown.ADMIT).derived())
                .isEmpty();
    }
}
