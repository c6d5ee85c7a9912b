package org.openktp.rules.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Relation;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.rule.InForce;

/**
 * A small table over small domains, something known of each of its facts, and the obvious slow look-up: every completion one
 * after the other, with conditions as plain functions of the answers, which are empty where a fact does not apply.
 */
final class RandomTable {

    static final LocalDate FIRST = LocalDate.of(2024, 2, 27);
    static final Fact<LocalDate> APPLIED = Fact.of("applied", "day", "When?", new DateRange(FIRST, FIRST.plusDays(3)));

    private static final List<String> CODES = List.of("a", "b", "c");
    private static final List<Integer> NUMBERS = List.of(0, 1, 2);
    private static final List<LocalDate> DAYS =
            IntStream.range(0, 4).mapToObj(FIRST::plusDays).toList();
    private static final Fact<String> CODE =
            Fact.of("code", "code", "Which?", CodeList.of(CODES)).orNotApplicable("has none");
    private static final Fact<Integer> ONE = Fact.of("one", "one", "How many?", new IntegerRange(0, 2));
    private static final Fact<Integer> TWO =
            Fact.of("two", "two", "How many?", new IntegerRange(0, 2)).orNotApplicable("has none");

    private static final Map<Fact<?>, List<?>> VALUES = Map.of(CODE, CODES, ONE, NUMBERS, TWO, NUMBERS, APPLIED, DAYS);

    static final List<Fact<?>> FACTS = List.of(CODE, ONE, TWO, APPLIED);

    /** An answer to every fact. */
    record Completion(Map<String, Optional<?>> answers) {

        Optional<?> of(Fact<?> fact) {
            return Objects.requireNonNull(answers.get(fact.id()));
        }

        Completion with(Fact<?> fact, Optional<?> answer) {
            Map<String, Optional<?>> longer = new HashMap<>(answers);
            longer.put(fact.id(), answer);
            return new Completion(longer);
        }
    }

    /** A condition, and the same as a function. */
    private record Test(Condition condition, Set<Fact<?>> facts, Predicate<Completion> holds) {

        Test and(Test other) {
            return new Test(Condition.all(condition, other.condition), both(other), holds.and(other.holds));
        }

        Test or(Test other) {
            return new Test(Condition.any(condition, other.condition), both(other), holds.or(other.holds));
        }

        Test not() {
            return new Test(Condition.not(condition), facts, holds.negate());
        }

        private Set<Fact<?>> both(Test other) {
            return Stream.concat(facts.stream(), other.facts.stream()).collect(Collectors.toSet());
        }
    }

    private final Random random;
    private final boolean byFact;
    private final List<TableRow<Integer>> rows = new ArrayList<>();
    private final List<Test> tests = new ArrayList<>();
    private final List<Test> constraints = new ArrayList<>();
    private final FactSheet.Builder sheet = FactSheet.builder();

    /** By the day of application, or by a given day, which is then the answer to that fact. */
    RandomTable(Random random, boolean byFact) {
        this.random = random;
        this.byFact = byFact;
        int count = 1 + random.nextInt(5);
        IntStream.range(0, count).forEach(this::addRow);
        IntStream.range(0, Math.max(0, random.nextInt(4) - 1)).forEach(each -> constraints.add(test()));
        know(CODE, RandomTable.<String>states(CODES, "z"));
        know(ONE, numbers());
        know(TWO, numbers());
        know(APPLIED, days());
    }

    private <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Half of the rows leave to those before them what these cover. */
    private void addRow(int number) {
        Test test = test();
        int value = random.nextInt(3);
        if (random.nextInt(8) > 0) {
            for (int before = 0; before < number; before++) {
                test = rows.get(before).value().value() == value
                        ? test
                        : test.and(tests.get(before).not());
            }
        }
        tests.add(test);
        rows.add(new TableRow<>("row" + number, test.condition(), Sourced.supplied(value), inForce()));
    }

