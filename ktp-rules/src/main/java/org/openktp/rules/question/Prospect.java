package org.openktp.rules.question;

import java.util.List;
import java.util.Set;
import org.openktp.core.internal.Copies;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.wording.Message;

/**
 * What answers to a question would lead to.
 *
 * @param answer the answers, as a condition on the fact asked for: it holds of them, and of no others that are still open
 * @param outcomes what is still possible after any of them, at least one; a single one is settled
 * @param <R> what is asked for: a verdict, or the value of a table
 */
public record Prospect<R>(Condition answer, Set<R> outcomes) {

    /**
     * Copies the outcomes.
     *
     * @param answer the component of that name
     * @param outcomes the component of that name
     * @throws IllegalArgumentException if there are none
     */
    public Prospect {
        outcomes = Copies.of(outcomes);
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("answers must lead to something");
        }
    }

    /**
     * Whether these answers settle what is asked for.
     *
     * @return true if a single outcome is left
     */
    public boolean settles() {
        return outcomes.size() == 1;
    }

    /**
     * The answers as a person would give them.
     *
     * @return messages, of which each answer is one, and no other answer still open is any
     */
    public List<Message> answers() {
        return Answers.of(answer);
    }
}
