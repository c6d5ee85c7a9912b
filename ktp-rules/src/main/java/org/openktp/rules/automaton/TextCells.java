package org.openktp.rules.automaton;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.text.expression.CharacterSet;

/**
 * The cells into which some tests cut all texts that are not blank: two texts lie in one cell when every test holds of
 * both or of neither. There is a cell for everything that a text can make of the tests together and none that no text
 * reaches, so what holds in every cell holds of every text. Cells are numbered from 0, in an order that depends on the
 * tests alone. Immutable and thread-safe.
 *
 * <p>A text is blank when it has no word counted by {@link WordCounting#WHITE_SPACE}. It is read character by character
 * (Unicode code point), as {@link java.util.regex.Pattern} does; half of one counts as a character of its own.
 */
public final class TextCells {

    /**
     * The greatest number of states of the tests together; tests that need more are too large to decide exactly. Word
     * counts take two states a word, and multiply where words are counted in both ways; patterns on one text multiply
     * unless they exclude each other.
     */
    public static final int MAX_STATES = 100_000;

    /** What {@link #cellOf} gives for a blank text, which lies in no cell. */
    public static final int NONE = -1;

    /** What makes a text other than blank. */
    private static final TextTest WRITTEN = new TextTest.Words(WordCounting.WHITE_SPACE, 1, OptionalInt.empty());

    private final int tests;
    private final Alphabet alphabet;
    private final int[][] next;
    private final int[] cells;
    private final List<BitSet> signatures;
    private final List<String> witnesses;

    private TextCells(List<TextTest> tests) {
        List<Recogniser> recognisers = new ArrayList<>();
        for (TextTest test : tests) {
            recognisers.add(Recogniser.of(test));
        }
        recognisers.add(Recogniser.of(WRITTEN));
        this.tests = tests.size();
        this.alphabet = alphabet(recognisers);
        Product product = new Product(recognisers, alphabet);
        this.next = product.table();
        Map<BitSet, Integer> numbers = new LinkedHashMap<>();
        this.cells = new int[next.length];
        for (int state = 0; state < cells.length; state++) {
            BitSet signature = product.accepting(state);
            boolean written = signature.get(this.tests);
            cells[state] = written ? numbers.computeIfAbsent(signature, key -> numbers.size()) : NONE;
        }
        this.signatures = List.copyOf(numbers.keySet());
        this.witnesses = new Witnesses(alphabet, next, cells, signatures.size()).all();
    }

    private static Alphabet alphabet(List<Recogniser> recognisers) {
        Set<CharacterSet> sets = new LinkedHashSet<>();
        for (Recogniser recogniser : recognisers) {
            sets.addAll(recogniser.characters());
        }
        return new Alphabet(sets);
    }

    /**
     * The cells of some tests.
     *
     * @param tests the tests
     * @return the cells, one at least
     * @throws IllegalArgumentException if they take more than {@value #MAX_STATES} states, or a pattern of them alone is
     *     too large
     */
    public static TextCells of(List<TextTest> tests) {
        return new TextCells(tests);
    }

    /**
     * How many cells there are.
     *
     * @return the number, 1 or more
     */
    public int count() {
        return signatures.size();
    }

    /**
     * Whether a test holds of the texts of a cell.
     *
     * @param test the place of the test in the list, from 0
     * @param cell the number of the cell, from 0
     * @return true if it holds of all of them, false if of none
     * @throws IndexOutOfBoundsException if there is no such test or cell
     */
    public boolean holds(int test, int cell) {
        return signatures.get(cell).get(Objects.checkIndex(test, tests));
    }

    /**
     * A text of a cell, to show: a shortest one among those whose characters can be read, or where the cell has none a
     * shortest one.
     *
     * @param cell the number of the cell, from 0
     * @return the text
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public String witness(int cell) {
        return witnesses.get(cell);
    }

    /**
     * The cell of a text. Allocates nothing.
     *
     * @param text the text
     * @return the number of its cell, from 0, or {@link #NONE} if the text is blank
     */
    public int cellOf(CharSequence text) {
        int state = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            state = next[state][alphabet.classOf(codePoint)];
            i += Character.charCount(codePoint);
        }
        return cells[state];
    }
}
