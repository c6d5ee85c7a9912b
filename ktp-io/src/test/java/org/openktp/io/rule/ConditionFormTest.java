package org.openktp.io.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.finding.Finding;
import org.openktp.core.text.WordCounting;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.form.DocumentForm;
import org.openktp.io.stream.Limits;
import org.openktp.rules.condition.AllOf;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.AtLeastOf;
import org.openktp.rules.condition.Bound;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.HasValue;
import org.openktp.rules.condition.InRange;
import org.openktp.rules.condition.Includes;
import org.openktp.rules.condition.IsIn;
import org.openktp.rules.condition.Matches;
import org.openktp.rules.condition.Not;
import org.openktp.rules.condition.Offset;
import org.openktp.rules.condition.Relation;
import org.openktp.rules.condition.SizeInRange;
import org.openktp.rules.condition.WordCount;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;
import org.openktp.rules.fact.Text;
import org.openktp.rules.text.TextPattern;

/** Every kind of condition has one form in JSON, and is read as it was written. */
final class ConditionFormTest {

    private static final List<AgendaForChangeBand> BANDS = List.of(AgendaForChangeBand.values());
    private static final Fact<AgendaForChangeBand> BAND = Fact.of("band", "band", "Which?", CodeList.ranked(BANDS));
    private static final Fact<String> COLOUR =
            Fact.of("colour", "colour", "Which?", CodeList.open(List.of("red", "blue"), "another"));
    private static final Fact<Integer> AGE = Fact.of("age", "age", "How old?", new IntegerRange(-5, 120));
    private static final Fact<Integer> YEARS = Fact.of("years", "years", "How many?", new IntegerRange(0, 50));
    private static final Fact<LocalDate> START = Fact.of("start", "start", "When?", DateRange.ANY);
    private static final Fact<LocalDate> END = Fact.of("end", "end", "When?", DateRange.ANY);
    private static final Fact<Set<AgendaForChangeBand>> SET =
            Fact.of("set", "set", "Which?", new SetOf<>(CodeList.of(BANDS)));
    private static final Fact<String> TITLE = Fact.of("title", "title", "Which?", new Text());

    private static final DocumentForm<Condition> DOCUMENT = new DocumentForm<>(
            "test/1", "condition", new ConditionForm(List.of(BAND, COLOUR, AGE, YEARS, START, END, SET, TITLE)));

