package org.openktp.rules.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.CharBuffer;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.text.TextPattern;
import org.openktp.rules.text.expression.CharacterSet;

final class TextCellsTest {

    private static TextTest matching(String pattern) {
        return new TextTest.Matching(TextPattern.of(pattern));
    }

    private static TextTest words(WordCounting counting, int least, int most) {
        return new TextTest.Words(counting, least, OptionalInt.of(most));
    }

    private static TextTest words(int least, int most) {
        return words(WordCounting.WHITE_SPACE, least, most);
    }

    private static TextTest atLeast(WordCounting counting, int least) {
        return new TextTest.Words(counting, least, OptionalInt.empty());
    }

    private static TextTest oneOf(String... texts) {
        return new TextTest.OneOf(Set.of(texts));
    }

    @ParameterizedTest
    @EnumSource
    void knows_every_character_that_separates_words(WordCounting counting) {
        assertThat(WordsRecogniser.separators(counting)).isEqualTo(CharacterSet.of(counting::separates));
    }

    /** Each cell as its witness and the tests that hold of it. */
    private static List<String> shown(TextCells cells, int tests) {
        return IntStream.range(0, cells.count())
                .mapToObj(cell -> cells.witness(cell) + ":"
                        + IntStream.range(0, tests)
                                .mapToObj(test -> cells.holds(test, cell) ? "+" : "-")
                                .reduce("", String::concat))
                .toList();
    }

