package org.openktp.rules.selection.award.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openktp.rules.selection.award.Round.contender;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.award.Contender;
import org.openktp.rules.selection.award.Cuts;
import org.openktp.rules.selection.award.PlainAwards;
import org.openktp.rules.selection.award.Quota;
import org.openktp.rules.selection.award.Round;
import org.openktp.rules.selection.policy.QualityLine;

final class AllocationTest {

    private static final List<Contender> FIVE = List.of(
            contender("a", false, 90),
            contender("b", false, 80),
            contender("c", false, 70),
            contender("d", false, 60),
            contender("e", false, 30));

    private static Cuts cuts(int capacity, int reserves, Quota... quotas) {
        return new Cuts(QualityLine.at(Round.LINE), capacity, reserves, List.of(quotas));
    }

    private static Quota atLeast(String id, int number, String... members) {
        return new Quota(id, true, number, Set.of(members), Set.of(members));
    }

    private static Quota atMost(String id, int number, String... members) {
        return new Quota(id, false, number, Set.of(members), Set.of(members));
    }

    @Test
    void without_quotas_the_best_are_awarded_then_held_in_reserve() {
        Allocation allocation = Allocation.of(FIVE, cuts(2, 1));
        assertThat(allocation.outcomes())
                .containsExactly(
                        Map.entry("a", AwardOutcome.AWARDED),
                        Map.entry("b", AwardOutcome.AWARDED),
                        Map.entry("c", AwardOutcome.RESERVE),
                        Map.entry("d", AwardOutcome.ABOVE_QUALITY_BELOW_FUNDING),
                        Map.entry("e", AwardOutcome.BELOW_QUALITY));
        assertThat(allocation.passedOver()).isEmpty();
        assertThat(allocation.lifted()).isEmpty();
        assertThat(allocation.clash()).isEmpty();
    }

    @Test
    void a_minimum_lifts_one_and_passes_over_another() {
        Allocation allocation = Allocation.of(FIVE, cuts(2, 1, atMost("unused", 1, "a"), atLeast("theme", 1, "d")));
        assertThat(allocation.outcomes())
                .containsEntry("a", AwardOutcome.AWARDED)
                .containsEntry("b", AwardOutcome.RESERVE)
                .containsEntry("c", AwardOutcome.ABOVE_QUALITY_BELOW_FUNDING)
                .containsEntry("d", AwardOutcome.AWARDED);
        assertThat(allocation.passedOver())
                .containsExactly(Map.entry("b", Set.of("theme")), Map.entry("c", Set.of("theme")));
        assertThat(allocation.lifted()).containsExactly(Map.entry("d", Set.of("theme")));
    }

    @Test
    void a_maximum_passes_over_one_and_lifts_the_next() {
        Allocation allocation = Allocation.of(FIVE, cuts(2, 0, atMost("partner", 1, "a", "b")));
        assertThat(allocation.outcomes())
                .containsEntry("b", AwardOutcome.ABOVE_QUALITY_BELOW_FUNDING)
                .containsEntry("c", AwardOutcome.AWARDED);
        assertThat(allocation.passedOver()).containsExactly(Map.entry("b", Set.of("partner")));
        assertThat(allocation.lifted()).containsExactly(Map.entry("c", Set.of("partner")));
    }

    @Test
    void what_may_belong_counts_for_a_maximum_and_not_for_a_minimum() {
        Quota most = new Quota("most", false, 1, Set.of("a"), Set.of("a", "b"));
        Quota least = new Quota("least", true, 1, Set.of("d"), Set.of("a", "d"));
        Allocation allocation = Allocation.of(FIVE, cuts(3, 0, most, least));
        assertThat(allocation.outcomes())
                .containsEntry("a", AwardOutcome.AWARDED)
                .containsEntry("b", AwardOutcome.ABOVE_QUALITY_BELOW_FUNDING)
                .containsEntry("c", AwardOutcome.AWARDED)
                .containsEntry("d", AwardOutcome.AWARDED);
    }

