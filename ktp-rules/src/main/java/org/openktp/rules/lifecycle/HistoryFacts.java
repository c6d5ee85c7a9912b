package org.openktp.rules.lifecycle;

import java.time.LocalDate;
import java.util.Arrays;
import org.openktp.core.code.YesNo;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;

/**
 * The facts that follow from a history itself, for guards. Whatever else a guard asks for, events bring along. What they
 * bring stays known until another says otherwise, but for facts whose identifiers begin with {@code event.}: those are about
 * one event and hold for it alone.
 */
public final class HistoryFacts {

    /** What the identifiers of facts begin with that are about one event. */
    public static final String OF_THE_EVENT = "event.";

    /** The day on which the event at hand took effect. */
    public static final Fact<LocalDate> EVENT_DATE =
            Fact.of("event.date", "the day of the event", "On which day did the event take effect?", DateRange.ANY);

    /** Whether an event of the same kind under the same key was taken before. */
    public static final Fact<YesNo> REPEATED = Fact.of(
            "event.repeated",
            "an earlier event of the same kind about the same thing",
            "Has an event of the same kind about the same thing been taken already?",
            CodeList.of(Arrays.asList(YesNo.values())));

    private HistoryFacts() {}

    /**
     * The day on which an event last took effect before the one at hand.
     *
     * @param event the event
     * @return the fact {@code date.} and the token of the event; not applicable where it has not happened
     */
    public static Fact<LocalDate> date(EventType event) {
        return Fact.of(
                        "date." + event.token(),
                        "the day of: " + event.label(),
                        "On which day did this happen: " + event.label() + "?",
                        DateRange.ANY)
                .orNotApplicable("it has not happened");
    }

    /**
     * The state of another lifecycle of the scheme.
     *
     * @param lifecycle the lifecycle
     * @return the fact {@code state.} and the identifier of the lifecycle
     */
    public static Fact<State> state(Lifecycle lifecycle) {
        return Fact.of(
                "state." + lifecycle.id(),
                "the state of: " + lifecycle.title(),
                "In which state is this: " + lifecycle.title() + "?",
                CodeList.of(lifecycle.states()));
    }
}
