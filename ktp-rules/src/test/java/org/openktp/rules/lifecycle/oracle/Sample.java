package org.openktp.rules.lifecycle.oracle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openktp.core.code.YesNo;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Offset;
import org.openktp.rules.condition.Relation;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.lifecycle.Door;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.HistoryFacts;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.rule.InForce;

/** An application and the work that follows it, with a guard of every kind. */
final class Sample {

    static final Fact<YesNo> COMPLETE = Fact.of("complete", "the form is complete", "Is it?", yesNo());
    static final Fact<Integer> SCORE = Fact.of("score", "score", "How many points?", new IntegerRange(0, 100));
    static final Fact<LocalDate> MEETING = Fact.of("meeting", "meeting", "When do they meet?", DateRange.ANY);

    static final State DRAFT = State.own("draft", "draft", true);
    static final State SUBMITTED = State.own("submitted", "submitted", false);
    static final State APPROVED = State.own("approved", "approved", true);
    static final State REJECTED = State.own("rejected", "rejected", true);
    static final State WITHDRAWN = State.own("withdrawn", "withdrawn", true);

    static final EventType SUBMIT = EventType.own("submit", "submission");
    static final EventType DECIDE = EventType.own("decide", "decision");
    static final EventType WITHDRAW = EventType.own("withdraw", "withdrawal");
    static final EventType REOPEN = EventType.own("reopen", "reopening");

    static final Lifecycle APPLICATION = new Lifecycle(
            "application",
            "an application",
            DRAFT,
            List.of(DRAFT, SUBMITTED, APPROVED, REJECTED, WITHDRAWN),
            List.of(SUBMIT, DECIDE, WITHDRAW, REOPEN),
            List.of(
                    Transition.own(DRAFT, SUBMIT, SUBMITTED, Door.guard("form", Condition.is(COMPLETE, YesNo.YES))),
                    Transition.own(SUBMITTED, DECIDE, APPROVED, Door.guard("high", Condition.atLeast(SCORE, 60))),
                    Transition.own(SUBMITTED, DECIDE, REJECTED, Door.guard("low", Condition.below(SCORE, 60))),
                    Transition.own(SUBMITTED, WITHDRAW, WITHDRAWN),
                    Transition.own(
                            APPROVED,
                            WITHDRAW,
                            WITHDRAWN,
                            Door.guard("notice", Condition.compare(MEETING, Relation.ABOVE, HistoryFacts.EVENT_DATE))
                                    .withInForce(new InForce(
                                            Optional.of(Sourced.supplied(LocalDate.of(2024, 6, 1))),
                                            Optional.empty())))));

    static final State PLANNED = State.own("planned", "planned", true);
    static final State RUNNING = State.own("running", "running", false);
    static final State PAUSED = State.own("paused", "paused", false);
    static final State FINISHED = State.own("finished", "finished", true);

    static final EventType START = EventType.own("start", "start");
    static final EventType CLAIM = EventType.own("claim", "claim");
    static final EventType PAUSE = EventType.own("pause", "pause");
    static final EventType RESUME = EventType.own("resume", "resumption");
    static final EventType FINISH = EventType.own("finish", "end");
    static final EventType VISIT = EventType.own("visit", "visit");

    static final Lifecycle WORK = new Lifecycle(
            "work",
            "the work",
            PLANNED,
            List.of(PLANNED, RUNNING, PAUSED, FINISHED),
            List.of(START, CLAIM, PAUSE, RESUME, FINISH),
            List.of(
                    Transition.own(
                            PLANNED,
                            START,
                            RUNNING,
                            Door.guard("approved", Condition.is(HistoryFacts.state(APPLICATION), APPROVED)),
                            Door.guard("wait", since(DECIDE, Offset.days(7)))),
                    Transition.own(
                            RUNNING, CLAIM, RUNNING, Door.guard("once", Condition.is(HistoryFacts.REPEATED, YesNo.NO))),
                    Transition.own(RUNNING, PAUSE, PAUSED),
                    Transition.own(PAUSED, RESUME, RUNNING),
                    Transition.own(
                            RUNNING,
                            FINISH,
                            FINISHED,
                            Door.guard("term", since(START, Offset.months(3))),
                            Door.guard("claimed", Condition.hasValue(HistoryFacts.date(CLAIM))))));

    static final Scheme SCHEME = Scheme.of("sample", "a sample", List.of(APPLICATION, WORK), List.of(VISIT));

    private Sample() {}

    private static CodeList<YesNo> yesNo() {
        return CodeList.of(Arrays.asList(YesNo.values()));
    }

    private static Condition since(EventType event, Offset offset) {
        return Condition.compare(HistoryFacts.EVENT_DATE, Relation.AT_LEAST, HistoryFacts.date(event), offset);
    }
}
