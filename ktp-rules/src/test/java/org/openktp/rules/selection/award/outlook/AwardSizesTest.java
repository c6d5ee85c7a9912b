package org.openktp.rules.selection.award.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.rules.selection.award.Round.merit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.award.Contender;
import org.openktp.rules.selection.award.Cuts;
import org.openktp.rules.selection.award.Merit;
import org.openktp.rules.selection.award.PlainAwards;
import org.openktp.rules.selection.award.Quota;
import org.openktp.rules.selection.award.Round;
import org.openktp.rules.selection.award.allocation.Allocation;
import org.openktp.rules.selection.policy.QualityLine;

/** Rounds as large as they occur. */
final class AwardSizesTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    /** Applications of which every so many has several merits. */
    private static List<Contender> contenders(Random random, int number, int openEvery, int merits) {
        return IntStream.range(0, number)
                .mapToObj(each -> {
                    String id = "a" + each;
                    int total = 3000 + random.nextInt(6000);
                    int count = each % openEvery == 0 ? merits : 1;
                    List<Merit> all = IntStream.range(0, count)
                            .mapToObj(one -> merit(id, total + 7 * one, one % 3))
                            .toList();
                    return new Contender(id, all, false);
                })
                .sorted(Comparator.comparing(Contender::best))
                .toList();
    }

    private static List<Quota> quotas(Random random, List<Contender> contenders, int minima, int maxima) {
        List<Quota> quotas = new ArrayList<>();
        for (int each = 0; each < minima + maxima; each++) {
            Set<String> members = contenders.stream()
                    .filter(one -> random.nextInt(10) == 0)
                    .map(Contender::id)
                    .collect(Collectors.toSet());
            boolean isMinimum = each < minima;
            quotas.add(new Quota("q" + each, isMinimum, isMinimum ? 1 : 2, members, members));
        }
        return quotas;
    }

    @Test
    void two_hundred_applications_with_thirty_quotas_are_awarded() {
        List<Contender> order = contenders(new Random(7), 200, 1, 1);
        List<Quota> quotas = quotas(new Random(8), order, 14, 16);
        Cuts cuts = new Cuts(QualityLine.at(Round.LINE), 50, 10, quotas);
        Allocation allocation = Assertions.assertTimeoutPreemptively(LONG, () -> Allocation.of(order, cuts));
        Set<String> awards = allocation.outcomes().entrySet().stream()
                .filter(each -> each.getValue() == AwardOutcome.AWARDED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(PlainAwards.meets(awards, quotas, 50)).isTrue();
        assertThat(allocation.passedOver()).isNotEmpty();
        assertThat(allocation.lifted()).isNotEmpty();
    }

    @Test
    void sixty_applications_of_which_six_are_open_with_eight_quotas_are_looked_at_exactly() {
        List<Contender> contenders = contenders(new Random(3), 60, 10, 40);
        Cuts cuts = new Cuts(QualityLine.at(Round.LINE), 15, 5, quotas(new Random(4), contenders, 6, 2));
        Outlook outlook = Assertions.assertTimeoutPreemptively(LONG, () -> Outlook.of(contenders, cuts));
        assertThat(outlook.isExact()).isTrue();
        assertThat(outlook.outcomes()).hasSize(60).allSatisfy((id, outcomes) -> assertThat(outcomes)
                .isNotEmpty());
    }

    @Test
    void two_hundred_open_applications_with_thousands_of_merits_are_looked_at_exactly_without_quotas() {
        List<Contender> contenders = contenders(new Random(5), 200, 1, 2000);
        Cuts cuts = new Cuts(QualityLine.at(Round.LINE), 50, 10, List.of());
        Outlook outlook = Assertions.assertTimeoutPreemptively(LONG, () -> Outlook.of(contenders, cuts));
        assertThat(outlook.isExact()).isTrue();
        assertThat(outlook.outcomes()).hasSize(200);
    }

    @Test
    void sixty_open_applications_with_quotas_are_too_many_and_nothing_is_ruled_out_wrongly() {
        List<Contender> contenders = contenders(new Random(6), 60, 1, 200);
        Cuts cuts = new Cuts(QualityLine.at(Round.LINE), 15, 5, quotas(new Random(4), contenders, 6, 4));
        Outlook outlook = Assertions.assertTimeoutPreemptively(LONG, () -> Outlook.of(contenders, cuts));
        assertThat(outlook.isExact()).isFalse();
        Random random = new Random(9);
        for (int each = 0; each < 200; each++) {
            List<Contender> order = contenders.stream()
                    .map(one -> new Contender(
                            one.id(),
                            List.of(one.merits().get(random.nextInt(one.merits().size()))),
                            false))
                    .sorted(Comparator.comparing(Contender::best))
                    .toList();
            Allocation.of(order, cuts).outcomes().forEach((id, outcome) -> assertThat(
                            outlook.outcomes().getOrDefault(id, Set.of()))
                    .contains(outcome));
        }
    }
}
