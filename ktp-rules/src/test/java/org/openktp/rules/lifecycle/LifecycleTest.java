package org.openktp.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.code.YesNo;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.rule.Requirement;

final class LifecycleTest {

    private static final Fact<YesNo> READY =
            Fact.of("ready", "readiness", "Is it ready?", CodeList.of(Arrays.asList(YesNo.values())));
    private static final Requirement IS_READY = guard("ready", Condition.is(READY, YesNo.YES));
    private static final Requirement IS_NOT_READY = guard("not-ready", Condition.not(Condition.is(READY, YesNo.YES)));
    private static final Citation PAGE =
            Source.of("p", "Page", "Publisher", "https://example.org/", "whole").at("table");

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("state lost cannot be reached from start", () -> door().rest("lost", "lost")),
                refused("state trap can never come to rest", () -> door().state("trap", "trap")
                        .event("fall", "fall")
                        .arrow("start", "fall", "trap")
                        .loops("fall", "trap")),
                refused("state dead-end can never come to rest", () -> door().state("dead-end", "dead end")
                        .event("fall", "fall")
                        .arrow("start", "fall", "dead-end")),
                refused("has state start twice", () -> door().state("start", "again")),
                refused("has event go twice", () -> door().event("go", "again")),
                refused("their guards must be disjoint", () -> door().arrow("start", "go", "start")),
                refused("their guards must be disjoint", () -> door().arrow("start", "go", "start", IS_READY)),
                refused("state nowhere must be declared before", () -> door().arrow("start", "go", "nowhere")),
                refused("event jump must be declared before", () -> door().arrow("start", "jump", "end")),
                refused("must have a state", () -> Lifecycle.builder("empty", "empty")),
                refused("lifecycle 'A Door'", () -> Lifecycle.builder("A Door", "door")
                        .rest("start", "start")),
                refused(
                        "must cite a source",
                        () -> Lifecycle.builder("door", "door").stated().rest("start", "start")));
    }

    private static Arguments refused(String message, Supplier<LifecycleBuilder> rows) {
        return arguments(message, rows);
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("refused")
    void refuses_what_no_lifecycle_can_be(String message, Supplier<LifecycleBuilder> rows) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.get().build())
                .withMessageContaining(message);
    }

    @Test
    void refuses_an_arrow_whose_state_or_event_is_not_declared() {
        State start = State.own("start", "start", true);
        EventType go = EventType.own("go", "go");
        List<Transition> astray = List.of(Transition.own(start, go, State.own("nowhere", "nowhere", true)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lifecycle("door", "door", start, List.of(start), List.of(go), astray))
                .withMessage("lifecycle door: nowhere is used but not declared");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lifecycle(
                        "door", "door", start, List.of(start), List.of(), List.of(Transition.own(start, go, start))))
                .withMessage("lifecycle door: go is used but not declared");
    }

    @Test
    void lets_two_arrows_leave_on_one_event_where_their_guards_exclude_one_another() {
        Lifecycle lifecycle = Lifecycle.builder("choice", "choice")
                .rest("start", "start")
                .rest("end", "end")
                .event("go", "go")
                .arrow("start", "go", "end", IS_READY)
                .arrow("start", "go", "start", IS_NOT_READY)
                .build();

        assertThat(lifecycle.transitions(lifecycle.state("start"), lifecycle.event("go")))
                .extracting(Transition::to)
                .containsExactly(lifecycle.state("end"), lifecycle.state("start"));
    }

    @Test
    void marks_each_row_by_the_source_it_was_written_under() {
        Lifecycle lifecycle = Lifecycle.builder("door", "door")
                .stated(PAGE)
                .state("start", "start")
                .rest("end", "end")
                .event("go", "go")
                .inferred(PAGE)
                .arrow("start", "go", "end")
                .own()
                .event("knock", "knock")
                .loops("knock", "start", "end")
                .build();

        assertThat(lifecycle.initial().token()).isEqualTo("start");
        assertThat(lifecycle.states()).extracting(State::provenance).containsOnly(Provenance.STATED);
        assertThat(lifecycle.states()).extracting(State::resting).containsExactly(false, true);
        assertThat(lifecycle.events())
                .extracting(EventType::provenance)
                .containsExactly(Provenance.STATED, Provenance.USER_SUPPLIED);
        assertThat(lifecycle.transitions())
                .extracting(Transition::toString, Transition::provenance, Transition::citations)
                .containsExactly(
                        tuple("start --go--> end", Provenance.INFERRED, List.of(PAGE)),
                        tuple("start --knock--> start", Provenance.USER_SUPPLIED, List.of()),
                        tuple("end --knock--> end", Provenance.USER_SUPPLIED, List.of()));
    }

    @Test
    void names_what_it_has_when_asked_for_what_it_has_not() {
        Lifecycle lifecycle = door().build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> lifecycle.state("middle"))
                .withMessage("state 'middle' of lifecycle door must be one of start, end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lifecycle.event("stop"))
                .withMessage("event 'stop' of lifecycle door must be one of go");
    }

    private static LifecycleBuilder door() {
        return Lifecycle.builder("door", "door")
                .state("start", "start")
                .rest("end", "end")
                .event("go", "go")
                .arrow("start", "go", "end");
    }

    private static Requirement guard(String id, Condition condition) {
        return Requirement.builder()
                .id(id)
                .title(id)
                .text(id)
                .requirement(condition)
                .provenance(Provenance.USER_SUPPLIED)
                .build();
    }
}
