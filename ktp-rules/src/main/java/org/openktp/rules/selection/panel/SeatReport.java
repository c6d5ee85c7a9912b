package org.openktp.rules.selection.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openktp.core.finding.FindingCode;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.score.SelectionFinding;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * Says which scores of a panel are missing, and that it is larger than declared.
 *
 * @param policy by what is judged
 * @param application the reference of the application
 * @param seats the seats of the panel
 * @param findings takes what is found
 */
record SeatReport(SelectionPolicy policy, String application, List<Seat> seats, Consumer<SelectionFinding> findings) {

    void report() {
        int most = policy.panel().value().assessors().orElse(Integer.MAX_VALUE);
        if (seats.size() > most) {
            say(
                    FindingCode.PANEL_TOO_LARGE,
                    Optional.empty(),
                    Message.of(MessageCode.PANEL_TOO_LARGE, seats.size(), application, most));
        }
        seats.forEach(seat -> seat.assessor().ifPresent(assessor -> report(assessor, missing(seat))));
        long unfilled = seats.stream().filter(seat -> seat.assessor().isEmpty()).count();
        if (unfilled > 0) {
            say(
                    FindingCode.SCORE_MISSING,
                    Optional.empty(),
                    Message.of(MessageCode.CARDS_MISSING, unfilled, seats.size(), application));
        }
    }

    private void report(String assessor, List<String> missing) {
        if (!missing.isEmpty()) {
            say(
                    FindingCode.SCORE_MISSING,
                    Optional.of(assessor),
                    Message.of(MessageCode.SCORES_MISSING, assessor, application, missing));
        }
    }

    private static List<String> missing(Seat seat) {
        return seat.scores().entrySet().stream()
                .filter(each -> !each.getValue().isKnown())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void say(FindingCode code, Optional<String> assessor, Message message) {
        findings.accept(new SelectionFinding(code, Optional.of(application), assessor, message));
    }
}
