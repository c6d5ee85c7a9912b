package org.openktp.rules.automaton;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.text.expression.CharacterSet;

/**
 * Counts words, up to one more than the greatest bound, beyond which it makes no difference. A state is twice the number
 * of words so far, and one more within a word.
 */
final class WordsRecogniser implements Recogniser {

    /** The characters that separate words; they are asked for once a way of counting, for there are many. */
    private static final Map<WordCounting, CharacterSet> SEPARATORS = new ConcurrentHashMap<>();

    /** There is no white space from here on, and to ask of a million characters takes most of the time of a start. */
    private static final int BEYOND_WHITE_SPACE = 0x3001;

    private final TextTest.Words words;

    WordsRecogniser(TextTest.Words words) {
        this.words = words;
    }

    @Override
    public Set<CharacterSet> characters() {
        return Set.of(SEPARATORS.computeIfAbsent(words.counting(), WordsRecogniser::separators));
    }

    /** The characters that separate words. */
    static CharacterSet separators(WordCounting counting) {
        int end = counting == WordCounting.WHITE_SPACE ? BEYOND_WHITE_SPACE : CharacterSet.END;
        return CharacterSet.of(end, counting::separates);
    }

    @Override
    public int next(int state, int codePoint) {
        int count = state / 2;
        if (isBeyond(count)) {
            return state;
        }
        if (words.counting().separates(codePoint)) {
            return 2 * count;
        }
        boolean within = state % 2 == 1;
        return within ? state : 2 * (count + 1) + (isBeyond(count + 1) ? 0 : 1);
    }

    /** Whether more words make no difference. */
    private boolean isBeyond(int count) {
        return words.most().isPresent() ? count > words.most().getAsInt() : count >= words.least();
    }

    @Override
    public boolean accepts(int state) {
        return words.admits(state / 2);
    }
}
