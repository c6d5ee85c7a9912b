package org.openktp.rules.fact;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.text.WordCounting;

/**
 * How facts are read off subjects of one type, such as applications. Hosts write one for values of their own.
 *
 * @param <S> the type of the subjects
 */
public interface FactReader<S> {

    /**
     * How one fact is read. Asked once for each fact of a rule set, and then used for every subject.
     *
     * @param fact the fact
     * @param <T> the type of its values
     * @return what is known of the fact, for each subject; not asked where subjects do not have it
     */
    <T> Function<S, Knowledge<T>> reader(Fact<T> fact);

    /**
     * How a fact is read where subjects share what is known of it. Asked once for each fact of a rule set.
     *
     * @param fact the fact
     * @param <T> the type of its values
     * @return the same knowledge as {@link #reader(Fact)} gives; empty where each subject has its own
     */
    default <T> Optional<Function<S, Shared<T>>> shared(Fact<T> fact) {
        return Optional.empty();
    }

    /**
     * How the words of a text are counted where the subjects know that without making the text, as bytes do. Asked once for
     * each text of a rule set whose words are counted and of which nothing else is asked.
     *
     * @param fact the fact
     * @param counting how words are counted
     * @return the number of words of each subject's text, or -1 where {@link #reader(Fact)} has to be asked; empty where
     *     there is no quicker way than that
     */
    default Optional<ToIntFunction<S>> words(Fact<String> fact, WordCounting counting) {
        return Optional.empty();
    }

    /**
     * Everything that is known of a subject.
     *
     * @param subject the subject
     * @return the sheet, on which each fact says what {@link #reader(Fact)} says
     */
    FactSheet sheet(S subject);
}
