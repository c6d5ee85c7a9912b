package org.openktp.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SetBoundsTest {

    private static final List<Set<String>> EVERY_SET = List.of(
            Set.of(),
            Set.of("npl"),
            Set.of("nml"),
            Set.of("ukas"),
            Set.of("npl", "nml"),
            Set.of("npl", "ukas"),
            Set.of("nml", "ukas"),
            Set.of("npl", "nml", "ukas"));

    static Stream<Arguments> bounds() {
        return Stream.of(
                arguments(
                        "at least npl",
                        Knowledge.including(Set.of("npl")),
                        List.of(
                                Set.of("npl"),
                                Set.of("npl", "nml"),
                                Set.of("npl", "ukas"),
                                Set.of("npl", "nml", "ukas"))),
                arguments("at least nothing", Knowledge.including(Set.<String>of()), EVERY_SET),
                arguments(
                        "at most npl and nml",
                        Knowledge.within(Set.of("npl", "nml")),
                        List.of(Set.of(), Set.of("npl"), Set.of("nml"), Set.of("npl", "nml"))),
                arguments(
                        "npl and perhaps nml",
                        bounds(Set.of("npl"), Optional.of(Set.of("npl", "nml")), 0, OptionalInt.empty()),
                        List.of(Set.of("npl"), Set.of("npl", "nml"))),
                arguments(
                        "two or more",
                        bounds(Set.of(), Optional.empty(), 2, OptionalInt.empty()),
                        List.of(
                                Set.of("npl", "nml"),
                                Set.of("npl", "ukas"),
                                Set.of("nml", "ukas"),
                                Set.of("npl", "nml", "ukas"))),
                arguments("at most nothing", Knowledge.within(Set.<String>of()), List.of(Set.of())),
                arguments(
                        "one at most",
                        Knowledge.<String>sized(0, 1),
                        List.of(Set.of(), Set.of("npl"), Set.of("nml"), Set.of("ukas"))),
                arguments(
                        "exactly two",
                        Knowledge.<String>sized(2, 2),
                        List.of(Set.of("npl", "nml"), Set.of("npl", "ukas"), Set.of("nml", "ukas"))),
                arguments(
                        "npl and exactly one other",
                        bounds(Set.of("npl"), Optional.empty(), 2, OptionalInt.of(2)),
                        List.of(Set.of("npl", "nml"), Set.of("npl", "ukas"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bounds")
    void admits_the_sets_within_its_bounds(String name, Knowledge<Set<String>> knowledge, List<Set<String>> admitted) {
        assertThat(EVERY_SET.stream().filter(knowledge::admits)).isEqualTo(admitted);
        assertThat(knowledge.value()).isEmpty();
        assertThat(knowledge.admitsNotApplicable()).isFalse();
    }

    @Test
    void names_the_sets_that_bound_it() {
        assertThat(Knowledge.including(Set.of("npl")).named()).containsExactly(Set.of("npl"));
        assertThat(bounds(Set.of("npl"), Optional.of(Set.of("npl", "nml")), 0, OptionalInt.empty())
                        .named())
                .containsExactly(Set.of("npl"), Set.of("npl", "nml"));
    }

    @Test
    void has_at_least_as_many_elements_as_it_includes() {
        assertThat(bounds(Set.of("npl", "nml"), Optional.empty(), 0, OptionalInt.empty()))
                .isEqualTo(Knowledge.including(Set.of("npl", "nml")))
                .extracting(SetBounds::minSize)
                .isEqualTo(2);
    }

    @Test
    void refuses_bounds_that_no_set_fits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bounds(Set.of("npl"), Optional.of(Set.of("nml")), 0, OptionalInt.empty()))
                .withMessage("elements {npl} must lie within {nml}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bounds(Set.of(), Optional.of(Set.of("npl", "nml")), 3, OptionalInt.empty()))
                .withMessage("a set of at least 3 elements cannot have at most 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bounds(Set.of("npl"), Optional.empty(), 0, OptionalInt.of(0)))
                .withMessage("a set of at least 1 elements cannot have at most 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Knowledge.sized(2, 1))
                .withMessage("a set of at least 2 elements cannot have at most 1");
    }

    @Test
    void does_not_follow_the_sets_it_was_made_of() {
        Set<String> includes = new LinkedHashSet<>(Set.of("npl"));
        Set<String> within = new LinkedHashSet<>(List.of("npl", "nml"));
        SetBounds<String> bounds = bounds(includes, Optional.of(within), 0, OptionalInt.empty());
        includes.add("ukas");
        within.clear();
        assertThat(bounds.includes()).containsExactly("npl").isUnmodifiable();
        assertThat(bounds.within().orElseThrow()).containsExactly("npl", "nml").isUnmodifiable();
    }

    private static SetBounds<String> bounds(
            Set<String> includes, Optional<Set<String>> within, int minSize, OptionalInt maxSize) {
        return new SetBounds<>(includes, within, minSize, maxSize);
    }
}
