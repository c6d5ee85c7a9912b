package org.openktp.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.knowledge.Possibility.IMPOSSIBLE;
import static org.openktp.core.knowledge.Possibility.POSSIBLE;
import static org.openktp.core.knowledge.Possibility.SURE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PossibilityTest {

    private static final List<Integer> UNIVERSE = List.of(1, 2, 3, 4);

    private static List<Set<Integer>> allSets() {
        return IntStream.range(0, 1 << UNIVERSE.size())
                .mapToObj(bits -> {
                    Set<Integer> set = new HashSet<>();
                    UNIVERSE.stream()
                            .filter(each -> (bits & 1 << (each - 1)) != 0)
                            .forEach(set::add);
                    return set;
                })
                .toList();
    }

    @Provide
    Arbitrary<Knowledge<Set<Integer>>> sets() {
        Arbitrary<Set<Integer>> set = Arbitraries.of(allSets());
        Arbitrary<Knowledge<Set<Integer>>> known = set.map(Knowledge::known);
        Arbitrary<Knowledge<Set<Integer>>> oneOf =
                set.set().ofMinSize(2).ofMaxSize(3).map(Knowledge::oneOf);
        Arbitrary<Knowledge<Set<Integer>>> bounds = Combinators.combine(
                        set,
                        set,
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4))
                .as(PossibilityTest::bounds);
        return Arbitraries.oneOf(known, oneOf, bounds, Arbitraries.just(Knowledge.unknown()));
    }

    private static Knowledge<Set<Integer>> bounds(Set<Integer> includes, Set<Integer> more, int min, int max) {
        Set<Integer> within = new HashSet<>(includes);
        within.addAll(more);
        int least = Math.min(min, within.size());
        int most = Math.max(Math.max(max, least), includes.size());
        return new SetBounds<>(includes, Optional.of(within), least, OptionalInt.of(most));
    }

    @Property
    void contains_says_what_all_completions_say(@ForAll("sets") Knowledge<Set<Integer>> known) {
        List<Set<Integer>> completions =
                allSets().stream().filter(known::admits).toList();
        for (Integer element : UNIVERSE) {
            long having =
                    completions.stream().filter(each -> each.contains(element)).count();
            Possibility expected = having == 0 ? IMPOSSIBLE : having == completions.size() ? SURE : POSSIBLE;

            assertThat(Possibility.contains(known, element))
                    .as("%s in %s", element, known)
                    .isEqualTo(expected);
        }
    }

    private static List<Arguments> values() {
        return List.of(
                Arguments.of(Knowledge.known(3), SURE),
                Arguments.of(Knowledge.known(4), IMPOSSIBLE),
                Arguments.of(Knowledge.between(3, 3), SURE),
                Arguments.of(Knowledge.between(2, 3), POSSIBLE),
                Arguments.of(Knowledge.atLeast(3), POSSIBLE),
                Arguments.of(Knowledge.atMost(2), IMPOSSIBLE),
                Arguments.of(Knowledge.oneOf(Set.of(3, 4)), POSSIBLE),
                Arguments.of(Knowledge.oneOf(Set.of(4, 5)), IMPOSSIBLE),
                Arguments.of(Knowledge.notAsked(), POSSIBLE),
                Arguments.of(Knowledge.declined(), POSSIBLE),
                Arguments.of(Knowledge.notApplicable(), IMPOSSIBLE));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_fact_is_three(Knowledge<Integer> known, Possibility expected) {
        assertThat(Possibility.isValue(known, 3)).isEqualTo(expected);
    }

    @Test
    void a_set_that_does_not_apply_has_no_element() {
        assertThat(Possibility.contains(Knowledge.<Set<Integer>>notApplicable(), 1))
                .isEqualTo(IMPOSSIBLE);
    }

    @Test
    void a_set_without_an_upper_bound_may_have_any_element() {
        assertThat(Possibility.contains(Knowledge.including(Set.of(1)), 2)).isEqualTo(POSSIBLE);
        assertThat(Possibility.contains(Knowledge.including(Set.of(1)), 1)).isEqualTo(SURE);
    }
}
