package org.openktp.rules.cell;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.automaton.TextCells;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.condition.HasValue;
import org.openktp.rules.condition.WordCount;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;

/**
 * The cells of a text of which only the words between white space are asked: stretches of numbers of words. The same as
 * {@link TextFactCells} finds by running through an automaton, but counting is quicker.
 */
final class WordCells extends WrittenCells {

    /** How many characters are looked at before it is asked whether the rest can still matter. */
    private static final int BLOCK = 64;

    /** Beyond so many words the automaton says that it is too much to decide exactly. */
    private static final int MAX_WORDS = TextCells.MAX_STATES / 2 - 2;

    /** The last of the characters that are looked up. */
    private static final int LATIN = 0xFF;

    /** Of each character up to that one, whether it separates words. */
    private static final byte[] SEPARATES = new byte[LATIN + 1];

    static {
        for (int character = 0; character <= LATIN; character++) {
            SEPARATES[character] = (byte) (WordCounting.WHITE_SPACE.separates(character) ? 1 : 0);
        }
    }

    /** The least number of words of each stretch. */
    private final int[] cuts;

    private final int[] cells;

    WordCells(Fact<String> fact, List<FactAtom<String>> atoms) {
        super(fact, atoms);
        TreeSet<Integer> starts = new TreeSet<>(List.of(1));
        for (FactAtom<String> atom : atoms) {
            if (atom instanceof WordCount words) {
                starts.add(Math.max(1, words.least()));
                if (words.most().isPresent()) {
                    starts.add(words.most().getAsInt() + 1);
                }
            }
        }
        this.cuts = new int[starts.size()];
        this.cells = new int[cuts.length];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = Objects.requireNonNull(starts.pollFirst());
            cells[i] = cell("a ".repeat(cuts[i]).strip());
        }
    }

    /** Whether nothing but words between white space is asked of a text, and not too many of them. */
    static boolean suit(List<FactAtom<String>> atoms) {
        return atoms.stream().anyMatch(WordCount.class::isInstance)
                && atoms.stream()
                        .allMatch(
                                atom -> atom instanceof HasValue || (atom instanceof WordCount words && suits(words)));
    }

    private static boolean suits(WordCount words) {
        return words.counting() == WordCounting.WHITE_SPACE
                && words.least() <= MAX_WORDS
                && words.most().orElse(0) <= MAX_WORDS;
    }

    @Override
    <S> StateReader<S> ownStates(FactReader<S> facts) {
        StateReader<S> bySearch = super.ownStates(facts);
        return facts.words(fact(), WordCounting.WHITE_SPACE)
                .<StateReader<S>>map(words -> new OfWords<>(this, words, bySearch))
                .orElse(bySearch);
    }

    /** Of which the subjects know the number of words. */
    private static final class OfWords<S> extends StateReader<S> {

        private final WordCells cells;
        private final ToIntFunction<S> counted;
        private final StateReader<S> bySearch;

        OfWords(WordCells cells, ToIntFunction<S> counted, StateReader<S> bySearch) {
            this.cells = cells;
            this.counted = counted;
            this.bySearch = bySearch;
        }

        @Override
        int state(S subject) {
            int words = counted.applyAsInt(subject);
            return words < 0 ? bySearch.state(subject) : cells.cellOf(words);
        }
    }

    private int cellOf(int words) {
        int next = 0;
        while (next < cuts.length && words >= cuts[next]) {
            next++;
        }
        return cellAt(next);
    }

    private int cellAt(int next) {
        return next == 0 ? Level.NO_STATE : cells[next - 1];
    }

    /**
     * Counts no further than it matters: the rest of a text has at most a word for every two characters. Characters of the
     * Latin alphabet, most of what is written, take no branch; that there are others is noticed afterwards.
     */
    @Override
    int cellOf(String text) {
        int length = text.length();
        int words = 0;
        int before = 1;
        int all = 0;
        int next = 0;
        for (int i = 0; i < length && next < cuts.length && words + (length - i + before) / 2 >= cuts[next]; ) {
            for (int to = Math.min(length, i + BLOCK); i < to; i++) {
                int character = text.charAt(i);
                int separates = SEPARATES[character & LATIN];
                words += before & ~separates;
                before = separates;
                all |= character;
            }
            while (next < cuts.length && words >= cuts[next]) {
                next++;
            }
        }
        return all <= LATIN ? cellAt(next) : cellOf(count(text));
    }

    /** None beyond the first 65,536 characters separates, so that halves of one need not be put together. */
    private static int count(String text) {
        int words = 0;
        int before = 1;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isOther = character > LATIN;
            int separates = isOther ? WordCounting.WHITE_SPACE.separates(character) ? 1 : 0 : SEPARATES[character];
            words += before & ~separates;
            before = separates;
        }
        return words;
    }

    @Override
    int anyWritten() {
        return cells[0];
    }
}
