package org.openktp.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.Samples.SKILLS;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.Text;
import org.openktp.rules.text.TextPattern;

/** Numbers of elements and of words, and how many conditions of some hold. */
final class CountsTest {

    private static final Fact<String> TITLE = Fact.of("title", "title", "Which title?", new Text());
    private static final List<Set<String>> SETS =
            List.of(Set.of(), Set.of("audit"), Set.of("audit", "research"), Set.of("audit", "research", "teaching"));
    private static final List<String> TEXTS = List.of("one", "one two", "one two-three four", "a b c d");

    static Stream<Arguments> sizes() {
        return Stream.of(
                size(1, OptionalInt.empty(), "skills are at least 1 in number", "size(skills,1,*)", 1, 2, 3),
                size(0, OptionalInt.of(1), "skills are at most 1 in number", "size(skills,0,1)", 0, 1),
                size(2, OptionalInt.of(2), "skills are 2 in number", "size(skills,2,2)", 2),
                size(1, OptionalInt.of(2), "skills are 1 to 2 in number", "size(skills,1,2)", 1, 2));
    }

    private static Arguments size(int least, OptionalInt most, String english, String canonical, Integer... holds) {
        return Arguments.of(new SizeInRange<>(SKILLS, least, most), english, canonical, List.of(holds));
    }

    @Test
    void a_size_may_be_bounded_on_one_side() {
        assertThat(Condition.sizeAtLeast(SKILLS, 2)).isEqualTo(new SizeInRange<>(SKILLS, 2, OptionalInt.empty()));
        assertThat(Condition.sizeAtMost(SKILLS, 2)).isEqualTo(new SizeInRange<>(SKILLS, 0, OptionalInt.of(2)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void a_size_includes_both_ends(SizeInRange<String> size, String english, String canonical, List<Integer> holds) {
        assertThat(IntStream.range(0, SETS.size())
                        .filter(set -> size.holds(SETS.get(set)))
                        .boxed())
                .isEqualTo(holds);
        assertThat(size.describe()).isEqualTo(english);
        assertThat(size.canonical()).isEqualTo(canonical);
        assertThat(size.landmarks()).isEmpty();
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(
                        Condition.wordsAtLeast(TITLE, WordCounting.WHITE_SPACE, 3),
                        "title has at least 3 words (white space)",
                        "words(title,white-space,3,*)",
                        List.of(2, 3)),
                Arguments.of(
                        Condition.wordsAtMost(TITLE, WordCounting.LETTERS_AND_DIGITS, 2),
                        "title has at most 2 words (letters and digits)",
                        "words(title,letters-and-digits,0,2)",
                        List.of(0, 1)),
                Arguments.of(
                        new WordCount(TITLE, WordCounting.LETTERS_AND_DIGITS, 2, OptionalInt.of(4)),
                        "title has 2 to 4 words (letters and digits)",
                        "words(title,letters-and-digits,2,4)",
                        List.of(1, 2, 3)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void words_are_counted_as_declared(WordCount words, String english, String canonical, List<Integer> holds) {
        assertThat(IntStream.range(0, TEXTS.size())
                        .filter(text -> words.holds(TEXTS.get(text)))
                        .boxed())
                .isEqualTo(holds);
        assertThat(words.describe()).isEqualTo(english);
        assertThat(words.canonical()).isEqualTo(canonical);
        assertThat(words.landmarks()).isEmpty();
    }

    @Test
    void a_count_begins_at_nought_and_ends_at_or_after_its_beginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SizeInRange<>(SKILLS, -1, OptionalInt.empty()))
                .withMessage("a count for skills must be from 0 up, not from -1 to -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SizeInRange<>(SKILLS, 3, OptionalInt.of(2)))
                .withMessage("a count for skills must be from 0 up, not from 3 to 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordCount(TITLE, WordCounting.WHITE_SPACE, 1, OptionalInt.of(0)));
    }

    @Test
    void words_and_forms_are_asked_of_texts_only() {
        String message = "the values of post must be texts, not codes(bank,fixed-term,permanent)";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.wordsAtMost(POST, WordCounting.WHITE_SPACE, 3))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.matches(POST, "[a-z]+"))
                .withMessage(message);
    }

    @Test
    void a_form_is_that_of_the_whole_text() {
        Matches matches = new Matches(TITLE, TextPattern.of("[a-z]{3}"));

        assertThat(Stream.of("one", "ones", "One").map(matches::holds)).containsExactly(true, false, false);
        assertThat(matches.describe()).isEqualTo("title has the form [a-z]{3}");
        assertThat(matches.canonical()).startsWith("matches(title,").doesNotContain("{");
        assertThat(matches.landmarks()).isEmpty();
    }

    @Test
    void to_have_only_some_elements_is_to_have_no_other() {
        Includes<String> only = new Includes<>(SKILLS, Set.of("research", "audit"), Includes.Share.ONLY);

        assertThat(SETS.stream().map(only::holds)).containsExactly(true, true, true, false);
        assertThat(only.describe()).isEqualTo("skills include nothing but audit, research");
        assertThat(only.canonical()).isEqualTo("includes-only(skills,audit,research)");
    }

    @Test
    void at_least_so_many_of_some_are_from_one_to_all() {
        Condition one = Condition.is(POST, "bank");
        Condition two = Condition.sizeAtLeast(SKILLS, 2);

        assertThat(Condition.atLeastOf(2, one, two, one).describe())
                .isEqualTo("(at least 2 of: post is bank; skills are at least 2 in number; post is bank)");
        assertThat(Condition.atLeastOf(1, one, two).canonical())
                .isEqualTo("at-least(1,in(post,bank),size(skills,2,*))");
        assertThat(Condition.atLeastOf(2, one, two).canonical())
                .isEqualTo("at-least(2,in(post,bank),size(skills,2,*))");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.atLeastOf(0, one))
                .withMessage("at least 0 of 1 conditions must be from 1 to their number");
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.atLeastOf(3, one, two));
    }
}
