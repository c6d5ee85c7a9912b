package org.openktp.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TextPatternTest {

    static Stream<Arguments> matches() {
        return Stream.of(
                arguments("[A-Z]{2}\\d{4}", "AB1234", "AB12345"),
                arguments("[A-Z]{2}\\d{4}", "ZZ0000", "ab1234"),
                arguments("a.c", "a\nc", "ac"),
                arguments("a\\.c", "a.c", "abc"),
                arguments("a|bc", "bc", "ac"),
                arguments("(a|b)c", "bc", "b"),
                arguments("ab?", "a", "abb"),
                arguments("ab*", "abbb", "ba"),
                arguments("ab+", "ab", "a"),
                arguments("a{2}", "aa", "a"),
                arguments("a{2,}", "aaaa", "a"),
                arguments("a{2,3}", "aaa", "aaaa"),
                arguments("a{0}b", "b", "ab"),
                arguments("[^ab]", "c", "b"),
                arguments("[ab-]", "-", "c"),
                arguments("[-ab]", "-", "c"),
                arguments("[a\\-c]", "-", "b"),
                arguments("[\\^a]", "^", "b"),
                arguments("[.*+?(){}|$]", "$", "a"),
                arguments("R[&]D", "R&D", "RD"),
                arguments("R&D", "R&D", "RD"),
                arguments("[&\\&]", "&", "a"),
                arguments("[\\d.]+", "3.5", "3,5"),
                arguments("\\d", "7", "\u0667"),
                arguments("\\\\\\[\\]\\{\\}\\^\\$\\|\\?\\*\\+\\(\\)\\-\\&", "\\[]{}^$|?*+()-&", ""),
                arguments("😀", "😀", "\ud83d"),
                arguments(".", "😀", "ab"),
                arguments("[^a]", "\ud83d", "a"),
                arguments("[\ud7ff-\ue000]", "\udc00", "😀"),
                arguments("é", "é", "É"));
    }

    @ParameterizedTest
    @MethodSource
    void matches(String pattern, String text, String other) {
        assertThat(TextPattern.of(pattern).matches(text)).isTrue();
        assertThat(TextPattern.of(pattern).matches(other)).isFalse();
        assertThat(text).matches(Pattern.compile(pattern, Pattern.DOTALL));
        assertThat(other).doesNotMatch(Pattern.compile(pattern, Pattern.DOTALL));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("nothing", "", "at character 1 has the end"),
                arguments("an anchor at the start", "^a", "at character 1 has ^"),
                arguments("an anchor at the end", "a$", "at character 2 has $"),
                arguments("a word boundary", "\\ba", "at character 2 has b"),
                arguments("a word character", "\\w", "at character 2 has w"),
                arguments("white space", "\\s", "at character 2 has s"),
                arguments("no digit", "\\D", "at character 2 has D"),
                arguments("a control character", "\\n", "at character 2 has n"),
                arguments("a property", "\\p{L}", "at character 2 has p"),
                arguments("a quotation", "\\Qa\\E", "at character 2 has Q"),
                arguments("a back reference", "(a)\\1", "at character 5 has 1"),
                arguments("a backslash at the end", "a\\", "at character 3 has the end"),
                arguments("a group that does not capture", "(?:a)", "at character 2 has ?"),
                arguments("look-ahead", "a(?=b)", "at character 3 has ?"),
                arguments("a flag", "(?i)a", "at character 2 has ?"),
                arguments("a lazy repetition", "a*?", "at character 3 has ?"),
                arguments("a possessive repetition", "a++", "at character 3 has +"),
                arguments("a repetition repeated", "a{2}{3}", "at character 5 has {"),
                arguments("nothing to repeat", "*a", "at character 1 has *"),
                arguments("nothing to repeat in a group", "(+a)", "at character 2 has +"),
                arguments("a group left open", "(ab", "at character 4 has the end"),
                arguments("a group never opened", "ab)", "at character 3 has )"),
                arguments("an empty group", "a()", "at character 3 has )"),
                arguments("an empty alternative", "a|", "at character 3 has the end"),
                arguments("an empty alternative in a group", "(a||b)", "at character 4 has |"),
                arguments("a class left open", "[ab", "at character 4 has the end"),
                arguments("an empty class", "[]", "at character 2 has ]"),
                arguments("an empty negated class", "[^]", "at character 3 has ]"),
                arguments("a bracket never opened", "a]", "at character 2 has ]"),
                arguments("a brace never opened", "a}", "at character 2 has }"),
                arguments("a nested class", "[a[b]]", "at character 3 has ["),
                arguments("an intersection", "[a&&b]", "at character 3 has &"),
                arguments("a caret inside a class", "[a^]", "at character 3 has ^"),
                arguments("a hyphen inside a class", "[a-c-e]", "at character 5 has -"),
                arguments("a hyphen that starts a range", "[--a]", "at character 3 has -"),
                arguments("a range up to digits", "[a-\\d]", "at character 5 has d"),
                arguments("a range from digits", "[\\d-z]", "at character 4 has -"),
                arguments("a range the wrong way", "[z-a]", "at character 5 has a range that ends before it starts"),
                arguments("no number of times", "a{}", "at character 3 has }"),
                arguments("most times alone", "a{,3}", "at character 3 has ,"),
                arguments("spaces in the times", "a{1, 2}", "at character 5 has  "),
                arguments("times left open", "a{2", "at character 4 has the end"),
                arguments("times the wrong way", "a{3,2}", "at character 6 repeats at least 3 and at most 2 times"),
                arguments("too many times", "a{1001}", "at character 7 repeats more than 1000 times"),
                arguments("too many times at most", "a{1,99999999999}", "at character 9 repeats more than 1000 times"),
                arguments("half a character", "a\ud83d", "at character 2 has half a character"),
                arguments("half a character in a class", "[a-\udfff]", "at character 4 has half a character"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses_what_is_outside_the_syntax(String name, String pattern, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextPattern.of(pattern))
                .withMessageStartingWith("pattern " + pattern + " " + message);
    }

    @Test
    void the_refusal_says_what_is_allowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextPattern.of("^a"))
                .withMessage(
                        "pattern ^a at character 1 has ^ where it cannot stand; a pattern consists of characters, any"
                                + " of \\ ^ $ . | ? * + ( ) [ ] { } - & after a backslash, ., \\d, [a-z], [^a-z], a|b and (a|b),"
                                + " each once or ? * + {n} {n,} {n,m} times");
    }

    @Test
    void a_thousand_characters_and_a_thousand_times_are_the_limits() {
        assertThat(TextPattern.of("a".repeat(1000)).matches("a".repeat(1000))).isTrue();
        assertThat(TextPattern.of("a{1000}").matches("a".repeat(1000))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextPattern.of("a".repeat(1001)))
                .withMessage("a pattern of 1001 characters is too long; the limit is 1000");
    }

    @Test
    void no_text_is_too_long_and_nothing_is_tried_twice() {
        assertThat(TextPattern.of("(a|b)*").matches("ab".repeat(50_000))).isTrue();
        assertThat(TextPattern.of("(a*)*b").matches("a".repeat(50_000))).isFalse();
    }

    @Property(tries = 2000)
    void means_what_it_means_to_java(@ForAll("patterns") TextPattern pattern, @ForAll("texts") String text) {
        assertThat(pattern.matches(text))
                .isEqualTo(Pattern.compile(pattern.toString(), Pattern.DOTALL)
                        .matcher(text)
                        .matches());
    }

    @Provide
    Arbitrary<String> texts() {
        return Patterns.texts();
    }

    @Test
    void groups_may_be_as_deep_as_a_pattern_is_long() {
        assertThat(TextPattern.of("(".repeat(499) + "a" + ")".repeat(499)).matches("a"))
                .isTrue();
    }

    @Test
    void equals_a_pattern_of_the_same_spelling_alone() {
        assertThat(TextPattern.of("a|b")).isEqualTo(TextPattern.of("a|b")).hasSameHashCodeAs(TextPattern.of("a|b"));
        assertThat(TextPattern.of("a|b")).isNotEqualTo(TextPattern.of("[ab]")).isNotEqualTo("a|b");
    }

    @Property
    void reads_what_it_prints(@ForAll("patterns") TextPattern pattern) {
        assertThat(TextPattern.of(pattern.toString())).isEqualTo(pattern).hasToString(pattern.toString());
    }

    @Provide
    Arbitrary<TextPattern> patterns() {
        return Patterns.any();
    }

    @Test
    void arrives_elsewhere_as_it_was() throws IOException, ClassNotFoundException {
        TextPattern pattern = TextPattern.of("[ab]+.");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(pattern);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            TextPattern arrived = (TextPattern) in.readObject();
            assertThat(arrived).isEqualTo(pattern);
            assertThat(arrived.matches("abba\n")).isTrue();
        }
    }
}
