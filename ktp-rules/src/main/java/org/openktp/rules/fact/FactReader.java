package org.openktp.rules.fact;

import java.util.function.Function;
import org.openktp.core.knowledge.Knowledge;

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
     * Everything that is known of a subject.
     *
     * @param subject the subject
     * @return the sheet, on which each fact says what {@link #reader(Fact)} says
     */
    FactSheet sheet(S subject);
}
