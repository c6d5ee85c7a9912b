package org.openktp.rules.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.condition.Matches;
import org.openktp.rules.condition.WordCount;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.Text;
import org.openktp.rules.text.TextPattern;

/** That counting words tells texts into the cells that the conditions, asked one by one, cut. */
final class WordCellsTest {

    private static final Fact<String> TEXT = Fact.of("text", "text", "Which text?", new Text());

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("ab\u00e9\ud83d\ude00")
                .ofMinLength(1)
                .ofMaxLength(9);
        Arbitrary<String> spaces = Arbitraries.strings()
                .withChars(" \t\n\u00a0\u2003\u3000\u001c")
                .ofMinLength(0)
                .ofMaxLength(3);
        return Combinators.combine(words, spaces)
                .as((word, space) -> word + space)
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts))
                .flatMap(text -> spaces.map(space -> space + text));
    }

    @Provide
    Arbitrary<List<FactAtom<String>>> conditions() {
        Arbitrary<Integer> bounds = Arbitraries.integers().between(0, 40);
        Arbitrary<FactAtom<String>> between = Combinators.combine(bounds, bounds)
                .as((one, other) -> words(Math.min(one, other), OptionalInt.of(Math.max(one, other))));
        return Arbitraries.oneOf(between, bounds.map(least -> words(least, OptionalInt.empty())))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static WordCount words(int least, OptionalInt most) {
        return new WordCount(TEXT, WordCounting.WHITE_SPACE, least, most);
    }

    @Property(tries = 2000)
    void a_text_lies_where_each_condition_says(
            @ForAll("texts") String text, @ForAll("conditions") List<FactAtom<String>> conditions) {
        FactCells<String> cells = FactCells.of(TEXT, conditions);
        int cell = cells.cellOf(text);
        boolean blank = WordCounting.WHITE_SPACE.count(text) == 0;
        Statistics.collect(blank);

        assertThat(cells).isInstanceOf(WordCells.class);
        assertThat(cell < 0).isEqualTo(blank);
        for (FactAtom<String> each : blank ? List.<FactAtom<String>>of() : conditions) {
            assertThat(cells.holds(each, cell)).isEqualTo(each.holds(text));
        }
        StateReader<String> counted = cells.states(reader(Optional.of(WordCounting.WHITE_SPACE::count)));
        StateReader<String> notCounted = cells.states(reader(Optional.of(each -> -1)));
        assertThat(List.of(counted.state(text), notCounted.state(text))).containsOnly(cell);
    }

    private static FactReader<String> reader(Optional<ToIntFunction<String>> words) {
        return new FactReader<>() {
            @Override
            @SuppressWarnings("unchecked") // the only fact is a text
            public <T> Function<String, Knowledge<T>> reader(Fact<T> fact) {
                return text -> (Knowledge<T>) Knowledge.known(text);
            }

            @Override
            public Optional<ToIntFunction<String>> words(Fact<String> fact, WordCounting counting) {
                return words;
            }

            @Override
            public FactSheet sheet(String subject) {
                return FactSheet.builder().put(TEXT, Knowledge.known(subject)).build();
            }
        };
    }

    @Property(tries = 300)
    void there_is_a_cell_for_every_number_of_words_and_no_other(
            @ForAll("conditions") List<FactAtom<String>> conditions) {
        FactCells<String> cells = FactCells.of(TEXT, conditions);
        List<Integer> reached = new ArrayList<>();
        for (int words = 1; words <= 42; words++) {
            reached.add(cells.cellOf("a ".repeat(words)));
        }

        assertThat(reached)
                .contains(java.util.stream.IntStream.range(0, cells.count())
                        .boxed()
                        .toArray(Integer[]::new));
        for (int cell = 0; cell < cells.count(); cell++) {
            assertThat(cells.cellOf(cells.witness(cell).orElseThrow())).isEqualTo(cell);
        }
    }

    @Example
    void other_conditions_and_other_counts_go_through_an_automaton() {
        FactAtom<String> form = new Matches(TEXT, TextPattern.of("[a-z]+"));
        FactAtom<String> letters = new WordCount(TEXT, WordCounting.LETTERS_AND_DIGITS, 1, OptionalInt.of(9));

        assertThat(FactCells.of(TEXT, List.of(words(1, OptionalInt.empty()), form)))
                .isInstanceOf(TextFactCells.class);
        assertThat(FactCells.of(TEXT, List.of(letters))).isInstanceOf(TextFactCells.class);
        assertThat(FactCells.of(TEXT, List.<FactAtom<String>>of())).isInstanceOf(TextFactCells.class);
    }

    @Example
    void no_separator_takes_two_chars() {
        for (int character = Character.MIN_SUPPLEMENTARY_CODE_POINT;
                character <= Character.MAX_CODE_POINT;
                character++) {
            assertThat(WordCounting.WHITE_SPACE.separates(character)).isFalse();
        }
        for (char half = Character.MIN_SURROGATE; half <= Character.MAX_SURROGATE; half++) {
            assertThat(WordCounting.WHITE_SPACE.separates(half)).isFalse();
        }
    }
}
