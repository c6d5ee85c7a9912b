package org.openktp.rules.fact;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.openktp.core.knowledge.Knowledge;

/**
 * What is known of a fact of many subjects alike, as values are that come from the same bytes. What follows from it for the
 * rules is found once and kept with it. Thread-safe.
 *
 * @param <T> the type of the fact's values
 */
public final class Shared<T> {

    private final Knowledge<T> knowledge;
    private @Nullable Found last; // of several threads any may win: what they find is the same

    private record Found(Object finder, int number) {}

    /**
     * Shares what is known.
     *
     * @param knowledge what is known
     */
    public Shared(Knowledge<T> knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * What is known.
     *
     * @return the same for every subject
     */
    public Knowledge<T> knowledge() {
        return knowledge;
    }

    /**
     * The number that stands for what is known, found anew only where another asked last.
     *
     * @param finder who asks, who always finds the same
     * @param finding how it is found
     * @return the number
     */
    public int number(Object finder, ToIntFunction<Knowledge<T>> finding) {
        Found known = last;
        if (known == null || known.finder() != finder) {
            known = new Found(finder, finding.applyAsInt(knowledge));
            last = known;
        }
        return known.number();
    }
}
