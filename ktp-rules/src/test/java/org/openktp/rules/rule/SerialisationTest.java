package org.openktp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.source.Sourced;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.Samples;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Offset;
import org.openktp.rules.condition.Relation;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.Text;
import org.openktp.rules.hcs.HcsRuleSets;

/** A rule set can be shipped to another machine and decides there as here. */
final class SerialisationTest {

    private static final Fact<LocalDate> START = Fact.of("start", "start", "When?", DateRange.ANY);
    private static final Fact<LocalDate> END = Fact.of("end", "end", "When?", DateRange.ANY);
    private static final Fact<String> TITLE = Fact.of("title", "title", "Which?", new Text());
    private static final Fact<String> OPEN =
            Fact.of("open", "open", "Which?", CodeList.open(List.of("a", "b"), "other"));

    static Stream<RuleSet> ruleSets() {
        Condition every = Condition.all(
                Condition.compare(END, Relation.ABOVE, START, Offset.months(18)),
                Condition.below(START, LocalDate.of(2025, 1, 1)),
                Condition.matches(TITLE, "[A-Z].*"),
                Condition.wordsAtMost(TITLE, WordCounting.WHITE_SPACE, 20),
                Condition.sizeAtLeast(Samples.SKILLS, 2),
                Condition.includesOnly(Samples.SKILLS, Set.of("audit")),
                Condition.atLeastOf(1, Condition.is(OPEN, "a"), Condition.not(Condition.hasValue(Samples.MENTOR))));
        RuleSet host = Samples.complete(Samples.rule("every", every).build());
        return Stream.of(HcsRuleSets.ROUND_1, HcsRuleSets.ROUND_4, host, HcsRuleSets.ROUND_4.plus(host));
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void comes_back_equal_with_the_same_hash_and_decisions(RuleSet rules) throws IOException, ClassNotFoundException {
        RuleSet back = shipped(rules);

        assertThat(back).isEqualTo(rules);
        assertThat(back.hash()).isEqualTo(rules.hash());
        LocalDate day = LocalDate.of(2024, 2, 1);
        assertThat(Evaluator.of(back).decide(FactSheet.empty(), day))
                .isEqualTo(Evaluator.of(rules).decide(FactSheet.empty(), day));
    }

    @Test
    void days_on_which_something_was_seen_come_back_equal() throws IOException, ClassNotFoundException {
        Seen seen = Seen.between(Sourced.supplied(Samples.DAY), Sourced.supplied(Samples.DAY.plusDays(1)))
                .notBefore(Sourced.supplied(Samples.DAY.minusDays(1)));

        assertThat(shipped(seen)).isEqualTo(seen);
    }

    @SuppressWarnings("unchecked") // what comes back is of the type of what was sent
    private static <T> T shipped(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
