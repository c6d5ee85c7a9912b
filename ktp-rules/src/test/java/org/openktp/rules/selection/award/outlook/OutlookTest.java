package org.openktp.rules.selection.award.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openktp.rules.selection.award.Round.contender;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.award.Contender;
import org.openktp.rules.selection.award.Cuts;
import org.openktp.rules.selection.award.PlainAwards;
import org.openktp.rules.selection.award.Quota;
import org.openktp.rules.selection.award.Round;
import org.openktp.rules.selection.award.allocation.Allocation;
import org.openktp.rules.selection.policy.QualityLine;

final class OutlookTest {

    private static final Cuts TWO = new Cuts(QualityLine.at(Round.LINE), 2, 1, List.of());

    @Test
    void an_open_total_leaves_open_only_the_outcomes_that_it_can_change() {
        Outlook outlook = Outlook.of(
                List.of(
                        contender("a", false, 90),
                        contender("b", false, 50, 60, 75),
                        contender("c", false, 70),
                        contender("d", false, 40),
                        contender("e", false, 30)),
                TWO);
        assertThat(outlook.isExact()).isTrue();
        assertThat(outlook.outcomes())
                .containsEntry("a", Set.of(AwardOutcome.AWARDED))
                .containsEntry("b", Set.of(AwardOutcome.AWARDED, AwardOutcome.RESERVE))
                .containsEntry("c", Set.of(AwardOutcome.AWARDED, AwardOutcome.RESERVE))
                .containsEntry("d", Set.of(AwardOutcome.ABOVE_QUALITY_BELOW_FUNDING))
                .containsEntry("e", Set.of(AwardOutcome.BELOW_QUALITY));
        assertThat(outlook.ranks())
                .containsEntry("a", Knowledge.known(1))
                .containsEntry("b", Knowledge.between(2, 3))
                .containsEntry("c", Knowledge.between(2, 3))
                .containsEntry("d", Knowledge.known(4));
        assertThat(outlook.dependsOn())
                .containsEntry("a", Set.of())
                .containsEntry("b", Set.of("b"))
                .containsEntry("c", Set.of("b"))
                .containsEntry("d", Set.of());
    }

    @Test
    void who_may_drop_out_may_leave_a_place() {
        Outlook outlook = Outlook.of(
                List.of(contender("a", true, 90), contender("b", false, 80), contender("c", false, 70)), TWO);
        assertThat(outlook.outcomes())
                .containsEntry("a", Set.of(AwardOutcome.AWARDED, AwardOutcome.NOT_ELIGIBLE))
                .containsEntry("c", Set.of(AwardOutcome.AWARDED, AwardOutcome.RESERVE));
        assertThat(outlook.ranks()).containsEntry("a", Knowledge.known(1)).containsEntry("c", Knowledge.between(2, 3));
        assertThat(outlook.dependsOn()).containsEntry("a", Set.of("a")).containsEntry("c", Set.of("a"));
    }

    @Test
    void a_quota_that_only_some_completions_meet_leaves_no_list_in_the_others() {
        Quota quota = new Quota("theme", true, 1, Set.of("b"), Set.of("b"));
        Outlook outlook = Outlook.of(
                List.of(contender("a", false, 90), contender("b", false, 30, 50)),
                new Cuts(QualityLine.at(Round.LINE), 1, 1, List.of(quota)));
        assertThat(outlook.isExact()).isTrue();
        assertThat(outlook.outcomes())
                .containsEntry("a", Set.of(AwardOutcome.RESERVE, AwardOutcome.NO_LIST))
                .containsEntry("b", Set.of(AwardOutcome.AWARDED, AwardOutcome.BELOW_QUALITY));
        assertThat(outlook.dependsOn()).containsEntry("a", Set.of("b"));
    }

    @Test
    void of_no_applications_nothing_becomes() {
        assertThat(Outlook.of(List.of(), TWO)).isEqualTo(new Outlook(Map.of(), Map.of(), Map.of(), true));
    }

