package org.openktp.io.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.io.lifecycle.Bakery.DELIVERY;
import static org.openktp.io.lifecycle.Bakery.ORDER;
import static org.openktp.io.lifecycle.Bakery.SCHEME;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.io.KtpLifecycleIo;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.rule.Requirement;

final class StateDiagramTest {

    private static final Pattern ARROW =
            Pattern.compile("^ +(\\S+) --> (\\S+) : (\\S+)(?: \\[(.*)])?$", Pattern.MULTILINE);
    private static final Pattern STATE = Pattern.compile("^ +state \"([^\"]*)\" as (\\S+)$", Pattern.MULTILINE);
    private static final Pattern FIRST = Pattern.compile("^ +\\[\\*] --> (\\S+)$", Pattern.MULTILINE);
    private static final Pattern LAST = Pattern.compile("^ +(\\S+) --> \\[\\*]$", Pattern.MULTILINE);
    private static final Pattern REFERENCE = Pattern.compile("#(\\d+);");

    @Test
    void the_diagram_of_a_lifecycle_lists_exactly_its_definition() {
        assertThat(KtpLifecycleIo.diagram(ORDER)).isEqualTo("""
                        stateDiagram-v2
                            state "asked for" as s_asked
                            state "in the oven" as s_in_the_oven
                            state "the end#58; #34;eaten#34;" as s_end
                            [*] --> s_asked
                            s_asked --> s_in_the_oven : bake [It is paid#59; What fits#59; in #34;the#34; oven#58; 40 #91;at most#93;]
                            s_asked --> s_asked : bake [It is not paid]
                            s_in_the_oven --> s_end : eat
                            s_end --> [*]
                            %% no arrow follows: cancel
                        """);
        requireSame(KtpLifecycleIo.diagram(ORDER), "s_", ORDER);
    }

    @Test
    void the_diagram_of_a_scheme_lists_exactly_the_definitions_of_its_lifecycles() {
        String diagram = KtpLifecycleIo.diagram(SCHEME);

        assertThat(diagram)
                .startsWith("stateDiagram-v2\n    state \"an order, #35;1\" as lifecycle_the_order {\n")
                .endsWith("    }\n    %% recorded in any state: sing\n");
        String[] parts = diagram.split("\n    }\n", -1);
        requireSame(parts[0], "s_the_order__", ORDER);
        requireSame(parts[1], "s_the_delivery__", DELIVERY);
    }

    /** Reads a diagram by its lines alone. */
    private static void requireSame(String diagram, String prefix, Lifecycle lifecycle) {
        Map<String, String> tokens = lifecycle.states().stream()
                .collect(Collectors.toMap(state -> prefix + state.token().replace('-', '_'), State::token));

        assertThat(found(STATE, diagram).map(line -> List.of(tokens.get(line.group(2)), plain(line.group(1)))))
                .containsExactlyElementsOf(lifecycle.states().stream()
                        .map(state -> List.of(state.token(), state.label()))
                        .toList());
        assertThat(found(ARROW, diagram).map(line -> arrow(line, tokens)))
                .containsExactlyElementsOf(lifecycle.transitions().stream()
                        .map(StateDiagramTest::arrow)
                        .toList());
        assertThat(found(FIRST, diagram).map(line -> tokens.get(line.group(1))))
                .containsExactly(lifecycle.initial().token());
        assertThat(found(LAST, diagram).map(line -> tokens.get(line.group(1))))
                .containsExactlyElementsOf(lifecycle.states().stream()
                        .filter(State::resting)
                        .map(State::token)
                        .toList());
    }

    private static List<String> arrow(MatchResult line, Map<String, String> tokens) {
        String guards = line.group(4) == null ? "" : plain(line.group(4));
        return List.of(tokens.get(line.group(1)), line.group(3), tokens.get(line.group(2)), guards);
    }

    private static List<String> arrow(Transition arrow) {
        String guards = arrow.guards().stream().map(Requirement::title).collect(Collectors.joining("; "));
        return List.of(arrow.from().token(), arrow.on().token(), arrow.to().token(), guards);
    }

    private static Stream<MatchResult> found(Pattern pattern, String diagram) {
        return pattern.matcher(diagram).results();
    }

    private static String plain(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(reference -> Character.toString(Integer.parseInt(reference.group(1))));
    }

    @Provide
    Arbitrary<String> tokens() {
        return Arbitraries.of("a", "b", "end", "1", "x2", "state")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join("-", words));
    }

    @Property
    void states_have_one_identifier_exactly_where_they_have_one_token(
            @ForAll("tokens") String one,
            @ForAll("tokens") String other,
            @ForAll("tokens") String first,
            @ForAll("tokens") String second) {
        assertThat(MermaidText.id("s_", one).equals(MermaidText.id("s_", other)))
                .isEqualTo(one.equals(other));
        String whole = MermaidText.id(MermaidText.id("s_", first) + "__", one);
        assertThat(whole.equals(MermaidText.id(MermaidText.id("s_", second) + "__", other)))
                .isEqualTo(first.equals(second) && one.equals(other));
        assertThat(whole).matches("[a-z0-9_]+").startsWith("s_");
    }

    @Property
    void a_text_is_one_line_without_marks_of_mermaid_and_reads_as_itself(@ForAll @From("texts") String text) {
        String safe = MermaidText.of(text);

        assertThat(safe).doesNotContainPattern("[\\n\\r\"\\[\\]{}<>%:]|#(?!\\d+;)|;(?<!#\\d{1,7};)|(?i)direction");
        assertThat(plain(safe)).isEqualTo(text.strip().replaceAll("\\s", " "));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> marks = Arbitraries.of(
                ":",
                ";",
                "\"",
                "#",
                "%%",
                "{",
                "}",
                "[",
                "]",
                "-->",
                "--",
                "\n",
                "Direction TB",
                "end",
                "note ",
                "é",
                "😀",
                "<<fork>>",
                "#35;",
                "x");
        return marks.list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    }

    @ParameterizedTest
    @CsvSource({"direction lr, #100;irection lr", "Direction, #68;irection", "redirection, re#100;irection"})
    void the_word_that_turns_a_diagram_is_never_written_out(String text, String safe) {
        assertThat(MermaidText.of(text)).isEqualTo(safe);
    }

    @Test
    void an_event_that_nothing_follows_is_in_a_comment_alone() {
        assertThat(KtpLifecycleIo.diagram(ORDER).lines().filter(line -> line.contains("cancel")))
                .containsExactly("    %% no arrow follows: cancel");
    }

    @Test
    void arrows_from_a_state_to_itself_stand_on_one_line_since_mermaid_draws_one_alone() {
        Transition bake = ORDER.transitions().get(1);
        EventType wait = EventType.own("wait", "waiting");
        Lifecycle patient = ORDER.plus(
                "patient", List.of(), List.of(wait), List.of(Transition.own(bake.from(), wait, bake.from())));

        assertThat(KtpLifecycleIo.diagram(patient).lines().filter(line -> line.contains("s_asked --> s_asked")))
                .containsExactly("    s_asked --> s_asked : bake [It is not paid]<br>wait");
    }
}
