package org.openktp.rules.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.text.Patterns;

/** Cells against what the tests say of each text by themselves. */
final class TextCellsOracleTest {

    private static final List<String> ALPHABET = List.of("a", "b", " ", "-");

    /** Every text of the alphabet up to five characters that is not blank. */
    private static final List<String> SHORT_TEXTS = Stream.iterate(List.of(""), shorter -> shorter.stream()
                    .flatMap(text -> ALPHABET.stream().map(text::concat))
                    .toList())
            .limit(6)
            .flatMap(List::stream)
            .filter(text -> !isBlank(text))
            .toList();

    private static boolean isBlank(String text) {
        return WordCounting.WHITE_SPACE.count(text) == 0;
    }

    private static List<Boolean> holds(TextCells cells, int tests, int cell) {
        return IntStream.range(0, tests)
                .mapToObj(test -> cells.holds(test, cell))
                .toList();
    }

    @Property(tries = 500)
    void the_cell_of_a_text_says_what_each_test_says(
            @ForAll("tests") List<TextTest> tests, @ForAll("texts") List<String> texts) {
        TextCells cells = TextCells.of(tests);

        assertThat(texts).allSatisfy(text -> {
            int cell = cells.cellOf(text);
            assertThat(cell == TextCells.NONE).isEqualTo(isBlank(text));
            if (cell != TextCells.NONE) {
                assertThat(holds(cells, tests.size(), cell)).isEqualTo(Direct.holds(tests, text));
            }
        });
    }

    @Property(tries = 500)
    void no_cell_is_missing(@ForAll("tests") List<TextTest> tests) {
        TextCells cells = TextCells.of(tests);
        Set<List<Boolean>> found = IntStream.range(0, cells.count())
                .mapToObj(cell -> holds(cells, tests.size(), cell))
                .collect(Collectors.toSet());

        assertThat(found).hasSize(cells.count());
        assertThat(found)
                .containsAll(SHORT_TEXTS.stream()
                        .map(text -> Direct.holds(tests, text))
                        .collect(Collectors.toSet()));
    }

    @Property(tries = 500)
    void every_cell_has_a_text(@ForAll("tests") List<TextTest> tests) {
        TextCells cells = TextCells.of(tests);

        assertThat(IntStream.range(0, cells.count()).boxed()).allSatisfy(cell -> {
            String witness = cells.witness(cell);
            assertThat(isBlank(witness)).isFalse();
            assertThat(cells.cellOf(witness)).isEqualTo(cell);
            assertThat(Direct.holds(tests, witness)).isEqualTo(holds(cells, tests.size(), cell));
        });
    }

    @Property(tries = 100)
    void no_legible_text_of_a_cell_is_shorter_than_its_witness(@ForAll("tests") List<TextTest> tests) {
        TextCells cells = TextCells.of(tests);

        assertThat(SHORT_TEXTS).allSatisfy(text -> {
            String witness = cells.witness(cells.cellOf(text));
            assertThat(witness.codePointCount(0, witness.length())).isLessThanOrEqualTo(text.length());
            assertThat(witness.codePoints()).allMatch(Legibility::isLegible);
        });
    }

    @Property(tries = 100)
    void the_same_tests_have_the_same_cells_in_the_same_order(@ForAll("tests") List<TextTest> tests) {
        TextCells one = TextCells.of(tests);
        TextCells other = TextCells.of(List.copyOf(tests));

        assertThat(one.count()).isEqualTo(other.count());
        assertThat(IntStream.range(0, one.count()))
                .allSatisfy(cell -> assertThat(one.witness(cell)).isEqualTo(other.witness(cell)));
    }

    @Provide
    Arbitrary<List<TextTest>> tests() {
        return Arbitraries.<TextTest>oneOf(List.of(matching(), matching(), words(), oneOf()))
                .list()
                .ofMaxSize(3)
                .filter(TextCellsOracleTest::isDecided);
    }

    /** What is too large is refused, now and then. */
    private static boolean isDecided(List<TextTest> tests) {
        try {
            return TextCells.of(tests).count() > 0;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static Arbitrary<TextTest> matching() {
        return Patterns.any().map(TextTest.Matching::new);
    }

    private static Arbitrary<TextTest> words() {
        Arbitrary<OptionalInt> beyond =
                Arbitraries.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1), OptionalInt.of(3));
        return Combinators.combine(
                        Arbitraries.of(WordCounting.values()),
                        Arbitraries.integers().between(0, 3),
                        beyond)
                .as((counting, least, more) -> new TextTest.Words(
                        counting, least, more.isEmpty() ? more : OptionalInt.of(least + more.getAsInt())));
    }

    private static Arbitrary<TextTest> oneOf() {
        return Arbitraries.of("a", "ab", "b", "a-b", "a b", "é", "😀", "", " ")
                .set()
                .ofMaxSize(4)
                .map(TextTest.OneOf::new);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Patterns.texts().list().ofSize(20);
    }
}
