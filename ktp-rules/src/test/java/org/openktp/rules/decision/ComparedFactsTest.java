package org.openktp.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.rules.Samples.DAY;
import static org.openktp.rules.Samples.complete;
import static org.openktp.rules.Samples.rule;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.below;
import static org.openktp.rules.condition.Condition.compare;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openktp.rules.Samples;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Offset;
import org.openktp.rules.condition.Relation;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;

/** A compared fact is asked for even if all its own answers leave the same open: 27 February or 28 February, by the other. */
final class ComparedFactsTest {

    private static final Fact<LocalDate> Q =
            Fact.of("q", "q", "When?", new DateRange(LocalDate.of(2024, 2, 27), LocalDate.of(2024, 3, 2)));
    private static final Fact<LocalDate> S =
            Fact.of("s", "s", "When?", new DateRange(LocalDate.of(2024, 1, 28), LocalDate.of(2024, 3, 3)));
    private static final Condition BEFORE_29 = below(Q, LocalDate.of(2024, 2, 29));

    private static List<String> missing(Condition constraint, Condition requirement) {
        return Evaluator.of(
                        Samples.withConstraint(complete(rule("it", requirement).build()), constraint))
                .decide(FactSheet.empty(), DAY)
                .missing()
                .stream()
                .map(missing -> missing.fact().id())
                .toList();
    }

    @Test
    void where_a_different_answer_changes_what_the_other_answer_means() {
        assertThat(missing(BEFORE_29, compare(Q, Relation.BELOW, S, Offset.days(-2))))
                .containsExactly("s", "q");
    }

    @Test
    void where_a_different_answer_forces_the_other_answer_to_change() {
        Condition twoDaysApart =
                any(compare(Q, Relation.EQUAL, S, Offset.days(2)), compare(Q, Relation.EQUAL, S, Offset.days(-2)));

        assertThat(missing(all(BEFORE_29, twoDaysApart), compare(S, Relation.BELOW, Q, Offset.days(1))))
                .containsExactly("s", "q");
    }
}