    @Test
    void a_clash_names_what_cannot_be_met_together_and_nothing_else() {
        Quota one = atLeast("one", 1, "a");
        Quota two = atLeast("two", 1, "b");
        Quota none = atMost("none", 0, "b");
        Quota below = atLeast("below", 1, "e");
        Quota many = atLeast("many", 6, "a", "b", "c", "d", "e");
        assertThat(clash(2, one, two, none)).isEqualTo(new Allocation.Clash(Set.of("two", "none"), false, false));
        assertThat(clash(1, one, two)).isEqualTo(new Allocation.Clash(Set.of("one", "two"), true, false));
        assertThat(clash(5, one, below)).isEqualTo(new Allocation.Clash(Set.of("below"), false, true));
        assertThat(clash(9, one, many)).isEqualTo(new Allocation.Clash(Set.of("many"), false, false));
        assertThat(clash(1, atLeast("pair", 2, "a", "e")))
                .as("either the capacity or the line alone is reason enough")
                .isEqualTo(new Allocation.Clash(Set.of("pair"), false, true));
    }

    private static Allocation.Clash clash(int capacity, Quota... quotas) {
        Allocation allocation = Allocation.of(FIVE, cuts(capacity, 2, quotas));
        assertThat(allocation.outcomes())
                .containsEntry("a", AwardOutcome.NO_LIST)
                .containsEntry("d", AwardOutcome.NO_LIST)
                .containsEntry("e", AwardOutcome.BELOW_QUALITY);
        return allocation.clash().orElseThrow();
    }

    @Test
    void of_no_applications_there_are_no_awards_or_no_list() {
        assertThat(Allocation.of(List.of(), cuts(1, 0)).clash()).isEmpty();
        assertThat(Allocation.of(List.of(), cuts(1, 0, atLeast("one", 1, "a"))).clash())
                .contains(new Allocation.Clash(Set.of("one"), false, false));
    }