    @Test
    void refuses_an_application_that_is_there_twice_and_ties_that_nothing_breaks() {
        Contender one = contender("a", false, 50);
        Contender tied = new Contender("b", one.merits(), false);
        assertThatThrownBy(() -> Outlook.of(List.of(one, one), TWO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("application a must not be there twice");
        assertThatThrownBy(() -> Outlook.of(List.of(one, tied), TWO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("applications a and b must not both have the last text a");
    }

    @Provide
    Arbitrary<Round> plain() {
        return Arbitraries.randomValue(random -> Round.open(random, 5, 3, 0));
    }

    @Provide
    Arbitrary<Round> balanced() {
        return Arbitraries.randomValue(random -> Round.open(random, 5, 3, 4));
    }

    @Provide
    Arbitrary<Round> settled() {
        return Arbitraries.randomValue(random -> Round.settled(random, 30, 8));
    }

    @Property(tries = 4000)
    void without_quotas_it_says_what_every_completion_says(@ForAll("plain") Round round) {
        Outlook outlook = Outlook.of(round.contenders(), round.cuts());
        assertThat(outlook.isExact()).isTrue();
        assertThat(outlook.outcomes()).isEqualTo(possible(round));
        assertThat(outlook.dependsOn()).isEqualTo(dependsOn(round));
        assertThat(outlook.ranks()).isEqualTo(ranks(round));
    }

    @Property(tries = 6000)
    void with_quotas_it_says_what_every_completion_says(@ForAll("balanced") Round round) {
        Outlook outlook = Outlook.of(round.contenders(), round.cuts());
        assertThat(outlook.isExact()).isTrue();
        assertThat(outlook.outcomes()).isEqualTo(possible(round));
        assertThat(outlook.ranks()).isEqualTo(ranks(round));
        dependsOn(round)
                .forEach((id, others) -> assertThat(outlook.dependsOn().get(id)).containsAll(others));
        outlook.outcomes().forEach((id, outcomes) -> assertThat(outcomes.size() > 1
                        || Set.of().equals(outlook.dependsOn().get(id)))
                .isTrue());
    }

    @Property(tries = 6000)
    void beyond_the_limit_no_possible_outcome_is_left_out(@ForAll("balanced") Round round, @ForAll("steps") int steps) {
        Outlook outlook = new OutlookMaker(round.contenders(), round.cuts(), steps).make();
        Map<String, Set<AwardOutcome>> possible = possible(round);
        possible.forEach(
                (id, outcomes) -> assertThat(outlook.outcomes().get(id)).containsAll(outcomes));
        assertThat(!outlook.isExact() || outlook.outcomes().equals(possible)).isTrue();
        assertThat(outlook.ranks()).isEqualTo(ranks(round));
    }

    @Property(tries = 4000)
    void without_a_search_no_possible_outcome_is_left_out_though_only_the_ends_of_merits_are_given(
            @ForAll("balanced") Round round) {
        List<Contender> ends = round.contenders().stream()
                .map(each -> new Contender(each.id(), List.of(each.best(), each.worst()), each.mayDropOut()))
                .toList();
        Outlook outlook = Outlook.withoutSearch(ends, round.cuts());
        assertThat(outlook.isExact()).isFalse();
        possible(round)
                .forEach((id, outcomes) -> assertThat(outlook.outcomesOf(id)).containsAll(outcomes));
        assertThat(outlook.ranks()).isEqualTo(ranks(round));
    }

    @Test
    void many_awards_are_sure_where_many_places_are_left_over() {
        List<Contender> contenders = new ArrayList<>();
        for (int each = 0; each < 40; each++) {
            contenders.add(contender("a" + each, false, 90 - each, 50));
        }
        Quota quota = new Quota("theme", true, 2, Set.of("a0", "a1", "a2"), Set.of("a0", "a1", "a2"));
        Cuts cuts = new Cuts(QualityLine.at(Round.LINE), 50, 0, List.of(quota));
        assertThat(Outlook.withoutSearch(contenders, cuts).outcomes().values())
                .containsOnly(Set.of(AwardOutcome.AWARDED));
    }

    @Provide
    Arbitrary<Integer> steps() {
        return Arbitraries.of(0, 1, 2, 5, 10);
    }

    @Property(tries = 1000)
    void where_all_is_settled_it_is_the_allocation(@ForAll("settled") Round round) {
        Outlook outlook = Outlook.of(round.contenders(), round.cuts());
        Map<String, Set<AwardOutcome>> allocated = new HashMap<>();
        Allocation.of(round.contenders(), round.cuts())
                .outcomes()
                .forEach((id, outcome) -> allocated.put(id, Set.of(outcome)));
        assertThat(outlook.isExact()).isTrue();
        assertThat(outlook.outcomes()).isEqualTo(allocated);
        assertThat(outlook.dependsOn().values()).allMatch(Set::isEmpty);
    }

    @Property(tries = 500)
    void the_order_in_which_applications_are_given_does_not_matter(
            @ForAll("balanced") Round round, @ForAll("steps") int steps, @ForAll Random random) {
        List<Contender> shuffled = new ArrayList<>(round.contenders());
        Collections.shuffle(shuffled, random);
        assertThat(Outlook.of(shuffled, round.cuts()).toString())
                .isEqualTo(Outlook.of(round.contenders(), round.cuts()).toString());
        assertThat(new OutlookMaker(shuffled, round.cuts(), steps).make().toString())
                .isEqualTo(new OutlookMaker(round.contenders(), round.cuts(), steps)
                        .make()
                        .toString());
    }

    private static Map<String, Set<AwardOutcome>> possible(Round round) {
        Map<String, Set<AwardOutcome>> possible = new HashMap<>();
        PlainAwards.completions(round)
                .values()
                .forEach(outcomes -> outcomes.forEach((id, outcome) ->
                        possible.computeIfAbsent(id, each -> new HashSet<>()).add(outcome)));
        return possible;
    }

    private static Map<String, Knowledge<Integer>> ranks(Round round) {
        Map<String, Knowledge<Integer>> ranks = new HashMap<>();
        PlainAwards.ranks(round)
                .forEach((id, ends) -> ranks.put(
                        id,
                        ends.get(0).equals(ends.get(1))
                                ? Knowledge.known(ends.get(0))
                                : Knowledge.between(ends.get(0), ends.get(1))));
        return ranks;
    }

    /** Of every application those that change its outcome in some completion while the others stay as they are. */
    private static Map<String, Set<String>> dependsOn(Round round) {
        Map<List<Integer>, Map<String, AwardOutcome>> completions = PlainAwards.completions(round);
        Map<String, Set<String>> dependsOn = new HashMap<>();
        for (int other = 0; other < round.contenders().size(); other++) {
            String changed = round.contenders().get(other).id();
            Map<List<Integer>, Map<String, Set<AwardOutcome>>> byRest = new HashMap<>();
            for (Map.Entry<List<Integer>, Map<String, AwardOutcome>> each : completions.entrySet()) {
                List<Integer> rest = new ArrayList<>(each.getKey());
                rest.set(other, 0);
                Map<String, Set<AwardOutcome>> outcomes = byRest.computeIfAbsent(rest, one -> new HashMap<>());
                each.getValue().forEach((id, outcome) -> outcomes.computeIfAbsent(id, one -> new HashSet<>())
                        .add(outcome));
            }
            for (Contender each : round.contenders()) {
                Set<String> others = dependsOn.computeIfAbsent(each.id(), one -> new HashSet<>());
                if (byRest.values().stream()
                        .anyMatch(one -> one.getOrDefault(each.id(), Set.of()).size() > 1)) {
                    others.add(changed);
                }
            }
        }
        return dependsOn;
    }
}
