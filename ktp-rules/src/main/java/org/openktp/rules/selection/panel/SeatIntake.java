package org.openktp.rules.selection.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.programme.ScoreScale;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.policy.WordLimit;
import org.openktp.rules.selection.score.CriterionScore;
import org.openktp.rules.selection.score.Scorecard;
import org.openktp.rules.selection.score.SelectionFinding;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * Makes a seat of a scorecard. A score outside its scale is said and stays missing; a justification that is too long is said, and the
 * score counts.
 *
 * @param policy by what is judged
 * @param card the scorecard
 * @param findings takes what is found
 */
record SeatIntake(SelectionPolicy policy, Scorecard card, Consumer<SelectionFinding> findings) {

    Seat seat() {
        card.scores().keySet().stream()
                .filter(token -> policy.criterion(token).isEmpty())
                .forEach(token -> say(
                        FindingCode.UNKNOWN_CRITERION,
                        Message.of(MessageCode.CRITERION_NOT_IN_POLICY, token, policy.id(), tokens())));
        Map<String, ScoreRange> scores = new LinkedHashMap<>();
        policy.criteria().forEach(criterion -> scores.put(criterion.token(), score(criterion)));
        return new Seat(Optional.of(card.assessor()), scores, card.recommended());
    }

    private List<String> tokens() {
        return policy.criteria().stream().map(ScoredCriterion::token).toList();
    }

    private ScoreRange score(ScoredCriterion criterion) {
        ScoreScale scale = criterion.scale().value();
        ScoreRange any = new ScoreRange(scale.lowest(), scale.highest());
        CriterionScore given = card.scores().get(criterion.token());
        if (given == null) {
            return any;
        }
        checkWords(criterion, given);
        List<Integer> possible =
                scale.scores().stream().filter(given.score()::admits).toList();
        if (possible.isEmpty()) {
            say(
                    FindingCode.SCORE_OUTSIDE_SCALE,
                    Message.of(
                            MessageCode.SCORE_OUTSIDE_SCALE,
                            criterion.token(),
                            given.score().named(),
                            scale.lowest(),
                            scale.highest()));
            return any;
        }
        return new ScoreRange(possible.get(0), possible.get(possible.size() - 1));
    }

    private void checkWords(ScoredCriterion criterion, CriterionScore given) {
        Optional<WordLimit> limit = criterion.justification().map(each -> each.value());
        Optional<String> text = given.justification();
        if (limit.isPresent() && text.isPresent() && limit.get().isExceededBy(text.get())) {
            say(
                    FindingCode.JUSTIFICATION_TOO_LONG,
                    Message.of(
                            MessageCode.JUSTIFICATION_TOO_LONG,
                            criterion.token(),
                            limit.get().counting().count(text.get()),
                            limit.get().most()));
        }
    }

    private void say(FindingCode code, Message message) {
        findings.accept(
                new SelectionFinding(code, Optional.of(card.application()), Optional.of(card.assessor()), message));
    }
}
