package org.openktp.rules.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.condition.InRange;
import org.openktp.rules.condition.Offset;
import org.openktp.rules.condition.Relation;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Domain;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;

/** Few values that stand for all: what conditions make of them is what conditions make of every value there is. */
final class ComparedLevelTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 26);

    private static <T> Fact<T> fact(int number, Domain<T> domain) {
        return Fact.of("f" + number, "fact", "Which?", domain);
    }

    @Property(tries = 300)
    void finds_every_cell_of_numbers_that_are_compared(@ForAll long seed) {
        Random random = new Random(seed);
        List<Fact<Integer>> facts = IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(number -> fact(number, new IntegerRange(-random.nextInt(3), 3 + random.nextInt(8))))
                .toList();
        check(facts, random, ComparedLevelTest::numbers, () -> Offset.of(random.nextInt(9) - 4));
    }

    @Property(tries = 500)
    void finds_every_cell_of_days_that_are_compared_by_days_or_months(@ForAll long seed) {
        Random random = new Random(seed);
        List<Fact<LocalDate>> facts = IntStream.range(0, 2)
                .mapToObj(number -> fact(number, new DateRange(FIRST, FIRST.plusDays(30 + random.nextInt(40)))))
                .toList();
        boolean months = random.nextBoolean();
        check(
                facts,
                random,
                ComparedLevelTest::days,
                () -> months ? Offset.months(random.nextInt(5) - 2) : Offset.days(random.nextInt(41) - 20));
    }

    @Property(tries = 200)
    void finds_every_cell_of_three_days_in_a_row_a_month_apart(@ForAll long seed) {
        Random random = new Random(seed);
        List<Fact<LocalDate>> facts = IntStream.range(0, 3)
                .mapToObj(number -> FIRST.plusMonths(number).plusDays(random.nextInt(3)))
                .map(first -> new DateRange(first, first.plusDays(4 + random.nextInt(8))))
                .map(range -> Fact.of("from" + range.first(), "fact", "Which?", range))
                .toList();
        check(facts, random, ComparedLevelTest::days, () -> Offset.months(-1));
    }

    private static List<Integer> numbers(Domain<Integer> domain) {
        IntegerRange range = (IntegerRange) domain;
        return IntStream.rangeClosed(range.least(), range.greatest()).boxed().toList();
    }

    private static List<LocalDate> days(Domain<LocalDate> domain) {
        DateRange range = (DateRange) domain;
        return range.first().datesUntil(range.last().plusDays(1)).toList();
    }

    private static <T extends Comparable<? super T>> void check(
            List<Fact<T>> facts, Random random, Function<Domain<T>, List<T>> all, Supplier<Offset> offset) {
        List<Condition> conditions = new ArrayList<>();
        for (int right = 1; right < facts.size(); right++) {
            Offset first = offset.get();
            conditions.add(new Comparison<>(facts.get(right - 1), relation(random, first), facts.get(right), first));
        }
        Offset second = offset.get();
        boolean reversed = random.nextBoolean() && second.unit() != Offset.Unit.MONTHS;
        conditions.add(new Comparison<>(
                facts.get(reversed ? 1 : 0), relation(random, second), facts.get(reversed ? 0 : 1), second));
        List<T> values = all.apply(facts.get(0).domain());
        conditions.add(Condition.atLeast(facts.get(0), values.get(random.nextInt(values.size()))));
        List<Knowledge<T>> known = facts.stream()
                .map(fact -> knowledge(all.apply(fact.domain()), random))
                .toList();
        List<Atom> atoms = conditions.stream().map(Atom.class::cast).toList();

        Level level = new Space(conditions, List.of()).levels().get(0);
        List<Knowledge<T>> inOrder = level.facts().stream()
                .map(fact -> known.get(facts.indexOf(fact)))
                .toList();

        Set<List<Boolean>> found = new HashSet<>();
        level.open(inOrder).cells().stream()
                .forEach(cell -> found.add(
                        atoms.stream().map(atom -> level.holds(atom, cell)).toList()));
        assertThat(found).isEqualTo(everything(facts, known, atoms, all));
    }

    private static Relation relation(Random random, Offset offset) {
        if (offset.unit() == Offset.Unit.MONTHS) {
            List<Relation> line = offset.amount() % 2 == 0
                    ? List.of(Relation.AT_LEAST, Relation.BELOW)
                    : List.of(Relation.AT_MOST, Relation.ABOVE);
            return line.get(random.nextInt(2));
        }
        return List.of(Relation.values()).get(random.nextInt(Relation.values().length));
    }

    private static <T extends Comparable<? super T>> Knowledge<T> knowledge(List<T> values, Random random) {
        int from = random.nextInt(values.size());
        int to = from + random.nextInt(values.size() - from);
        return switch (random.nextInt(4)) {
            case 0 -> Knowledge.known(values.get(from));
            case 1 -> new Between<>(Optional.of(values.get(from)), Optional.of(values.get(to)));
            default -> Knowledge.unknown();
        };
    }

    private static <T extends Comparable<? super T>> Set<List<Boolean>> everything(
            List<Fact<T>> facts, List<Knowledge<T>> known, List<Atom> atoms, Function<Domain<T>, List<T>> all) {
        List<List<T>> filled = List.of(List.of());
        for (int fact = 0; fact < facts.size(); fact++) {
            Knowledge<T> own = known.get(fact);
            List<T> values = all.apply(facts.get(fact).domain()).stream()
                    .filter(own::admits)
                    .toList();
            filled = filled.stream()
                    .flatMap(start -> values.stream().map(value -> Stream.concat(start.stream(), Stream.of(value))
                            .toList()))
                    .toList();
        }
        Set<List<Boolean>> truths = new HashSet<>();
        for (List<T> values : filled) {
            truths.add(atoms.stream().map(atom -> holds(atom, facts, values)).toList());
        }
        return truths;
    }

    @SuppressWarnings("unchecked") // all facts here have values of one type
    private static <T extends Comparable<? super T>> boolean holds(Atom atom, List<Fact<T>> facts, List<T> values) {
        if (atom instanceof Comparison<?> comparison) {
            return ((Comparison<T>) comparison)
                    .holds(values.get(facts.indexOf(comparison.left())), values.get(facts.indexOf(comparison.right())));
        }
        FactAtom<T> own = (InRange<T>) atom;
        return own.holds(values.get(facts.indexOf(own.fact())));
    }

    @Test
    void months_are_refused_where_they_do_not_add_up_exactly() {
        Fact<LocalDate> one = fact(1, DateRange.ANY);
        Fact<LocalDate> two = fact(2, DateRange.ANY);
        Fact<LocalDate> three = fact(3, DateRange.ANY);
        Condition after = Condition.compare(two, Relation.AT_LEAST, one, Offset.months(12));

        assertThatCode(() -> new Space(
                        List.of(after, Condition.compare(two, Relation.AT_MOST, one, Offset.months(36))), List.of()))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Space(
                        List.of(after, Condition.compare(two, Relation.AT_MOST, one, Offset.days(365))), List.of()))
                .withMessageContaining("f2 with f1 by months are too entangled");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Space(List.of(Condition.compare(two, Relation.EQUAL, one, Offset.months(12))), List.of()))
                .withMessageContaining("not whether they are exactly so many months apart");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Space(
                        List.of(after, Condition.compare(one, Relation.AT_LEAST, two, Offset.months(-12))), List.of()))
                .withMessageContaining("always from the one fact to the other");
        assertThatCode(() -> new Space(List.of(after, Condition.compare(one, Relation.BELOW, two)), List.of()))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Space(
                        List.of(
                                after,
                                Condition.compare(three, Relation.AT_LEAST, two, Offset.months(1)),
                                Condition.compare(one, Relation.AT_LEAST, three, Offset.months(1))),
                        List.of()))
                .withMessageContaining("too entangled to decide exactly");
    }
}
