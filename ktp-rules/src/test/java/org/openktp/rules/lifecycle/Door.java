package org.openktp.rules.lifecycle;

import java.util.Arrays;
import java.util.List;
import org.openktp.core.code.YesNo;
import org.openktp.core.source.Provenance;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.rule.Requirement;

/** A lifecycle for tests: a door that is opened and shut, locked with a key, and that falls off once it may. */
public final class Door {

    public static final Fact<YesNo> KEY =
            Fact.of("door.key", "a key", "Is there a key?", CodeList.of(Arrays.asList(YesNo.values())));

    public static final State SHUT = State.own("shut", "shut", true);
    public static final State OPEN = State.own("open", "open", false);
    public static final State LOCKED = State.own("locked", "locked", true);

    public static final EventType TO_OPEN = EventType.own("to-open", "to open");
    public static final EventType TO_SHUT = EventType.own("to-shut", "to shut");
    public static final EventType TO_LOCK = EventType.own("to-lock", "to lock");
    public static final EventType TO_PAINT = EventType.own("to-paint", "to paint");
    public static final EventType SQUEAK = EventType.own("squeak", "a squeak");

    public static final Requirement WITH_KEY = guard("door.with-key", Condition.is(KEY, YesNo.YES));

    public static final Lifecycle LIFECYCLE = new Lifecycle(
            "door",
            "a door",
            SHUT,
            List.of(SHUT, OPEN, LOCKED),
            List.of(TO_OPEN, TO_SHUT, TO_LOCK, TO_PAINT),
            List.of(
                    Transition.own(SHUT, TO_OPEN, OPEN),
                    Transition.own(OPEN, TO_SHUT, SHUT),
                    Transition.own(SHUT, TO_LOCK, LOCKED, WITH_KEY)));

    public static final Scheme SCHEME = Scheme.of("house", "a house", List.of(LIFECYCLE), List.of(SQUEAK));

    private Door() {}

    public static Requirement guard(String id, Condition requirement) {
        return Requirement.builder()
                .id(id)
                .title(id)
                .text(id)
                .requirement(requirement)
                .provenance(Provenance.USER_SUPPLIED)
                .build();
    }
}