    @Test
    void refuses_what_is_open_or_out_of_order() {
        Contender two = contender("two", false, 80, 70);
        Contender gone = contender("gone", true, 80);
        assertThatThrownBy(() -> Allocation.of(List.of(two), cuts(1, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("application two must be settled: one merit, and in the running");
        assertThatThrownBy(() -> Allocation.of(List.of(gone), cuts(1, 0))).hasMessageContaining("gone must be settled");
        assertThatThrownBy(() -> Allocation.of(List.of(FIVE.get(1), FIVE.get(0)), cuts(1, 0)))
                .hasMessage("application a must have less merit than the one before it");
        assertThatThrownBy(() -> Allocation.of(List.of(FIVE.get(1), FIVE.get(1)), cuts(1, 0)))
                .hasMessage("application b must not be there twice");
    }

    @Test
    void refuses_what_takes_too_many_steps_and_names_the_limit() {
        Cuts cuts = cuts(2, 0, atLeast("one", 1, "a"), atLeast("two", 1, "b"));
        assertThatThrownBy(() -> new AllocationMaker(FIVE, cuts, 1).make())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the allocation of 5 applications must take at most 1 steps to decide exactly, and takes more");
        assertThat(new AllocationMaker(FIVE, cuts, 100).make()).isEqualTo(Allocation.of(FIVE, cuts));
    }

    @Test
    void what_it_gives_cannot_be_changed() {
        Allocation allocation = Allocation.of(FIVE, cuts(2, 1, atLeast("theme", 1, "d")));
        assertThatThrownBy(() -> allocation.outcomes().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() ->
                        allocation.passedOver().getOrDefault("b", Set.of("")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> allocation.lifted().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Provide
    Arbitrary<Round> rounds() {
        return Arbitraries.randomValue(random -> Round.settled(random, 12, 6));
    }

    @Property(tries = 3000)
    void it_is_the_best_of_all_lists(@ForAll("rounds") Round round) {
        Allocation allocation = Allocation.of(round.contenders(), round.cuts());
        assertThat(allocation.outcomes())
                .containsExactlyInAnyOrderEntriesOf(PlainAwards.outcomes(round.contenders(), round.cuts()));
        assertThat(allocation.outcomes().keySet())
                .containsExactlyElementsOf(
                        round.contenders().stream().map(Contender::id).toList());
        assertThat(allocation.clash().isEmpty())
                .isEqualTo(PlainAwards.best(
                                PlainAwards.goodEnough(round.contenders(), round.cuts()),
                                round.cuts().quotas(),
                                round.cuts().capacity())
                        .isPresent());
    }

    @Property(tries = 2000)
    void of_a_clash_nothing_can_be_left_out(@ForAll("rounds") Round round) {
        Allocation.of(round.contenders(), round.cuts()).clash().ifPresent(clash -> {
            assertThat(isMet(round, clash)).isFalse();
            for (String quota : clash.quotas()) {
                Set<String> others = new HashSet<>(clash.quotas());
                others.remove(quota);
                assertThat(isMet(round, new Allocation.Clash(others, clash.capacity(), clash.quality())))
                        .isTrue();
            }
            assertThat(!clash.capacity() || isMet(round, new Allocation.Clash(clash.quotas(), false, clash.quality())))
                    .isTrue();
            assertThat(!clash.quality() || isMet(round, new Allocation.Clash(clash.quotas(), clash.capacity(), false)))
                    .isTrue();
        });
    }

    private static boolean isMet(Round round, Allocation.Clash demands) {
        List<String> all = round.contenders().stream().map(Contender::id).toList();
        List<String> allowed = demands.quality() ? PlainAwards.goodEnough(round.contenders(), round.cuts()) : all;
        int capacity = demands.capacity() ? round.cuts().capacity() : all.size();
        return PlainAwards.best(allowed, named(round, demands.quotas()), capacity)
                .isPresent();
    }

    private static List<Quota> named(Round round, Set<String> ids) {
        return round.cuts().quotas().stream()
                .filter(each -> ids.contains(each.id()))
                .toList();
    }

    @Property(tries = 2000)
    void who_is_passed_over_has_no_place_and_would_have_one_without_any_of_the_quotas_named(
            @ForAll("rounds") Round round) {
        Allocation allocation = Allocation.of(round.contenders(), round.cuts());
        List<String> order = PlainAwards.goodEnough(round.contenders(), round.cuts());
        Set<String> expected = new HashSet<>();
        Set<String> before = new HashSet<>();
        for (String id : allocation.clash().isPresent() ? List.<String>of() : order) {
            if (allocation.outcomes().get(id) == AwardOutcome.AWARDED) {
                before.add(id);
            } else if (before.size() < round.cuts().capacity()) {
                expected.add(id);
                assertMinimal(
                        allocation.passedOver().getOrDefault(id, Set.of()),
                        quotas -> !hasPlace(
                                order,
                                id,
                                before,
                                named(round, quotas),
                                round.cuts().capacity()));
            }
        }
        assertThat(allocation.passedOver().keySet()).isEqualTo(expected);
    }

    private static boolean hasPlace(
            List<String> order, String id, Set<String> before, List<Quota> quotas, int capacity) {
        List<String> later = order.subList(order.indexOf(id) + 1, order.size());
        return IntStream.range(0, 1 << later.size()).anyMatch(list -> {
            Set<String> awards = new HashSet<>(before);
            awards.add(id);
            IntStream.range(0, later.size())
                    .filter(each -> (list >> each & 1) == 1)
                    .forEach(each -> awards.add(later.get(each)));
            return PlainAwards.meets(awards, quotas, capacity);
        });
    }

    @Property(tries = 2000)
    void who_is_lifted_is_awarded_under_the_quotas_named_and_not_without_any_of_them(@ForAll("rounds") Round round) {
        Allocation allocation = Allocation.of(round.contenders(), round.cuts());
        Map<String, AwardOutcome> byMerit =
                PlainAwards.outcomes(round.contenders(), round.with(List.of()).cuts());
        Set<String> expected = new HashSet<>();
        allocation.outcomes().forEach((id, outcome) -> {
            if (outcome == AwardOutcome.AWARDED && byMerit.get(id) != AwardOutcome.AWARDED) {
                expected.add(id);
            }
        });
        assertThat(allocation.lifted().keySet()).isEqualTo(expected);
        allocation
                .lifted()
                .forEach((id, ids) -> assertMinimal(
                        ids,
                        quotas -> PlainAwards.outcomes(
                                                round.contenders(),
                                                round.with(named(round, quotas)).cuts())
                                        .get(id)
                                == AwardOutcome.AWARDED));
    }

    private static void assertMinimal(Set<String> quotas, Predicate<Set<String>> property) {
        assertThat(property.test(quotas)).isTrue();
        for (String quota : quotas) {
            Set<String> others = new HashSet<>(quotas);
            others.remove(quota);
            assertThat(property.test(others))
                    .as("without %s of %s", quota, quotas)
                    .isFalse();
        }
    }
}
