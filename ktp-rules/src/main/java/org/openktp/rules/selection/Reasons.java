package org.openktp.rules.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.award.allocation.Allocation;
import org.openktp.rules.selection.panel.ScoreRange;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * Why an application has its outcome, in sentences that can be sent to the applicant: they name no other application and no assessor.
 *
 * @param running the applications in the running
 */
record Reasons(Running running) {

    /** The reasons of an application in the running, whose total is known at least as a range. */
    List<Message> of(Candidate candidate, Knowledge<BigDecimal> total) {
        String id = candidate.id();
        Optional<Allocation> allocation = running.awards().allocation();
        if (allocation.isPresent()) {
            return new AllocationReasons(running, allocation.get())
                    .of(id, total.value().orElseThrow());
        }
        Set<AwardOutcome> outcomes = running.outlook().outcomesOf(id);
        return outcomes.size() == 1
                ? Stream.concat(Stream.of(settled(id, total, outcomes.iterator().next())), balance(id))
                        .toList()
                : Stream.concat(Stream.of(open(id, total, outcomes)), why(candidate))
                        .toList();
    }

    /** What the balance has to do with a settled outcome, if that is the same at both ends of what is open. */
    private Stream<Message> balance(String id) {
        return Stream.concat(
                balance(id, MessageCode.PASSED_OVER, Allocation::passedOver),
                balance(id, MessageCode.OWED_TO_BALANCE, Allocation::lifted));
    }

    private Stream<Message> balance(
            String id, MessageCode code, Function<Allocation, Map<String, Set<String>>> quotas) {
        List<Optional<Set<String>>> atEnds = running.awards().ends().stream()
                .map(each -> Optional.ofNullable(quotas.apply(each).get(id)))
                .distinct()
                .toList();
        return atEnds.size() == 1
                ? atEnds.get(0).stream()
                        .map(each -> Message.of(code, running.quotas().messages(each)))
                : Stream.empty();
    }

    /** What cannot be met together. */
    List<Message> clash(Allocation.Clash clash) {
        List<Message> parts = new ArrayList<>(running.quotas().messages(clash.quotas()));
        if (clash.capacity()) {
            parts.add(
                    Message.of(MessageCode.CAPACITY, running.policy().capacity().value()));
        }
        if (clash.quality()) {
            parts.add(Message.of(MessageCode.QUALITY_LINE, running.line().orElseThrow()));
        }
        return parts;
    }

    private Message settled(String id, Knowledge<BigDecimal> total, AwardOutcome outcome) {
        return outcome == AwardOutcome.BELOW_QUALITY
                ? Message.of(
                        MessageCode.OUTCOME_BELOW_QUALITY,
                        range(total),
                        running.line().orElseThrow())
                : Message.of(
                        MessageCode.OUTCOME_SETTLED,
                        outcome,
                        range(total),
                        range(running.outlook().rankOf(id)),
                        running.panels().size(),
                        running.policy().capacity().value());
    }

    private Message open(String id, Knowledge<BigDecimal> total, Set<AwardOutcome> outcomes) {
        return Message.of(
                MessageCode.OUTCOME_OPEN,
                List.copyOf(outcomes),
                range(total),
                range(running.outlook().rankOf(id)),
                running.panels().size());
    }

    private Stream<Message> why(Candidate candidate) {
        Set<String> dependsOn = running.outlook().dependenciesOf(candidate.id());
        Stream.Builder<Message> why = Stream.builder();
        if (candidate.candidacy() == Candidacy.OPEN) {
            why.add(Message.of(MessageCode.ELIGIBILITY_OPEN));
        }
        if (isOpen(candidate.id()) && dependsOn.contains(candidate.id())) {
            why.add(Message.of(MessageCode.OWN_SCORES_MISSING));
        }
        if (dependsOn.stream().anyMatch(each -> !each.equals(candidate.id()))) {
            why.add(Message.of(MessageCode.OTHER_SCORES_MISSING));
        }
        return why.build();
    }

    private boolean isOpen(String id) {
        return Optional.ofNullable(running.panels().get(id)).orElseThrow().seats().stream()
                .anyMatch(seat -> !seat.scores().values().stream().allMatch(ScoreRange::isKnown));
    }

    private static Object range(Knowledge<?> figure) {
        return figure instanceof Between<?> range
                ? Message.of(
                        MessageCode.KNOWN_BETWEEN,
                        range.from().orElseThrow(),
                        range.to().orElseThrow())
                : figure.value().map(Object.class::cast).orElseThrow();
    }
}
