package org.openktp.rules.selection.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openktp.rules.selection.award.Round.contender;
import static org.openktp.rules.selection.award.Round.merit;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.rules.selection.policy.QualityLine;

/** The bounds of what an allocation is made of. */
final class AwardValuesTest {

    @ParameterizedTest
    @CsvSource({"1, 0, true", "50, 10, true", "0, 0, false", "-1, 0, false", "1, -1, false"})
    void cuts_have_a_capacity_of_one_or_more_and_no_negative_reserves(int capacity, int reserves, boolean isAllowed) {
        if (isAllowed) {
            assertThat(new Cuts(QualityLine.NONE, capacity, reserves, List.of()).capacity())
                    .isEqualTo(capacity);
        } else {
            assertThatThrownBy(() -> new Cuts(QualityLine.NONE, capacity, reserves, List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "capacity %d must be 1 or more and reserves %d 0 or more".formatted(capacity, reserves));
        }
    }

    @Test
    void cuts_do_not_have_two_quotas_of_one_identifier() {
        Quota one = new Quota("one", true, 1, Set.of(), Set.of());
        Quota same = new Quota("one", false, 2, Set.of(), Set.of());
        assertThatThrownBy(() -> new Cuts(QualityLine.NONE, 1, 0, List.of(one, same)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quotas must not have the identifier one twice");
    }

    @Test
    void a_quota_has_no_negative_number_and_its_sure_members_are_possible_ones() {
        assertThat(new Quota("q", false, 0, Set.of(), Set.of("a")).number()).isZero();
        assertThatThrownBy(() -> new Quota("q", true, -1, Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("quota q must have a number of 0 or more, not -1");
        assertThatThrownBy(() -> new Quota("q", true, 1, Set.of("a"), Set.of("b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("possible members that contain the sure ones");
    }

    @Test
    void a_quota_counts_sure_members_for_a_minimum_and_possible_ones_for_a_maximum() {
        Set<String> possibly = new HashSet<>(Set.of("a", "b"));
        Quota least = new Quota("least", true, 1, Set.of("a"), possibly);
        possibly.clear();
        assertThat(least.counted()).containsExactly("a");
        assertThat(least.possibly()).containsExactlyInAnyOrder("a", "b");
        assertThat(new Quota("most", false, 1, Set.of("a"), Set.of("a", "b")).counted())
                .containsExactlyInAnyOrder("a", "b");
    }

    @ParameterizedTest
    @CsvSource({
        "80, 0, z, 70, 9, a", // the higher total first
        "80, 2, z, 80, 1, a", // then the higher second figure
        "80, 2, a, 80, 2, b" // then the lower text
    })
    void the_better_merit_comes_first(int total, int second, String last, int total2, int second2, String last2) {
        Merit better = merit(last, total, second);
        Merit worse = merit(last2, total2, second2);
        assertThat(better).isLessThan(worse);
        assertThat(worse).isGreaterThan(better);
        assertThat(better).isEqualByComparingTo(merit(last, total, second));
    }

    @Test
    void a_merit_begins_with_a_total() {
        assertThat(merit("a", 80, 1).total()).isEqualByComparingTo(BigDecimal.valueOf(80));
        assertThatThrownBy(() -> new Merit(List.of(), "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figures of a merit must begin with a total");
    }

    @Test
    void a_contender_has_its_merits_in_order_and_each_once() {
        Contender open = contender("a", false, 50, 70, 60, 70);
        assertThat(open.merits()).containsExactly(merit("a", 70, 0), merit("a", 60, 0), merit("a", 50, 0));
        assertThat(open.best()).isEqualTo(merit("a", 70, 0));
        assertThat(open.worst()).isEqualTo(merit("a", 50, 0));
        assertThatThrownBy(() -> contender("a", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("merits of application a must not be empty");
    }

    @Test
    void a_contender_is_settled_with_one_merit_if_it_stays() {
        assertThat(contender("a", false, 50, 50).isSettled()).isTrue();
        assertThat(contender("a", false, 50, 60).isSettled()).isFalse();
        assertThat(contender("a", true, 50).isSettled()).isFalse();
    }
}
