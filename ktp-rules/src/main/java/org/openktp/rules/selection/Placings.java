package org.openktp.rules.selection;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.code.YesNo;
import org.openktp.core.knowledge.Extent;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.panel.Figures;
import org.openktp.rules.selection.panel.ScoringPanel;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * Places applications.
 *
 * @param running those in the running
 */
record Placings(Running running) {

    private static final Comparator<Placing> ORDER = Comparator.<Placing>comparingInt(
                    placing -> orLast(Extent.of(placing.rank()).lowest()))
            .thenComparingInt(placing -> orLast(Extent.of(placing.rank()).highest()))
            .thenComparing(Placing::application);

    /** What has no rank comes last. */
    private static int orLast(Optional<Integer> rank) {
        return rank.orElse(Integer.MAX_VALUE);
    }

    List<Placing> of(List<Candidate> candidates) {
        return candidates.stream().map(this::place).sorted(ORDER).toList();
    }

    private Placing place(Candidate candidate) {
        return switch (candidate.candidacy()) {
            case IN, OPEN -> ranked(candidate);
            case OUT -> unranked(candidate, AwardOutcome.NOT_ELIGIBLE, MessageCode.OUTCOME_NOT_ELIGIBLE);
            case WITHDRAWN -> unranked(candidate, AwardOutcome.WITHDRAWN, MessageCode.OUTCOME_WITHDRAWN);
        };
    }

    private Placing ranked(Candidate candidate) {
        String id = candidate.id();
        ScoringPanel panel = Optional.ofNullable(running.panels().get(id)).orElseThrow();
        Figures figures = new Figures(running.policy(), panel);
        Knowledge<BigDecimal> total = figures.total();
        Set<AwardOutcome> outcomes = running.outlook().outcomesOf(id);
        return new Placing(
                id,
                candidate.candidacy(),
                total,
                figures.points(),
                figures.byCriterion(),
                running.outlook().rankOf(id),
                outcomes,
                new Reasons(running).of(candidate, total),
                running.outlook().dependenciesOf(id),
                recommendations(panel));
    }

    private static Placing.Recommendations recommendations(ScoringPanel panel) {
        int fund = count(panel, Knowledge.known(YesNo.YES));
        int reject = count(panel, Knowledge.known(YesNo.NO));
        return new Placing.Recommendations(fund, reject, panel.seats().size() - fund - reject);
    }

    private static int count(ScoringPanel panel, Knowledge<YesNo> recommended) {
        return (int) panel.seats().stream()
                .filter(seat -> seat.recommended().equals(recommended))
                .count();
    }

    private static Placing unranked(Candidate candidate, AwardOutcome outcome, MessageCode reason) {
        return new Placing(
                candidate.id(),
                candidate.candidacy(),
                Knowledge.notApplicable(),
                Knowledge.notApplicable(),
                Map.of(),
                Knowledge.notApplicable(),
                Set.of(outcome),
                List.of(Message.of(reason)),
                Set.of(),
                new Placing.Recommendations(0, 0, 0));
    }
}
