package org.openktp.rules.lifecycle.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openktp.core.code.YesNo;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Offset;
import org.openktp.rules.condition.Relation;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.HistoryFacts;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.oracle.Choices;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Severity;

/** Random guards over a few facts that events bring along and over all that follows from a history. */
final class RandomGuards {

    static final LocalDate FIRST = LocalDate.of(2024, 2, 26);

    /** Days on which most events fall. */
    static final int DAYS = 12;

    /** How many times arrows from one state on one event may compare two days. */
    private static final int COMPARISONS = 2;

    static final Fact<YesNo> SIGNED = yesNo("signed");
    static final Fact<YesNo> PAID = yesNo("paid").orNotApplicable("nothing is due");
    static final Fact<String> GRADE = Fact.of("grade", "grade", "Which grade?", CodeList.of(List.of("a", "b", "c")));

    private final Choices choices;
    private final List<EventType> events;
    private final List<Lifecycle> shells;
    private int number;
    private int room;

    /** A shell has the states of a lifecycle that guards look at, and other arrows. */
    RandomGuards(Choices choices, List<EventType> events, List<Lifecycle> shells) {
        this.choices = choices;
        this.events = events;
        this.shells = shells;
    }

    private static Fact<YesNo> yesNo(String id) {
        return Fact.of(id, id, "Is it?", CodeList.of(Arrays.asList(YesNo.values())));
    }

    /** Begins with the guards of arrows that part ways, which together may compare no more days than can be decided. */
    void part() {
        room = COMPARISONS;
    }

    /** A few, at most two, of which some are no obstacle now or ever. */
    List<Requirement> some() {
        List<Requirement> some = new ArrayList<>();
        for (int left = Math.max(0, choices.below(5) - 2); left > 0; left--) {
            Condition applies = choices.oneIn(4) ? atom() : Condition.always();
            some.add(guard(condition(2))
                    .withApplicability(applies)
                    .withInForce(inForce())
                    .withSeverity(choices.oneIn(8) ? Severity.ADVISORY : Severity.MANDATORY));
        }
        return some;
    }

    /** Two that exclude one another, whatever else is asked for. */
    List<Requirement> fork() {
        Condition one = condition(1);
        return List.of(guard(one), guard(Condition.not(one)));
    }

    private Requirement guard(Condition condition) {
        return Requirement.builder()
                .id("guard." + number++)
                .title("a guard")
                .text("")
                .requirement(condition)
                .provenance(Provenance.USER_SUPPLIED)
                .build();
    }

    private InForce inForce() {
        Optional<Sourced<LocalDate>> some = Optional.of(Sourced.supplied(day()));
        return switch (choices.below(5)) {
            case 3 -> new InForce(some, Optional.empty());
            case 4 -> new InForce(Optional.empty(), some);
            default -> InForce.unbounded();
        };
    }

    private Condition condition(int depth) {
        if (depth == 0 || choices.below(3) < 2) {
            return atom();
        }
        return switch (choices.below(4)) {
            case 0 -> Condition.all(condition(depth - 1), condition(depth - 1));
            case 1 -> Condition.any(condition(depth - 1), condition(depth - 1));
            case 2 -> Condition.atLeastOf(2, atom(), atom(), atom());
            default -> Condition.not(condition(depth - 1));
        };
    }

    private Condition atom() {
        return switch (choices.below(10)) {
            case 0, 1 -> Condition.is(SIGNED, choices.of(List.of(YesNo.values())));
            case 2 -> Condition.is(PAID, choices.of(List.of(YesNo.values())));
            case 3 -> Condition.isIn(GRADE, choices.some(List.of("a", "b", "c"), 1));
            case 4 -> Condition.is(HistoryFacts.REPEATED, choices.of(List.of(YesNo.NO, YesNo.YES)));
            case 5 -> Condition.hasValue(HistoryFacts.date(choices.of(events)));
            case 6 -> choices.oneIn(2) ? Condition.hasValue(PAID) : Condition.below(HistoryFacts.EVENT_DATE, day());
            case 7 -> Condition.atLeast(HistoryFacts.EVENT_DATE, day());
            case 8 -> sinceAnother();
            default -> elsewhere();
        };
    }

    private Condition sinceAnother() {
        if (room == 0) {
            return Condition.hasValue(HistoryFacts.date(choices.of(events)));
        }
        boolean months = room == COMPARISONS && choices.oneIn(6);
        room = months ? 0 : room - 1;
        return Condition.compare(
                HistoryFacts.EVENT_DATE,
                months ? Relation.AT_LEAST : choices.of(List.of(Relation.values())),
                HistoryFacts.date(choices.of(events)),
                months ? Offset.months(1) : Offset.days(choices.below(6) - 1));
    }

    private Condition elsewhere() {
        Lifecycle lifecycle = choices.of(shells);
        return Condition.isIn(HistoryFacts.state(lifecycle), choices.some(lifecycle.states(), 1));
    }

    private LocalDate day() {
        return FIRST.plusDays(choices.below(DAYS));
    }
}
