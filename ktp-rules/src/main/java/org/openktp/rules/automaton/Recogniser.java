package org.openktp.rules.automaton;

import java.util.Set;
import org.openktp.rules.text.expression.CharacterSet;

/**
 * A test as an automaton: it starts in state 0, goes on to another state with each character, and accepts a text or not
 * by the state in which the text leaves it. Used while cells are made, by one thread.
 */
interface Recogniser {

    /** The sets of characters that matter: two characters that lie in the same of these lead to the same states. */
    Set<CharacterSet> characters();

    /**
     * The state after a character.
     *
     * @param state the state before
     * @param codePoint the character
     */
    int next(int state, int codePoint);

    /** Whether a text is accepted that ends in a state. */
    boolean accepts(int state);

    /** The automaton of a test. */
    static Recogniser of(TextTest test) {
        if (test instanceof TextTest.Matching matching) {
            return new PatternRecogniser(matching.pattern());
        }
        return test instanceof TextTest.Words words
                ? new WordsRecogniser(words)
                : new ListRecogniser(((TextTest.OneOf) test).texts());
    }
}
