package org.openktp.examples.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openktp.core.code.YesNo;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.partnership.plan.Deadline;
import org.openktp.core.partnership.plan.Duty;
import org.openktp.core.partnership.plan.Milestone;
import org.openktp.core.partnership.plan.Plan;
import org.openktp.core.partnership.plan.Reckoning;
import org.openktp.core.partnership.plan.Schedule;
import org.openktp.core.partnership.plan.Span;
import org.openktp.core.source.Provenance;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.hcs.HcsLifecycle;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.lifecycle.history.Correction;
import org.openktp.rules.lifecycle.history.Event;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.History;
import org.openktp.rules.lifecycle.replay.Move;
import org.openktp.rules.lifecycle.replay.Refusal;
import org.openktp.rules.lifecycle.replay.Replay;
import org.openktp.rules.lifecycle.replay.Standing;
import org.openktp.rules.lifecycle.replay.Taken;
import org.openktp.rules.rule.Requirement;

/** The examples of {@code docs/write-your-own-lifecycle.md}, in its order. */
final class OwnLifecycle {

    // tag::guide[]
    static final Fact<YesNo> COVERED =
            Fact.of("clinic.covered", "cover", "Is there cover for the clinic?", CodeList.of(List.of(YesNo.values())));

    static final Requirement COVER = Requirement.builder()
            .id("release.cover")
            .title("The clinic is covered")
            .text("Our trust releases nobody whose clinic is not covered.")
            .requirement(Condition.is(COVERED, YesNo.YES))
            .provenance(Provenance.USER_SUPPLIED)
            .build();

    static final Lifecycle RELEASE = Lifecycle.builder("release", "release from the clinic")
            .state("asked", "asked for")
            .state("away", "away")
            .rest("back", "back in the clinic")
            .event("begin", "first day away")
            .event("report", "report to the department")
            .event("return", "return to the clinic")
            .arrow("asked", "begin", "away", COVER)
            .arrow("away", "report", "away")
            .arrow("away", "return", "back")
            .build();

    static final Milestone REPORT = Milestone.builder()
            .id("report")
            .title("report to the department")
            .anchor("begin")
            .after(Span.months(3))
            .duty(Duty.DONE_BY)
            .metBy(List.of("report"))
            .provenance(Provenance.USER_SUPPLIED)
            .build();

    static final Plan PLAN = new Plan("release", "what we ask", List.of(REPORT));
    static final Replay REPLAY = Replay.of(Scheme.of(RELEASE).with(PLAN));
    // end::guide[]

    private OwnLifecycle() {}

    static void run() {
        following();
        asking();
        adding();
    }

    private static void following() {
        // tag::guide[]
        FactSheet covered =
                FactSheet.builder().put(COVERED, Knowledge.known(YesNo.YES)).build();
        Happening begun = Happening.of("begin", "2026-03-02").with(covered);
        History history = History.of(
                new Event("e1", Instant.parse("2026-03-02T09:00:00Z"), begun),
                new Event("e2", Instant.parse("2026-06-05T09:00:00Z"), Happening.of("report", "2026-06-05")),
                new Correction(
                        "c1", Instant.parse("2026-06-20T09:00:00Z"), "e2", Happening.of("report", "2026-05-29")));
        for (LocalDate day : List.of(LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 20))) {
            Standing standing = REPLAY.standing(history, day, Instant.parse(day + "T18:00:00Z"));
            String state = standing.state("release").orElseThrow().label();
            for (Deadline due : new Schedule(PLAN, standing.occurrences(), Reckoning.UNDECLARED, day).deadlines()) {
                System.out.println("by what was known on " + day + ": " + state + "; " + due.explanation() + ", "
                        + due.status(day));
            }
        }
        // end::guide[]
    }

    private static void asking() {
        // tag::guide[]
        Happening begin = Happening.of("begin", "2026-03-02");
        for (Move move : REPLAY.ask(History.of(), begin, Instant.parse("2026-03-02T09:00:00Z"))) {
            if (move instanceof Refusal refusal) {
                System.out.println("refused: " + refusal.reason().label());
                refusal.unmet()
                        .forEach(each ->
                                System.out.println("  rule: " + each.rule().title()));
                refusal.missing()
                        .forEach(each ->
                                System.out.println("  ask: " + each.fact().question()));
            } else if (move instanceof Taken taken) {
                System.out.println("or taken: " + taken.transition());
            }
        }
        // end::guide[]
    }

    private static void adding() {
        // tag::guide[]
        State running = HcsLifecycle.LIFECYCLE.state("running");
        State abroad = State.own("abroad", "at a laboratory abroad", false);
        EventType leave = EventType.own("go-abroad", "departure");
        EventType comeBack = EventType.own("come-back", "return");
        List<Transition> arrows =
                List.of(Transition.own(running, leave, abroad), Transition.own(abroad, comeBack, running));
        Lifecycle ours = HcsLifecycle.LIFECYCLE.plus("our-hcs-ktp", List.of(abroad), List.of(leave, comeBack), arrows);
        System.out.println(ours.transitions(running));
        // end::guide[]
    }
}
