package org.openktp.io.lifecycle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.openktp.core.code.Code;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.rule.Requirement;

/**
 * Definitions as Mermaid state diagrams, with a line for each arrow, and one for all the arrows that lead from a state to
 * itself. The events that no arrow follows stand in a comment, as do the remarks of a scheme.
 */
public final class StateDiagram {

    private static final String STEP = "    ";
    private static final String STATE = "s_";

    private final StringBuilder text = new StringBuilder("stateDiagram-v2\n");

    private StateDiagram() {}

    /**
     * A lifecycle.
     *
     * @param lifecycle the lifecycle
     * @return its diagram
     */
    public static String of(Lifecycle lifecycle) {
        StateDiagram diagram = new StateDiagram();
        diagram.body(lifecycle, STATE, STEP);
        return diagram.text.toString();
    }

    /**
     * The lifecycles of a scheme side by side, each in a state of its own.
     *
     * @param scheme the scheme
     * @return its diagram
     */
    public static String of(Scheme scheme) {
        StateDiagram diagram = new StateDiagram();
        for (Lifecycle lifecycle : scheme.lifecycles()) {
            String id = MermaidText.id("lifecycle_", lifecycle.id());
            diagram.line(STEP, "state \"" + MermaidText.of(lifecycle.title()) + "\" as " + id + " {");
            diagram.body(lifecycle, MermaidText.id(STATE, lifecycle.id()) + "__", STEP + STEP);
            diagram.line(STEP, "}");
        }
        diagram.comment(STEP, "recorded in any state", scheme.remarks());
        return diagram.text.toString();
    }

    /** The prefix keeps the states of different lifecycles apart, as identifiers are those of the whole diagram. */
    private void body(Lifecycle lifecycle, String prefix, String indent) {
        for (State state : lifecycle.states()) {
            line(indent, "state \"" + MermaidText.of(state.label()) + "\" as " + id(prefix, state));
        }
        line(indent, "[*] --> " + id(prefix, lifecycle.initial()));
        drawn(lifecycle).forEach(arrows -> line(indent, arrow(prefix, arrows)));
        lifecycle.states().stream()
                .filter(State::resting)
                .forEach(state -> line(indent, id(prefix, state) + " --> [*]"));
        List<EventType> nowhere = lifecycle.events().stream()
                .filter(event -> lifecycle.transitions(event).isEmpty())
                .toList();
        comment(indent, "no arrow follows", nowhere);
    }

    /** Each arrow by itself, but those from one state to itself together: of several, Mermaid would draw only the last. */
    private static Collection<List<Transition>> drawn(Lifecycle lifecycle) {
        return lifecycle.transitions().stream()
                .collect(Collectors.groupingBy(
                        arrow -> arrow.from().equals(arrow.to()) ? arrow.from() : arrow,
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static String arrow(String prefix, List<Transition> together) {
        Transition first = together.get(0);
        String labels = together.stream().map(StateDiagram::label).collect(Collectors.joining("<br>"));
        return id(prefix, first.from()) + " --> " + id(prefix, first.to()) + " : " + labels;
    }

    private static String id(String prefix, State state) {
        return MermaidText.id(prefix, state.token());
    }

    private static String label(Transition arrow) {
        String guards = arrow.guards().stream()
                .map(Requirement::title)
                .map(MermaidText::of)
                .collect(Collectors.joining("#59; "));
        return arrow.on().token() + (guards.isEmpty() ? "" : " [" + guards + "]");
    }

    private void comment(String indent, String what, List<EventType> events) {
        if (!events.isEmpty()) {
            line(indent, "%% " + what + ": " + Code.tokens(events));
        }
    }

    private void line(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }
}
