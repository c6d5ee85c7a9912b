package org.openktp.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.openktp.rules.condition.AllOf;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.condition.Not;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.question.Prospect;
import org.openktp.rules.table.RandomTable.Completion;

/** Look-ups against the obvious slow ones, over small tables and whatever may be known. */
final class TableOracleTest {

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void answers_as_if_every_completion_had_been_looked_at(@ForAll Random random, @ForAll boolean byFact) {
        RandomTable each = new RandomTable(random, byFact);
        if (each.overlaps()) {
            assertThatIllegalArgumentException().isThrownBy(each::table).withMessageContaining("may cover the same");
            count("refused");
            return;
        }
        Answer<Integer> answer = each.look(TableEvaluator.of(each.table()));
        List<Completion> completions = each.completions();
        Set<Result<Integer>> results = completions.stream().map(each::result).collect(Collectors.toSet());
        Set<TableRow<Integer>> rows = completions.stream()
                .flatMap(completion -> each.covering(completion).stream())
                .collect(Collectors.toSet());

        count(answer.getClass().getSimpleName());
        if (results.isEmpty()) {
            assertThat(answer).as("%s", each).isInstanceOf(Answer.Contradicted.class);
        } else if (results.equals(Set.of(Result.noRow()))) {
            assertThat(answer).as("%s", each).isInstanceOf(Answer.Uncovered.class);
        } else if (results.size() == 1) {
            Answer.Settled<Integer> settled = (Answer.Settled<Integer>) answer;
            assertThat(results).isEqualTo(Set.of(Result.of(settled.value())));
            assertThat(settled.rows()).as("%s", each).containsExactlyInAnyOrderElementsOf(rows);
        } else {
            Answer.Open<Integer> open = (Answer.Open<Integer>) answer;
            assertThat(possible(open)).as("%s", each).isEqualTo(results);
            assertThat(open.possible().values().stream().flatMap(List::stream))
                    .as("%s", each)
                    .containsExactlyInAnyOrderElementsOf(rows);
            assertMissing(open, each, completions);
        }
    }

    private static void count(String kind) {
        List<String> kinds = List.of("refused", "Contradicted", "Uncovered", "Settled", "Open");
        Statistics.label("answer")
                .collect(kind)
                .coverage(coverage -> kinds.forEach(each -> coverage.check(each).percentage(share -> share > 2)));
    }

    private static Set<Result<Integer>> possible(Answer.Open<Integer> open) {
        Set<Result<Integer>> possible = new HashSet<>();
        open.possible().keySet().forEach(value -> possible.add(Result.of(value)));
        if (open.mayBeUncovered()) {
            possible.add(Result.noRow());
        }
        return possible;
    }

    private static void assertMissing(Answer.Open<Integer> open, RandomTable each, List<Completion> completions) {
        List<Fact<?>> relevant = new ArrayList<>();
        for (int fact = 0; fact < RandomTable.FACTS.size(); fact++) {
            if (isRelevant(fact, each, completions)) {
                relevant.add(RandomTable.FACTS.get(fact));
            }
        }
        assertThat(open.missing())
                .as("%s", each)
                .<Fact<?>>extracting(MissingFact::fact)
                .containsExactlyInAnyOrderElementsOf(relevant);
        assertThat(open.missing()).extracting(MissingFact::settles).isSortedAccordingTo((a, b) -> b.compareTo(a));
        for (MissingFact<Result<Integer>> missing : open.missing()) {
            assertProspects(missing, each, completions);
        }
    }

    /** Every answer that is left is in one prospect, whose outcomes are those of its completions. */
    private static void assertProspects(
            MissingFact<Result<Integer>> missing, RandomTable each, List<Completion> completions) {
        List<Completion> left = new ArrayList<>(completions);
        for (Prospect<Result<Integer>> prospect : missing.prospects()) {
            Set<Result<Integer>> outcomes = new LinkedHashSet<>();
            for (Completion completion : completions) {
                if (holds(prospect.answer(), completion.of(missing.fact()))) {
                    outcomes.add(each.result(completion));
                    assertThat(left.remove(completion)).as("%s", each).isTrue();
                }
            }
            assertThat(prospect.outcomes()).as("%s %s", missing, each).isEqualTo(outcomes);
        }
        assertThat(left).as("%s", each).isEmpty();
    }

    @SuppressWarnings("unchecked") // the conditions are on the fact that was answered
    private static boolean holds(Condition condition, Optional<?> answer) {
        if (condition instanceof Not not) {
            return !holds(not.condition(), answer);
        }
        if (condition instanceof AllOf all) {
            return all.conditions().stream().allMatch(part -> holds(part, answer));
        }
        if (condition instanceof AnyOf any) {
            return any.conditions().stream().anyMatch(part -> holds(part, answer));
        }
        return answer.filter(value -> ((FactAtom<Object>) condition).holds(value))
                .isPresent();
    }

    /** Whether another answer, with no more changes to other facts than it takes, changes the result. */
    private static boolean isRelevant(int fact, RandomTable each, List<Completion> completions) {
        List<Result<Integer>> results = completions.stream().map(each::result).toList();
        for (int from = 0; from < completions.size(); from++) {
            int[] changes = changes(completions.get(from), completions);
            for (int to = 0; to < completions.size(); to++) {
                boolean differs =
                        (changes[to] & 1 << fact) != 0 && !results.get(from).equals(results.get(to));
                if (differs && isLeast(fact, to, changes, completions)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The facts that each completion answers otherwise than one of them, as bits. */
    private static int[] changes(Completion from, List<Completion> completions) {
        return completions.stream()
                .mapToInt(to -> IntStream.range(0, RandomTable.FACTS.size())
                        .filter(fact ->
                                !from.of(RandomTable.FACTS.get(fact)).equals(to.of(RandomTable.FACTS.get(fact))))
                        .map(fact -> 1 << fact)
                        .sum())
                .toArray();
    }

    private static boolean isLeast(int fact, int to, int[] changes, List<Completion> completions) {
        Fact<?> asked = RandomTable.FACTS.get(fact);
        return IntStream.range(0, changes.length)
                .filter(other -> changes[other] != changes[to] && (changes[other] & changes[to]) == changes[other])
                .noneMatch(other -> completions
                        .get(other)
                        .of(asked)
                        .equals(completions.get(to).of(asked)));
    }
}
