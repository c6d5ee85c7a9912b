package org.openktp.rules.automaton;

import java.util.OptionalInt;
import java.util.Set;
import org.openktp.core.internal.Copies;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.text.TextPattern;

/** Something that holds of a text or not. */
public sealed interface TextTest {

    /**
     * The text matches a pattern, as a whole.
     *
     * @param pattern the pattern
     */
    record Matching(TextPattern pattern) implements TextTest {}

    /**
     * The text has a number of words within bounds, both included.
     *
     * @param counting how words are counted
     * @param least the fewest words, zero or more
     * @param most the most words, empty where there is no bound
     */
    record Words(WordCounting counting, int least, OptionalInt most) implements TextTest {

        /**
         * Checks the bounds.
         *
         * @param counting the component of that name
         * @param least the component of that name
         * @param most the component of that name
         * @throws IllegalArgumentException if the least number is below zero or above the most
         */
        public Words {
            if (least < 0) {
                throw new IllegalArgumentException("least " + least + " words must not be below 0");
            }
            if (most.isPresent() && most.getAsInt() < least) {
                throw new IllegalArgumentException(
                        "least " + least + " words must not be above most " + most.getAsInt());
            }
        }

        /** Whether a number of words is within the bounds. */
        boolean admits(int words) {
            return words >= least && (most.isEmpty() || words <= most.getAsInt());
        }
    }

    /**
     * The text is one of some, exactly as written.
     *
     * @param texts the texts
     */
    record OneOf(Set<String> texts) implements TextTest {

        /**
         * Copies the texts.
         *
         * @param texts the component of that name
         * @throws IllegalArgumentException if a text has half a character (a surrogate without its other half)
         */
        public OneOf {
            texts = Copies.of(texts);
            for (String text : texts) {
                if (text.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE)) {
                    throw new IllegalArgumentException("text " + text + " must not have half a character");
                }
            }
        }
    }
}
