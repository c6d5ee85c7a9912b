package org.openktp.rules.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random patterns of the whole syntax, over few characters, so that texts often match. */
public final class Patterns {

    private static final String[] CHARACTERS = {"a", "b", "-", " ", "é", "😀"};

    private Patterns() {}

    public static Arbitrary<TextPattern> any() {
        return alternatives(2).map(TextPattern::of);
    }

    /** Texts of characters that the patterns name, and of some that they do not, ends of lines and halves among them. */
    public static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aab-. '1\n\u00a0é")
                .ofMaxLength(8)
                .flatMap(text ->
                        Arbitraries.of("", "😀", "\ud83d", "\ude00", "a").map(end -> text + end));
    }

    private static Arbitrary<String> alternatives(int depth) {
        return sequence(depth).list().ofMinSize(1).ofMaxSize(2).map(parts -> String.join("|", parts));
    }

    private static Arbitrary<String> sequence(int depth) {
        return Combinators.combine(part(depth), times())
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> part(int depth) {
        Arbitrary<String> leaf = Arbitraries.oneOf(
                Arbitraries.of(CHARACTERS), Arbitraries.of(".", "\\d", "\\.", "\\-", "\\("), classes());
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> group =
                Arbitraries.lazy(() -> alternatives(depth - 1)).map(within -> "(" + within + ")");
        return Arbitraries.frequencyOf(Tuple.of(3, leaf), Tuple.of(1, group));
    }

    private static Arbitrary<String> classes() {
        Arbitrary<String> members = Arbitraries.of(
                        "a", "b", "1", ".", "a-c", "\\d", "\\-", "\\]", "&", "é-ö", "😀-😎", " -.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements()
                .map(parts -> String.join("", parts));
        return Combinators.combine(Arbitraries.of("[", "[^", "[-", "[^-"), members, Arbitraries.of("]", "-]"))
                .as((start, middle, end) -> start + middle + end);
    }

    private static Arbitrary<String> times() {
        return Arbitraries.of("", "", "", "?", "*", "+", "{0}", "{1}", "{2}", "{1,}", "{0,2}", "{2,3}");
    }
}
