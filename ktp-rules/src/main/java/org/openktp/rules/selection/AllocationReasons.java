package org.openktp.rules.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.award.allocation.Allocation;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * Why applications have their outcomes where nothing is open.
 *
 * @param running the applications in the running
 * @param allocation their awards
 */
record AllocationReasons(Running running, Allocation allocation) {

    /** The reasons of an application, that of its outcome first. */
    List<Message> of(String id, BigDecimal total) {
        AwardOutcome outcome =
                Optional.ofNullable(allocation.outcomes().get(id)).orElseThrow();
        List<Message> reasons = new ArrayList<>();
        reasons.add(main(outcome, id, total));
        if (outcome == AwardOutcome.RESERVE || outcome == AwardOutcome.ABOVE_QUALITY_BELOW_FUNDING) {
            running.line().ifPresent(line -> reasons.add(Message.of(MessageCode.GOOD_ENOUGH, line)));
            Optional.ofNullable(allocation.passedOver().get(id))
                    .ifPresent(quotas -> reasons.add(
                            Message.of(MessageCode.PASSED_OVER, running.quotas().messages(quotas))));
        }
        if (outcome == AwardOutcome.RESERVE && !running.quotas().quotas().isEmpty()) {
            reasons.add(Message.of(MessageCode.RESERVE_AND_BALANCE));
        }
        return reasons;
    }

    private Message main(AwardOutcome outcome, String id, BigDecimal total) {
        int rank = running.outlook().rankOf(id).value().orElseThrow();
        int of = running.panels().size();
        int capacity = running.policy().capacity().value();
        return switch (outcome) {
            case AWARDED -> awarded(id, total, rank);
            case RESERVE -> Message.of(MessageCode.OUTCOME_RESERVE, total, rank, of, capacity, reserve(id));
            case ABOVE_QUALITY_BELOW_FUNDING ->
                Message.of(MessageCode.OUTCOME_BELOW_FUNDING, total, rank, of, capacity);
            case BELOW_QUALITY ->
                Message.of(
                        MessageCode.OUTCOME_BELOW_QUALITY, total, running.line().orElseThrow());
            case NO_LIST -> Message.of(MessageCode.OUTCOME_NO_LIST, total, rank);
            case NOT_ELIGIBLE -> Message.of(MessageCode.OUTCOME_NOT_ELIGIBLE);
            case WITHDRAWN -> Message.of(MessageCode.OUTCOME_WITHDRAWN);
        };
    }

    private Message awarded(String id, BigDecimal total, int rank) {
        int of = running.panels().size();
        int capacity = running.policy().capacity().value();
        Set<String> lifted = allocation.lifted().get(id);
        return lifted == null
                ? Message.of(MessageCode.OUTCOME_AWARDED, total, rank, of, capacity)
                : Message.of(
                        MessageCode.OUTCOME_AWARDED_FOR_BALANCE,
                        total,
                        rank,
                        of,
                        capacity,
                        running.quotas().messages(lifted));
    }

    private int reserve(String id) {
        List<String> reserves = allocation.outcomes().entrySet().stream()
                .filter(each -> each.getValue() == AwardOutcome.RESERVE)
                .map(Map.Entry::getKey)
                .toList();
        return reserves.indexOf(id) + 1;
    }
}
