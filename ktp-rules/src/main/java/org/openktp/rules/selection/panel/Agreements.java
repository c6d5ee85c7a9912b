package org.openktp.rules.selection.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.rules.selection.agreement.AgreementReport;
import org.openktp.rules.selection.agreement.KrippendorffAlpha;
import org.openktp.rules.selection.agreement.Leniency;
import org.openktp.rules.selection.agreement.Rating;
import org.openktp.rules.selection.agreement.Spread;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;

/** How far the assessors of panels agree. */
public final class Agreements {

    private Agreements() {}

    /**
     * How far the assessors agree in the scores that count.
     *
     * @param policy by what they judge
     * @param panels their scores
     * @return the report
     */
    public static AgreementReport of(SelectionPolicy policy, Collection<ScoringPanel> panels) {
        Map<String, Optional<BigDecimal>> alpha = new LinkedHashMap<>();
        for (ScoredCriterion criterion : policy.criteria()) {
            alpha.put(criterion.token(), KrippendorffAlpha.interval(scores(criterion.token(), panels)));
        }
        List<Rating> totals = new ArrayList<>();
        Map<String, Spread> spreads = new LinkedHashMap<>();
        for (ScoringPanel panel : panels) {
            Map<String, BigDecimal> byAssessor = new Figures(policy, panel).byAssessor();
            byAssessor.forEach((assessor, total) -> totals.add(new Rating(panel.application(), assessor, total)));
            if (!byAssessor.isEmpty()) {
                spreads.put(panel.application(), Spread.of(List.copyOf(byAssessor.values())));
            }
        }
        return new AgreementReport(alpha, KrippendorffAlpha.interval(totals), spreads, Leniency.of(totals));
    }

    private static List<Rating> scores(String criterion, Collection<ScoringPanel> panels) {
        return panels.stream()
                .flatMap(panel -> panel.seats().stream().flatMap(seat -> rating(panel, seat, criterion)))
                .toList();
    }

    private static Stream<Rating> rating(ScoringPanel panel, Seat seat, String criterion) {
        ScoreRange score = Optional.ofNullable(seat.scores().get(criterion)).orElseThrow();
        return seat.assessor().stream()
                .filter(assessor -> score.isKnown())
                .map(assessor -> new Rating(panel.application(), assessor, BigDecimal.valueOf(score.lowest())));
    }
}