    private InForce inForce() {
        int from = random.nextInt(4);
        int until = from + random.nextInt(4 - from);
        return new InForce(bound(from, random.nextBoolean()), bound(until, random.nextBoolean()));
    }

    private static Optional<Sourced<LocalDate>> bound(int day, boolean present) {
        return present ? Optional.of(Sourced.supplied(FIRST.plusDays(day))) : Optional.empty();
    }

    private Test test() {
        return switch (random.nextInt(4)) {
            case 0 -> atom();
            case 1 -> atom().and(atom());
            case 2 -> atom().or(atom().and(atom()));
            default -> atom().not().and(atom());
        };
    }

    private Test atom() {
        int limit = random.nextInt(4);
        Fact<Integer> number = of(List.of(ONE, TWO));
        String code = of(CODES);
        LocalDate day = FIRST.plusDays(limit);
        return switch (random.nextInt(byFact ? 6 : 5)) {
            case 0 -> test(Condition.is(CODE, code), CODE, code::equals);
            case 1 -> test(Condition.hasValue(TWO), TWO, any -> true);
            case 2 -> test(Condition.atLeast(number, limit), number, value -> value >= limit);
            case 3 -> test(Condition.below(number, limit), number, value -> value < limit);
            case 4 ->
                new Test(Condition.compare(ONE, Relation.AT_LEAST, TWO), Set.of(ONE, TWO), RandomTable::isAtLeast);
            default -> test(Condition.atMost(APPLIED, day), APPLIED, value -> !value.isAfter(day));
        };
    }

    @SuppressWarnings("unchecked") // answers are of the type of their fact
    private static <T> Test test(Condition condition, Fact<T> fact, Predicate<T> holds) {
        return new Test(condition, Set.of(fact), answers -> ((Optional<T>) answers.of(fact))
                .filter(holds)
                .isPresent());
    }

    private static boolean isAtLeast(Completion answers) {
        Optional<?> one = answers.of(ONE);
        Optional<?> two = answers.of(TWO);
        return one.isPresent() && two.isPresent() && (Integer) one.get() >= (Integer) two.get();
    }

    private <T> void know(Fact<T> fact, List<Knowledge<T>> states) {
        sheet.put(fact, of(states));
    }

    /** One of these values, all of them with equal share, or one that cannot be. */
    private static <T> List<Knowledge<T>> states(List<T> values, T wrong) {
        List<Knowledge<T>> states = new ArrayList<>();
        for (Missing.Reason reason : Missing.Reason.values()) {
            states.add(Knowledge.missing(reason));
            states.add(Knowledge.missing(reason));
        }
        values.forEach(value -> states.add(Knowledge.known(value)));
        states.add(Knowledge.oneOf(values.subList(0, 2)));
        states.add(Knowledge.oneOf(values.subList(1, 3)));
        states.add(Knowledge.notApplicable());
        states.add(Knowledge.known(wrong));
        return states;
    }

    private List<Knowledge<Integer>> numbers() {
        List<Knowledge<Integer>> states = states(NUMBERS, 9);
        states.addAll(List.of(Knowledge.between(1, 2), Knowledge.atLeast(2), Knowledge.atMost(1)));
        return states;
    }

    private List<Knowledge<LocalDate>> days() {
        if (!byFact) {
            return List.of(Knowledge.known(FIRST.plusDays(random.nextInt(4))));
        }
        List<Knowledge<LocalDate>> states = states(DAYS, FIRST.minusDays(1));
        states.addAll(List.of(Knowledge.between(FIRST, FIRST.plusDays(2)), Knowledge.atLeast(FIRST.plusDays(2))));
        return states;
    }

    DecisionTable<Integer> table() {
        return new DecisionTable<>(
                "random",
                "1",
                "",
                rows,
                constraints.stream().map(Test::condition).toList());
    }

    Answer<Integer> look(TableEvaluator<Integer, FactSheet> evaluator) {
        return byFact
                ? evaluator.look(sheet.build(), APPLIED)
                : evaluator.look(
                        sheet.build(), sheet.build().of(APPLIED).value().orElseThrow());
    }

