package org.openktp.rules.lifecycle.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openktp.core.code.YesNo;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.HistoryFacts;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.replay.Move;
import org.openktp.rules.lifecycle.replay.Refusal;
import org.openktp.rules.lifecycle.replay.Taken;

/** Events one after another, each with its day and what it did. Whatever is asked is looked up from the last one back. */
record NaivePath(Scheme scheme, List<Passed> passed) {

    /** An event that has passed. */
    record Passed(Happening happening, LocalDate day, Move move) {

        boolean counts() {
            return !(move instanceof Refusal);
        }
    }

    NaivePath then(Happening happening, LocalDate day, Move move) {
        List<Passed> longer = new ArrayList<>(passed);
        longer.add(new Passed(happening, day, move));
        return new NaivePath(scheme, longer);
    }

    private List<Passed> backwards() {
        List<Passed> counting = new ArrayList<>();
        passed.stream().filter(Passed::counts).forEach(each -> counting.add(0, each));
        return counting;
    }

    State state(Lifecycle lifecycle) {
        for (Passed each : backwards()) {
            if (each.move() instanceof Taken taken && taken.lifecycle().equals(lifecycle.id())) {
                return taken.transition().to();
            }
        }
        return lifecycle.initial();
    }

    /** What is known of a fact once this event is about to happen on this day. */
    Knowledge<?> known(Fact<?> fact, Happening next, LocalDate day) {
        if (fact.equals(HistoryFacts.EVENT_DATE)) {
            return Knowledge.known(day);
        }
        if (fact.equals(HistoryFacts.REPEATED)) {
            return Knowledge.known(isRepeated(next) ? YesNo.YES : YesNo.NO);
        }
        for (EventType event : scheme.events()) {
            if (fact.equals(HistoryFacts.date(event))) {
                return date(event).<Knowledge<?>>map(Knowledge::known).orElseGet(Knowledge::notApplicable);
            }
        }
        for (Lifecycle lifecycle : scheme.lifecycles()) {
            if (fact.equals(HistoryFacts.state(lifecycle))) {
                return Knowledge.known(state(lifecycle));
            }
        }
        return brought(fact, next);
    }

    /** Whether a fact follows from what has happened, so that no event has to bring it along. */
    boolean follows(Fact<?> fact) {
        return fact.equals(HistoryFacts.EVENT_DATE)
                || fact.equals(HistoryFacts.REPEATED)
                || scheme.events().stream().map(HistoryFacts::date).anyMatch(fact::equals)
                || scheme.lifecycles().stream().map(HistoryFacts::state).anyMatch(fact::equals);
    }

    private boolean isRepeated(Happening next) {
        return backwards().stream()
                .map(Passed::happening)
                .anyMatch(before ->
                        before.type().equals(next.type()) && before.key().equals(next.key()));
    }

    private Optional<LocalDate> date(EventType event) {
        return backwards().stream()
                .filter(each -> each.happening().type().equals(event.token()))
                .map(Passed::day)
                .findFirst();
    }

    private Knowledge<?> brought(Fact<?> fact, Happening next) {
        if (!next.facts().of(fact).equals(Knowledge.notAsked())) {
            return next.facts().of(fact);
        }
        for (Passed each : backwards()) {
            Knowledge<?> then = each.happening().facts().of(fact);
            if (!then.equals(Knowledge.notAsked())) {
                return then;
            }
        }
        return Knowledge.notAsked();
    }
}