    static Stream<Arguments> cuts() {
        return Stream.of(
                arguments("no test", List.of(), List.of("a:")),
                arguments("a pattern", List.of(matching("[A-Z]\\d")), List.of("a:-", "A0:+")),
                arguments("what every text matches", List.of(matching(".*")), List.of("a:+")),
                arguments("what blank texts alone match", List.of(matching(" *")), List.of("a:-")),
                arguments("what no text matches", List.of(oneOf()), List.of("a:-")),
                arguments("two spellings", List.of(matching("a|b"), matching("[ab]")), List.of("a:++", "c:--")),
                arguments(
                        "one within the other",
                        List.of(matching("\\d+"), matching("[a-z\\d]+")),
                        List.of("a:-+", "0:++", "A:--")),
                arguments("apart", List.of(matching("\\d+"), matching("[a-z]+")), List.of("a:-+", "0:+-", "A:--")),
                arguments(
                        "overlapping",
                        List.of(matching("a.*"), matching(".*b")),
                        List.of("a:+-", "b:-+", "c:--", "ab:++")),
                arguments("one word or two", List.of(words(1, 1)), List.of("a:+", "a a:-")),
                arguments("one word at least", List.of(atLeast(WordCounting.WHITE_SPACE, 1)), List.of("a:+")),
                arguments(
                        "a letter at least",
                        List.of(atLeast(WordCounting.LETTERS_AND_DIGITS, 1)),
                        List.of("a:+", ".:-")),
                arguments(
                        "two ways to count",
                        List.of(words(1, 1), words(WordCounting.LETTERS_AND_DIGITS, 1, 1)),
                        List.of("a:++", ".:+-", "a a:--", "a .:-+")),
                arguments(
                        "a pattern and words",
                        List.of(matching(".{3}"), words(2, 9)),
                        List.of("a:--", "aaa:+-", "a a:++", "aa a:-+")),
                arguments("a list", List.of(oneOf("yes", "no")), List.of("a:-", "no:+")),
                arguments(
                        "a list and a pattern",
                        List.of(oneOf("yes", "no"), matching("n.*")),
                        List.of("a:--", "n:-+", "no:++", "yes:+-")),
                arguments("a space in a list", List.of(oneOf(" ")), List.of("a:-")),
                arguments("control characters alone", List.of(matching("[\u0001-\u0002]")), List.of("a:-", "\u0001:+")),
                arguments("legible before short", List.of(matching("\u0001|aaa")), List.of("a:-", "aaa:+")),
                arguments(
                        "halves alone",
                        List.of(matching("[^\\d\u0000-\ud7ff\ue000-\udbff\udfff]")),
                        List.of("a:-", "\ud800:+")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cuts")
    void cuts_all_texts(String name, List<TextTest> tests, List<String> shown) {
        assertThat(shown(TextCells.of(tests), tests.size())).containsExactlyElementsOf(shown);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("", TextCells.NONE),
                arguments(" \t\n\u00a0", TextCells.NONE),
                arguments("one", 0),
                arguments(" one ", 0),
                arguments("one two", 0),
                arguments("one two three", 1),
                arguments("one two three four", 1),
                arguments("😀 \ud83d \ude00", 1),
                arguments("\ud83d\ude00 a", 0));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void finds_the_cell_of_a_text(String text, int cell) {
        assertThat(TextCells.of(List.of(words(1, 2))).cellOf(text)).isEqualTo(cell);
        assertThat(TextCells.of(List.of(words(1, 2))).cellOf(CharBuffer.wrap(text)))
                .isEqualTo(cell);
    }

    @Test
    void word_limits_of_a_whole_form_are_decided() {
        TextCells cells = TextCells.of(List.of(words(0, 4000), words(300, 500), matching(".*NHS.*")));

        assertThat(cells.count()).isEqualTo(6);
        assertThat(cells.holds(0, cells.cellOf("word ".repeat(4000)))).isTrue();
        assertThat(cells.holds(0, cells.cellOf("word ".repeat(4001)))).isFalse();
        assertThat(cells.holds(1, cells.cellOf("word ".repeat(299)))).isFalse();
        assertThat(cells.holds(1, cells.cellOf("word ".repeat(300)))).isTrue();
        assertThat(cells.holds(1, cells.cellOf("word ".repeat(500)))).isTrue();
        assertThat(cells.holds(1, cells.cellOf("word ".repeat(501)))).isFalse();
    }

    static Stream<Arguments> tooLarge() {
        return Stream.of(
                arguments("the last but twenty", List.of(matching("(a|b)*a(a|b){20}")), "100000 states"),
                arguments("words of no end", List.of(words(0, Integer.MAX_VALUE)), "100000 states"),
                arguments("words of no end at least", List.of(words(0, 50_000)), "100000 states"),
                arguments(
                        "many words counted in both ways",
                        List.of(words(0, 500), words(WordCounting.LETTERS_AND_DIGITS, 0, 500)),
                        "100000 states"),
                arguments("times of times", List.of(matching("(a{0,1000}b){0,1000}")), "10000 parts of a pattern"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooLarge")
    void refuses_what_is_too_large(String name, List<TextTest> tests, String limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextCells.of(tests))
                .withMessage("the conditions on a text are too large to decide exactly; the limit is " + limit);
    }

    @Test
    void patterns_that_look_large_are_decided() {
        assertThat(TextCells.of(List.of(matching("(a?){500}"))).count()).isEqualTo(2);
        assertThat(TextCells.of(List.of(matching("a?".repeat(500)))).count()).isEqualTo(2);
        assertThat(TextCells.of(List.of(matching(".*" + "a".repeat(998)))).count())
                .isEqualTo(2);
        assertThat(TextCells.of(List.of(matching("((a*)*|(b+)?)*"))).count()).isEqualTo(2);
        assertThat(TextCells.of(List.of(oneOf("a".repeat(20_000)))).count()).isEqualTo(2);
    }

    @Test
    void there_is_no_test_or_cell_beyond_the_last() {
        TextCells cells = TextCells.of(List.of(matching("a")));

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> cells.holds(1, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> cells.holds(0, 2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> cells.witness(2));
    }

    @Test
    void refuses_bounds_and_texts_that_make_no_sense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words(-1, 2))
                .withMessage("least -1 words must not be below 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words(3, 2))
                .withMessage("least 3 words must not be above most 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oneOf("a\ud83d"))
                .withMessage("text a\ud83d must not have half a character");
    }
}
