package org.openktp.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class WordCountingTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("nothing", "", 0, 0),
                arguments("blanks", " \t\r\n", 0, 0),
                arguments("a no-break space", "\u00a0", 0, 0),
                arguments("one letter", "a", 1, 1),
                arguments("spaces around", "  a  ", 1, 1),
                arguments("a hyphen", "health-care", 1, 2),
                arguments("a slash", "and/or", 1, 2),
                arguments("an apostrophe", "don't", 1, 2),
                arguments("a curly apostrophe", "don\u2019t", 1, 2),
                arguments("an apostrophe at the end", "trusts' data", 2, 2),
                arguments("a decimal point", "3.5 million", 2, 3),
                arguments("digits and letters", "8a and 2nd", 3, 3),
                arguments("a dash that stands alone", "one \u2013 two", 3, 2),
                arguments("signs alone", "- & -", 3, 0),
                arguments("words joined by a no-break space", "5\u00a0km", 2, 2),
                arguments("ends of lines", "one\ntwo\r\nthree\u2028four", 4, 4),
                arguments("Welsh", "Iechyd a Gofal D\u0175r", 4, 4),
                arguments("an accent of its own", "re\u0301sume\u0301", 1, 1),
                arguments("letters beyond sixteen bits", "\ud835\udc00\ud835\udc01", 1, 1),
                arguments("an emoji between words", "yes \ud83d\ude00 no", 3, 2),
                arguments("half a character", "a\ud83db", 1, 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void counts_by_the_declared_rule(String name, String text, int byWhiteSpace, int byLettersAndDigits) {
        assertThat(WordCounting.WHITE_SPACE.count(text)).isEqualTo(byWhiteSpace);
        assertThat(WordCounting.LETTERS_AND_DIGITS.count(text)).isEqualTo(byLettersAndDigits);
    }

    @Property
    void words_joined_by_what_separates_are_as_many_as_before(@ForAll("words") List<String> words) {
        assertThat(WordCounting.WHITE_SPACE.count(String.join(" ", words))).isEqualTo(words.size());
        assertThat(WordCounting.LETTERS_AND_DIGITS.count(String.join("-", words)))
                .isEqualTo(words.size());
    }

    @Property
    void plain_texts_have_the_words_that_splitting_gives(@ForAll("plain") String text) {
        assertThat(WordCounting.WHITE_SPACE.count(text)).isEqualTo(parts(text, "\\s+"));
        assertThat(WordCounting.LETTERS_AND_DIGITS.count(text)).isEqualTo(parts(text, "[^A-Za-z0-9]+"));
    }

    private static long parts(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .filter(part -> !part.isEmpty())
                .count();
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings().alpha().numeric().ofMinLength(1).list();
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings().withCharRange(' ', '~').withChars("  \t\n--''aa");
    }
}
