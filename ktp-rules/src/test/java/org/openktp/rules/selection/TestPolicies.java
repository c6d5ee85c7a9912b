package org.openktp.rules.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.source.Sourced;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.selection.policy.Aggregation;
import org.openktp.rules.selection.policy.ConflictKind;
import org.openktp.rules.selection.policy.ConflictRule;
import org.openktp.rules.selection.policy.PanelSize;
import org.openktp.rules.selection.policy.QualityLine;
import org.openktp.rules.selection.policy.Rounding;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.policy.TieBreak;
import org.openktp.rules.selection.policy.WordLimit;
import org.openktp.rules.selection.score.CriterionScore;
import org.openktp.rules.selection.score.Scorecard;

/** Policies and scorecards of tests. */
public final class TestPolicies {

    private TestPolicies() {}

    /** A policy of criteria called c1, c2 ... with a scale of 1 to 10 and these weights. */
    public static SelectionPolicy of(int assessors, int... weights) {
        List<ScoredCriterion> criteria = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            criteria.add(criterion("c" + (i + 1), new ScoreScale(1, 10), weights[i]));
        }
        return SelectionPolicy.builder()
                .id("test")
                .round("hcs-ktp-4")
                .criteria(criteria)
                .panel(Sourced.supplied(PanelSize.of(assessors)))
                .aggregation(Sourced.supplied(Aggregation.MEAN))
                .rounding(Sourced.supplied(new Rounding(1, RoundingMode.HALF_UP)))
                .qualityLine(Sourced.supplied(QualityLine.at(BigDecimal.valueOf(60))))
                .capacity(Sourced.supplied(2))
                .reserves(Sourced.supplied(1))
                .tieBreaks(List.of(new TieBreak.ByReference()))
                .balance(List.of())
                .conflicts(new ConflictRule(
                        Set.of(ConflictKind.SAME_EMPLOYER, ConflictKind.PARTNER_ORGANISATION),
                        ConflictRule.NotKnown.ADMIT))
                .build();
    }

    public static ScoredCriterion criterion(String token, ScoreScale scale, int weight) {
        return new ScoredCriterion(
                new SelectionCriterion(
                        token,
                        Sourced.supplied("what " + token + " says"),
                        Sourced.supplied(false),
                        Optional.empty(),
                        Optional.empty()),
                Sourced.supplied(scale),
                Sourced.supplied(weight),
                Optional.of(Sourced.supplied(new WordLimit(3, WordCounting.WHITE_SPACE))));
    }

    /** A scorecard with scores by c1, c2 ... in their order. */
    public static Scorecard card(String application, String assessor, Integer... scores) {
        Map<String, CriterionScore> byCriterion = new LinkedHashMap<>();
        Arrays.stream(scores)
                .forEach(score -> byCriterion.put("c" + (byCriterion.size() + 1), CriterionScore.of(score)));
        return Scorecard.of(application, assessor, byCriterion);
    }
}
