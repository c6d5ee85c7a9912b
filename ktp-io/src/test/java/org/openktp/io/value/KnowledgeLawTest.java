package org.openktp.io.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.core.organisation.Nation;
import org.openktp.core.source.Sourced;
import org.openktp.io.application.KnowledgeForm;
import org.openktp.io.form.DocumentForm;
import org.openktp.io.form.Form;
import org.openktp.io.form.Writing;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;
import org.openktp.rules.fact.Text;
import org.openktp.rules.hcs.HcsFacts;

/** Every state of what is known, of values of every kind, there and back and spelled as applications spell it. */
final class KnowledgeLawTest {

    private static final Fact<Set<Nation>> NATIONS =
            Fact.of("nations", "nations", "Which nations?", new SetOf<>(CodeList.of(List.of(Nation.values()))));

    private static <T> Arbitrary<Knowledge<T>> states(Arbitrary<T> values) {
        Arbitrary<Knowledge<T>> reasons =
                Arbitraries.of(Missing.Reason.values()).map(Knowledge::missing);
        Arbitrary<Knowledge<T>> several =
                values.list().uniqueElements().ofMinSize(2).ofMaxSize(4).map(Knowledge::oneOf);
        return Arbitraries.oneOf(
                reasons, several, values.map(Knowledge::known), Arbitraries.just(Knowledge.notApplicable()));
    }

    private static <T extends Comparable<? super T>> Arbitrary<Knowledge<T>> ordered(Arbitrary<T> values) {
        Arbitrary<Knowledge<T>> ranges = Combinators.combine(values.optional(), values.optional())
                .filter((one, other) -> one.isPresent() || other.isPresent())
                .as((one, other) -> range(one, other));
        return Arbitraries.oneOf(states(values), ranges);
    }

    private static <T extends Comparable<? super T>> Knowledge<T> range(Optional<T> one, Optional<T> other) {
        boolean rises = one.isEmpty() || other.isEmpty() || one.get().compareTo(other.get()) <= 0;
        return rises ? new Between<>(one, other) : new Between<>(other, one);
    }

    @Provide
    Arbitrary<Knowledge<Integer>> numbers() {
        return ordered(Arbitraries.integers().between(0, 100));
    }

    @Provide
    Arbitrary<Knowledge<BigDecimal>> sums() {
        return ordered(Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000"))
                .ofScale(2));
    }

    @Provide
    Arbitrary<Knowledge<LocalDate>> days() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 800).map(LocalDate.of(2023, 1, 1)::plusDays);
        Arbitrary<Knowledge<LocalDate>> months = Arbitraries.integers()
                .between(1, 12)
                .map(month -> LocalDate.of(2024, month, 1))
                .map(first -> Knowledge.between(first, first.plusMonths(1).minusDays(1)));
        return Arbitraries.oneOf(ordered(days), months);
    }

    @Provide
    Arbitrary<Knowledge<AgendaForChangeBand>> bands() {
        return ordered(Arbitraries.of(AgendaForChangeBand.values()));
    }

    @Provide
    Arbitrary<Knowledge<String>> texts() {
        return states(Arbitraries.strings().ofMinLength(1).filter(text -> !text.isBlank()));
    }

    @Provide
    Arbitrary<Knowledge<Set<Nation>>> sets() {
        Arbitrary<Set<Nation>> sets = Arbitraries.of(Nation.values()).set();
        Arbitrary<Knowledge<Set<Nation>>> bounds = Combinators.combine(
                        sets,
                        sets.optional(),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4))
                .as(KnowledgeLawTest::bounds);
        return Arbitraries.oneOf(states(sets), bounds);
    }

    private static Knowledge<Set<Nation>> bounds(Set<Nation> least, Optional<Set<Nation>> most, int from, int more) {
        Optional<Set<Nation>> within = most.map(some -> union(least, some));
        int size = within.map(Set::size).orElse(Nation.values().length);
        int minSize = Math.min(from, size);
        OptionalInt maxSize =
                more == 0 ? OptionalInt.empty() : OptionalInt.of(Math.max(Math.max(minSize, least.size()), more));
        return new SetBounds<>(least, within, minSize, maxSize);
    }

    private static Set<Nation> union(Set<Nation> one, Set<Nation> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private static <T> void law(Knowledge<T> known, ValueType of, Fact<T> fact) {
        ValueType type = new ValueType(Knowledge.class, List.of(of));
        assertThat(Trip.wrong(type, known)).isEmpty();
        assertThat(Trip.wrong(new ValueType(Sourced.class, List.of(type)), Sourced.supplied(known)))
                .isEmpty();
        Form<Knowledge<T>> documents = new KnowledgeForm<>(fact);
        assertThat(Trip.text(type, known).replaceAll("(?<=[:,]) ", ""))
                .isEqualTo(DocumentForm.line(documents.write(known, Writing.inline())));
    }

    @Property
    void numbers_go_there_and_back(@ForAll("numbers") Knowledge<Integer> known) {
        law(known, ValueType.of(Integer.class), Fact.of("n", "n", "n?", new IntegerRange(0, 100)));
    }

    @Property
    void sums_go_there_and_back(@ForAll("sums") Knowledge<BigDecimal> known) {
        assertThat(Trip.wrong(new ValueType(Knowledge.class, List.of(ValueType.of(BigDecimal.class))), known))
                .isEmpty();
    }

    @Property
    void days_go_there_and_back(@ForAll("days") Knowledge<LocalDate> known) {
        law(known, ValueType.of(LocalDate.class), Fact.of("d", "d", "d?", DateRange.ANY));
    }

    @Property
    void codes_go_there_and_back(@ForAll("bands") Knowledge<AgendaForChangeBand> known) {
        law(known, ValueType.of(AgendaForChangeBand.class), HcsFacts.BAND);
    }

    @Property
    void texts_go_there_and_back(@ForAll("texts") Knowledge<String> known) {
        ValueType type = new ValueType(Knowledge.class, List.of(ValueType.of(String.class)));
        boolean whole = known.named().stream().allMatch(KnowledgeLawTest::isWhole);
        if (whole) {
            assertThat(Trip.wrong(type, known)).isEmpty();
            assertThat(DocumentForm.line(
                            new KnowledgeForm<>(Fact.of("t", "t", "t?", new Text())).write(known, Writing.inline())))
                    .isNotBlank();
        }
    }

    /** Half a surrogate pair cannot be written as UTF-8. */
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
    }

    @Property
    void sets_go_there_and_back(@ForAll("sets") Knowledge<Set<Nation>> known) {
        law(known, new ValueType(Set.class, List.of(ValueType.of(Nation.class))), NATIONS);
    }
}
