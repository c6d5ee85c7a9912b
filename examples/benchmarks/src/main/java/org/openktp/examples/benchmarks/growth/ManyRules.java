package org.openktp.examples.benchmarks.growth;

import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.between;
import static org.openktp.rules.condition.Condition.includesAny;
import static org.openktp.rules.condition.Condition.isIn;
import static org.openktp.rules.condition.Condition.wordsAtMost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Provenance;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;
import org.openktp.rules.fact.Text;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RuleSet;

/**
 * Rules over forty facts of five kinds, of which every fact has as many as another. Each rule is on one fact and differs from all
 * others, and one subject passes them all, so that none decides before the last.
 */
public final class ManyRules {

    private static final int KINDS = 5;
    private static final int OF_EACH = 8;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final List<String> CODES =
            IntStream.range(0, 10).mapToObj(number -> "code-" + number).toList();
    private static final List<Series<?>> SERIES = series();

    private ManyRules() {}

    /** A fact, the value that the subject has, and as many rules as are wanted. */
    private record Series<T>(Fact<T> fact, T value, Numbered<T> rules) {
        Condition rule(int number) {
            return rules.of(fact, number);
        }

        void put(FactSheet.Builder sheet, boolean known) {
            sheet.put(fact, known ? Knowledge.known(value) : Knowledge.unknown());
        }
    }

    @FunctionalInterface
    private interface Numbered<T> {
        Condition of(Fact<T> fact, int number);
    }

    private static List<Series<?>> series() {
        List<Series<?>> all = new ArrayList<>();
        for (int i = 0; i < OF_EACH; i++) {
            all.add(new Series<>(
                    Fact.of("number-" + i, "a number", "Which number?", new IntegerRange(0, 100)),
                    50,
                    (fact, number) -> between(fact, 49 - number, 51 + number)));
            all.add(new Series<>(
                    Fact.of("code-" + i, "a code", "Which code?", CodeList.of(CODES)),
                    CODES.get(0),
                    (fact, number) -> isIn(fact, some(number))));
            all.add(new Series<>(
                    Fact.of("day-" + i, "a day", "Which day?", DateRange.ANY),
                    DAY,
                    (fact, number) -> atLeast(fact, DAY.minusDays(number))));
            all.add(new Series<>(
                    Fact.of("codes-" + i, "codes", "Which codes?", new SetOf<>(CodeList.of(CODES))),
                    Set.of(CODES.get(0), CODES.get(9)),
                    (fact, number) -> includesAny(fact, some(number))));
            all.add(new Series<>(
                    Fact.of("text-" + i, "a text", "Which text?", new Text()),
                    "twelve words ".repeat(6),
                    (fact, number) -> wordsAtMost(fact, WordCounting.WHITE_SPACE, 12 + number)));
        }
        return List.copyOf(all);
    }

    /** The first code and some of the others, by the bits of a number. */
    private static List<String> some(int number) {
        List<String> some = new ArrayList<>(List.of(CODES.get(0)));
        for (int bit = 0; bit < 8; bit++) {
            if ((number >> bit & 1) != 0) {
                some.add(CODES.get(bit + 1));
            }
        }
        return some;
    }

    /**
     * So many rules.
     *
     * @param count how many, at most 1,000
     * @return the rules
     */
    public static RuleSet rules(int count) {
        List<Requirement> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rules.add(Requirement.builder()
                    .id("growth.rule-" + i)
                    .title("Rule " + i)
                    .text("Made up to be measured.")
                    .provenance(Provenance.USER_SUPPLIED)
                    .requirement(SERIES.get(i % SERIES.size()).rule(i / SERIES.size()))
                    .build());
        }
        return new RuleSet("growth", "1", Coverage.COMPLETE, InForce.unbounded(), List.copyOf(rules), List.of());
    }

    /**
     * The subject.
     *
     * @param missing how many of its facts are missing, at most 40
     * @return its facts
     */
    public static FactSheet subject(int missing) {
        FactSheet.Builder sheet = FactSheet.builder();
        for (int i = 0; i < KINDS * OF_EACH; i++) {
            SERIES.get(i).put(sheet, i >= missing);
        }
        return sheet.build();
    }
}