    /** The rows that cover a completion on the day of application. */
    List<TableRow<Integer>> covering(Completion answers) {
        return covering(answers, (LocalDate) answers.of(APPLIED).orElseThrow());
    }

    private List<TableRow<Integer>> covering(Completion answers, LocalDate day) {
        return IntStream.range(0, rows.size())
                .filter(row -> tests.get(row).holds().test(answers) && isInForce(rows.get(row), day))
                .mapToObj(rows::get)
                .toList();
    }

    private static boolean isInForce(TableRow<?> row, LocalDate day) {
        return row.inForce().from().map(Sourced::value).filter(day::isBefore).isEmpty()
                && row.inForce()
                        .until()
                        .map(Sourced::value)
                        .filter(day::isAfter)
                        .isEmpty();
    }

    Result<Integer> result(Completion answers) {
        return covering(answers).stream()
                .findFirst()
                .map(row -> Result.of(row.value().value()))
                .orElse(Result.noRow());
    }

    /** Whether two rows of different values cover one subject on one day, which need not be that of application. */
    boolean overlaps() {
        return completions(Set.of()).stream().anyMatch(each -> DAYS.stream()
                .anyMatch(day -> covering(each, day).stream()
                                .map(row -> row.value().value())
                                .distinct()
                                .count()
                        > 1));
    }

    /** Every completion of what is known; of facts that do not matter on the days still possible, any will do. */
    List<Completion> completions() {
        return completions(inUse());
    }

    private Set<Fact<?>> inUse() {
        Set<Fact<?>> inUse = new HashSet<>();
        if (rows.stream().anyMatch(row -> !row.inForce().equals(InForce.unbounded()))) {
            inUse.add(APPLIED);
        }
        constraints.forEach(each -> inUse.addAll(each.facts()));
        Set<LocalDate> days = completions(notContradicted()).stream()
                .map(each -> (LocalDate) each.of(APPLIED).orElseThrow())
                .collect(Collectors.toSet());
        for (int row = 0; row < rows.size(); row++) {
            TableRow<Integer> each = rows.get(row);
            if (days.stream().anyMatch(day -> isInForce(each, day))) {
                inUse.addAll(tests.get(row).facts());
            }
        }
        return inUse;
    }

    private Set<Fact<?>> notContradicted() {
        return FACTS.stream()
                .filter(fact -> !answers(fact, sheet.build()).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Every completion of what is known of some facts, when nothing is of the others. */
    private List<Completion> completions(Set<Fact<?>> some) {
        List<Completion> made = List.of(new Completion(Map.of()));
        for (Fact<?> fact : FACTS) {
            Set<Optional<?>> answers = answers(fact, some.contains(fact) ? sheet.build() : FactSheet.empty());
            made = made.stream()
                    .flatMap(each -> answers.stream().map(answer -> each.with(fact, answer)))
                    .toList();
        }
        return made.stream()
                .filter(each -> constraints.stream()
                        .allMatch(constraint -> constraint.holds().test(each)))
                .toList();
    }

    @SuppressWarnings("unchecked") // the values of a fact are of its type
    private static <T> Set<Optional<?>> answers(Fact<T> fact, FactSheet sheet) {
        Set<Optional<?>> answers = new LinkedHashSet<>();
        for (Object value : Objects.requireNonNull(VALUES.get(fact))) {
            if (sheet.of(fact).admits((T) value)) {
                answers.add(Optional.of(value));
            }
        }
        if (fact.notApplicable().isPresent() && sheet.of(fact).admitsNotApplicable()) {
            answers.add(Optional.empty());
        }
        return answers;
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        constraints.forEach(each -> lines.add("given " + each.condition().canonical()));
        rows.forEach(row -> lines.add(row.id() + " " + row.inForce().canonical() + " if "
                + row.when().canonical() + " then " + row.value().value()));
        lines.add(sheet.build().toString());
        return String.join("\n", lines);
    }
}
