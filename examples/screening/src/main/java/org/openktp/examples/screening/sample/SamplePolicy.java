package org.openktp.examples.screening.sample;

import static org.openktp.core.source.Sourced.supplied;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.application.Application;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.source.Sourced;
import org.openktp.core.text.WordCounting;
import org.openktp.io.selection.SelectionDocument;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.selection.policy.Aggregation;
import org.openktp.rules.selection.policy.BalanceConstraint;
import org.openktp.rules.selection.policy.BalanceKind;
import org.openktp.rules.selection.policy.ConflictKind;
import org.openktp.rules.selection.policy.ConflictRule;
import org.openktp.rules.selection.policy.PanelSize;
import org.openktp.rules.selection.policy.QualityLine;
import org.openktp.rules.selection.policy.Rounding;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.policy.TieBreak;
import org.openktp.rules.selection.policy.WordLimit;

/**
 * An invented policy for round 4. Its criteria and the days of its interviews are the round's; scale, weights, lines and
 * capacity are an invented host's, since none were found.
 *
 * @param seed the seed
 */
record SamplePolicy(long seed) {

    private static final Round ROUND = HcsKtp.ROUND_4;
    private static final Map<String, Integer> WEIGHTS = Map.of("scientific-engagement", 3, "project-quality", 2);

    SelectionDocument document(List<Application> applications) {
        Dice dice = new Dice(seed);
        return new SelectionDocument(
                policy(), SampleAssessors.of(applications, dice), Optional.of(SampleInterviews.of(applications, dice)));
    }

    private static SelectionPolicy policy() {
        return SelectionPolicy.builder()
                .id("hcs-round-4-selection")
                .round(ROUND.id())
                .criteria(ROUND.criteria().orElseThrow().value().stream()
                        .map(SamplePolicy::scored)
                        .toList())
                .panel(supplied(PanelSize.of(5)))
                .aggregation(supplied(Aggregation.MEAN))
                .rounding(supplied(new Rounding(1, RoundingMode.HALF_UP)))
                .qualityLine(supplied(QualityLine.at(BigDecimal.valueOf(55))))
                .capacity(supplied(10))
                .reserves(supplied(3))
                .tieBreaks(List.of(
                        new TieBreak.ByCriterion("scientific-engagement"),
                        new TieBreak.ByLot("drawn before the round")))
                .balance(List.of(
                        new BalanceConstraint(
                                "each-theme", HcsFacts.themes(ROUND), Optional.empty(), BalanceKind.AT_LEAST, 2),
                        new BalanceConstraint(
                                "each-partner", HcsFacts.partners(ROUND), Optional.empty(), BalanceKind.AT_MOST, 3)))
                .conflicts(new ConflictRule(
                        EnumSet.of(ConflictKind.SAME_EMPLOYER, ConflictKind.PARTNER_ORGANISATION),
                        ConflictRule.NotKnown.KEEP_OFF))
                .build();
    }

    private static ScoredCriterion scored(SelectionCriterion criterion) {
        Sourced<WordLimit> words = supplied(new WordLimit(100, WordCounting.WHITE_SPACE));
        return new ScoredCriterion(
                criterion,
                supplied(new ScoreScale(1, 10)),
                supplied(WEIGHTS.getOrDefault(criterion.token(), 1)),
                Optional.of(words));
    }
}