    static Stream<List<Object>> forms() {
        AgendaForChangeBand seven = AgendaForChangeBand.BAND_7;
        AgendaForChangeBand nine = AgendaForChangeBand.BAND_9;
        LocalDate day = LocalDate.of(2024, 2, 29);
        return Stream.of(
                List.of(Condition.is(BAND, seven), "{\"fact\": \"band\", \"is\": \"7\"}"),
                List.of(Condition.isIn(BAND, List.of(nine, seven)), "{\"fact\": \"band\", \"in\": [\"7\", \"9\"]}"),
                List.of(Condition.is(COLOUR, "another"), "{\"fact\": \"colour\", \"is\": \"another\"}"),
                List.of(Condition.is(SET, Set.of()), "{\"fact\": \"set\", \"is\": []}"),
                List.of(Condition.is(AGE, -5), "{\"fact\": \"age\", \"is\": -5}"),
                List.of(Condition.is(TITLE, "é\" \\"), "{\"fact\": \"title\", \"is\": \"é\\\" \\\\\"}"),
                List.of(Condition.atLeast(BAND, seven), "{\"fact\": \"band\", \"atLeast\": \"7\"}"),
                List.of(Condition.below(START, day), "{\"fact\": \"start\", \"below\": \"2024-02-29\"}"),
                List.of(
                        new InRange<>(AGE, Optional.of(Bound.excluding(3)), Optional.of(Bound.including(9))),
                        "{\"fact\": \"age\", \"above\": 3, \"atMost\": 9}"),
                List.of(Condition.includesAny(SET, Set.of(seven)), "{\"fact\": \"set\", \"includesAny\": [\"7\"]}"),
                List.of(Condition.includesAll(SET, Set.of(seven)), "{\"fact\": \"set\", \"includesAll\": [\"7\"]}"),
                List.of(Condition.includesOnly(SET, Set.of(seven)), "{\"fact\": \"set\", \"includesOnly\": [\"7\"]}"),
                List.of(Condition.sizeAtLeast(SET, 0), "{\"fact\": \"set\", \"size\": {\"atLeast\": 0}}"),
                List.of(Condition.sizeAtMost(SET, 2), "{\"fact\": \"set\", \"size\": {\"atMost\": 2}}"),
                List.of(
                        new SizeInRange<>(SET, 2, OptionalInt.of(2)),
                        "{\"fact\": \"set\", \"size\": {\"atLeast\": 2, \"atMost\": 2}}"),
                List.of(Condition.matches(TITLE, "\\d+"), "{\"fact\": \"title\", \"matches\": \"\\\\d+\"}"),
                List.of(
                        Condition.wordsAtMost(TITLE, WordCounting.LETTERS_AND_DIGITS, 20),
                        "{\"fact\": \"title\", \"words\": {\"atMost\": 20}, \"counting\": \"letters-and-digits\"}"),
                List.of(Condition.hasValue(AGE), "{\"fact\": \"age\", \"hasValue\": true}"),
                List.of(
                        Condition.compare(END, Relation.AT_LEAST, START, Offset.months(18)),
                        "{\"fact\": \"end\", \"atLeast\": {\"fact\": \"start\", \"plus\": \"P18M\"}}"),
                List.of(
                        Condition.compare(END, Relation.BELOW, START, Offset.days(-30)),
                        "{\"fact\": \"end\", \"below\": {\"fact\": \"start\", \"plus\": \"P-30D\"}}"),
                List.of(
                        Condition.compare(AGE, Relation.EQUAL, YEARS, Offset.of(7)),
                        "{\"fact\": \"age\", \"is\": {\"fact\": \"years\", \"plus\": 7}}"),
                List.of(
                        Condition.compare(AGE, Relation.ABOVE, YEARS),
                        "{\"fact\": \"age\", \"above\": {\"fact\": \"years\"}}"),
                List.of(Condition.always(), "{\"always\": true}"),
                List.of(Condition.any(), "{\"never\": true}"),
                List.of(Condition.all(Condition.always()), "{\"all\": [{\"always\": true}]}"),
                List.of(Condition.any(Condition.always()), "{\"any\": [{\"always\": true}]}"),
                List.of(Condition.not(Condition.always()), "{\"not\": {\"always\": true}}"),
                List.of(Condition.atLeastOf(1, Condition.always()), "{\"atLeast\": 1, \"of\": [{\"always\": true}]}"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_condition_has_one_form(List<Object> pair) {
        Condition condition = (Condition) pair.get(0);
        String written = DOCUMENT.write(condition);
        assertThat(written.replaceAll("\\s+", " ")).contains("\"condition\": " + pair.get(1) + "}");
        assertThat(read(written).orThrow()).isEqualTo(condition);
        assertThat(ConditionJson.line(condition)).isEqualTo(pair.get(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"fact\": \"age\", \"is\": {\"fact\": \"age\"}} | must not be compared with itself",
                "{\"fact\": \"age\", \"is\": {\"fact\": \"start\"}} | values of different kinds",
                "{\"fact\": \"title\", \"is\": {\"fact\": \"colour\"}} | different kinds",
                "{\"fact\": \"age\", \"is\": {\"fact\": \"yaers\"}} | 'yaers' is not a fact here; there are band, colour",
                "{\"fact\": \"age\", \"is\": {\"fact\": \"years\", \"plus\": \"P3D\"}} | offset P3D does not suit",
                "{\"fact\": \"end\", \"is\": {\"fact\": \"start\", \"plus\": 3}} | offset 3 does not suit",
                "{\"fact\": \"end\", \"is\": {\"fact\": \"start\", \"plus\": \"P1Y\"}} | like P30D or P-18M",
                "{\"fact\": \"end\", \"is\": {\"fact\": \"start\", \"plus\": true}} | like P30D or P-18M",
                "{\"fact\": \"end\", \"above\": {\"fact\": \"start\"}, \"below\": \"2024-01-01\"} | 'below' is not a property",
                "{\"fact\": \"colour\", \"atLeast\": \"red\"} | 'atLeast' cannot be asked of colour; there are ",
                "{\"fact\": \"colour\", \"is\": \"green\"} | use one of red, blue, another",
                "{\"fact\": \"age\", \"atLeast\": 121} | from -5 to 120"
            })
    void what_is_no_condition_is_refused(String json, String says) {
        ReadDocument<Condition> read = read("{\"format\": \"test/1\", \"condition\": " + json + "}");
        assertThat(read.value()).isEmpty();
        assertThat(read.findings())
                .singleElement()
                .extracting(Finding::text)
                .asString()
                .contains(says);
    }

    @Property(tries = 300)
    void conditions_are_read_as_they_were_written(@ForAll("conditions") Condition condition) {
        assertThat(read(DOCUMENT.write(condition)).orThrow()).isEqualTo(condition);
    }

    @Provide
    static Arbitrary<Condition> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        if (depth == 0) {
            return atoms();
        }
        Arbitrary<Condition> inner = conditions(depth - 1);
        return Arbitraries.oneOf(
                atoms(),
                inner.map(Not::new),
                inner.list().ofMaxSize(3).map(AllOf::new),
                inner.list().ofMaxSize(3).map(AnyOf::new),
                inner.list().ofMinSize(1).ofMaxSize(3).map(each -> new AtLeastOf(each.size(), each)));
    }

    private static Arbitrary<Condition> atoms() {
        Arbitrary<AgendaForChangeBand> bands = Arbitraries.of(BANDS);
        Arbitrary<Set<AgendaForChangeBand>> sets = bands.set().ofMaxSize(4);
        Arbitrary<Integer> ages = Arbitraries.integers().between(-5, 120);
        Arbitrary<OptionalInt> most = Arbitraries.integers().between(3, 9).map(OptionalInt::of);
        Arbitrary<Integer> least = Arbitraries.integers().between(0, 3);
        Arbitrary<Offset> offsets = Combinators.combine(
                        Arbitraries.integers().between(-Offset.MAX, Offset.MAX),
                        Arbitraries.of(Offset.Unit.DAYS, Offset.Unit.MONTHS))
                .as(Offset::new);
        return Arbitraries.oneOf(
                Arbitraries.of(BAND, COLOUR, AGE, START, SET, TITLE).map(HasValue::new),
                bands.set().ofMinSize(1).map(some -> new IsIn<>(BAND, some)),
                sets.set().ofMinSize(1).ofMaxSize(3).map(some -> new IsIn<>(SET, new HashSet<>(some))),
                Combinators.combine(ages, Arbitraries.of(true, false), Arbitraries.of(true, false))
                        .as((age, included, lower) -> {
                            Optional<Bound<Integer>> end = Optional.of(new Bound<>(age, included));
                            return new InRange<>(AGE, lower ? end : Optional.empty(), lower ? Optional.empty() : end);
                        }),
                Combinators.combine(sets.filter(set -> !set.isEmpty()), Arbitraries.of(Includes.Share.values()))
                        .as((set, share) -> new Includes<>(SET, set, share)),
                Combinators.combine(least, most).as((from, to) -> new SizeInRange<>(SET, from, to)),
                Arbitraries.of("a", "[a-z]{2,3}", "(x|\\d)+").map(text -> new Matches(TITLE, TextPattern.of(text))),
                Combinators.combine(Arbitraries.of(WordCounting.values()), least, most)
                        .as((counting, from, to) -> new WordCount(TITLE, counting, from, to)),
                Combinators.combine(Arbitraries.of(Relation.values()), offsets)
                        .as((relation, offset) -> new Comparison<>(END, relation, START, offset)));
    }

    private static ReadDocument<Condition> read(String text) {
        try {
            return DOCUMENT.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Limits.DOCUMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
