package org.openktp.rules.condition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openktp.core.text.WordCounting;
import org.openktp.core.time.Window;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.text.TextPattern;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.Wording;

/**
 * A boolean function over facts, as data. Every condition prints as English and in a canonical form.
 *
 * <p>Typed: {@code Condition.atLeast(BAND, BAND_8A)} compiles, and the same with a date in place of the band does not.
 * Immutable and thread-safe.
 */
public sealed interface Condition extends Serializable permits Atom, AllOf, AnyOf, AtLeastOf, Not {

    /**
     * What the condition says.
     *
     * @return a message, which a {@link Wording} puts into words
     */
    Message message();

    /**
     * The condition in English, able to follow "it is required that".
     *
     * @return for example {@code "nation of work is one of England, Scotland"}
     */
    default String describe() {
        return Wording.ENGLISH.say(message());
    }

    /**
     * The condition in a form that is the same for the same condition, whatever the order in which sets were given.
     *
     * @return for example {@code "in(applicant.nation,england,scotland)"}
     */
    String canonical();

    /**
     * The condition that holds of everything.
     *
     * @return the condition
     */
    static Condition always() {
        return new AllOf(List.of());
    }

    /**
     * The fact applies: it has a value, whichever.
     *
     * @param fact the fact
     * @return the condition
     */
    static Condition hasValue(Fact<?> fact) {
        return new HasValue<>(fact);
    }

    /**
     * The fact is this value.
     *
     * @param fact the fact
     * @param value the value
     * @param <T> the type of the fact's values
     * @return the condition
     */
    static <T> Condition is(Fact<T> fact, T value) {
        return new IsIn<>(fact, Set.of(value));
    }

    /**
     * The fact is one of these values.
     *
     * @param fact the fact
     * @param values the values, at least one
     * @param <T> the type of the fact's values
     * @return the condition
     * @throws IllegalArgumentException if there are none, or one is not in the fact's domain
     */
    static <T> Condition isIn(Fact<T> fact, Collection<T> values) {
        return new IsIn<>(fact, new LinkedHashSet<>(values));
    }

    /**
     * The fact is this value or a higher one.
     *
     * @param fact the fact
     * @param from the lowest value that will do
     * @param <T> the type of the fact's values
     * @return the condition
     */
    static <T extends Comparable<? super T>> Condition atLeast(Fact<T> fact, T from) {
        return new InRange<>(fact, Optional.of(Bound.including(from)), Optional.empty());
    }

    /**
     * The fact is higher than this value; of dates, later.
     *
     * @param fact the fact
     * @param limit the value just too low
     * @param <T> the type of the fact's values
     * @return the condition
     * @throws IllegalArgumentException if the fact's values have no order
     */
    static <T extends Comparable<? super T>> Condition above(Fact<T> fact, T limit) {
        return new InRange<>(fact, Optional.of(Bound.excluding(limit)), Optional.empty());
    }

    /**
     * The fact is lower than this value; of dates, earlier.
     *
     * @param fact the fact
     * @param limit the value just too high
     * @param <T> the type of the fact's values
     * @return the condition
     * @throws IllegalArgumentException if the fact's values have no order
     */
    static <T extends Comparable<? super T>> Condition below(Fact<T> fact, T limit) {
        return new InRange<>(fact, Optional.empty(), Optional.of(Bound.excluding(limit)));
    }

    /**
     * The fact is this value or a lower one.
     *
     * @param fact the fact
     * @param to the highest value that will do
     * @param <T> the type of the fact's values
     * @return the condition
     */
    static <T extends Comparable<? super T>> Condition atMost(Fact<T> fact, T to) {
        return new InRange<>(fact, Optional.empty(), Optional.of(Bound.including(to)));
    }

    /**
     * The fact lies in a range, both ends included.
     *
     * @param fact the fact
     * @param from the lowest value that will do
     * @param to the highest value that will do
     * @param <T> the type of the fact's values
     * @return the condition
     * @throws IllegalArgumentException if the ends are in the wrong order, or the fact's values have none
     */
    static <T extends Comparable<? super T>> Condition between(Fact<T> fact, T from, T to) {
        return new InRange<>(fact, Optional.of(Bound.including(from)), Optional.of(Bound.including(to)));
    }

    /**
     * The date lies in a window, its first and last days included.
     *
     * @param fact the date
     * @param window the window
     * @return the condition
     */
    static Condition within(Fact<LocalDate> fact, Window window) {
        return between(fact, window.first(), window.last());
    }

    /**
     * The fact stands so to another one.
     *
     * @param left the one fact
     * @param relation how it stands to the other
     * @param right the other fact
     * @param <T> the type of the values of both
     * @return the condition
     * @throws IllegalArgumentException if the two cannot be compared
     */
    static <T extends Comparable<? super T>> Condition compare(Fact<T> left, Relation relation, Fact<T> right) {
        return new Comparison<>(left, relation, right, Offset.NONE);
    }

    /**
     * The fact stands so to another one that is moved first: the end is on or after 18 months after the start.
     *
     * @param left the one fact
     * @param relation how it stands to the other
     * @param right the other fact
     * @param offset how far the other is moved
     * @param <T> the type of the values of both
     * @return the condition
     * @throws IllegalArgumentException if the two cannot be compared, or the offset does not suit them
     */
    static <T extends Comparable<? super T>> Condition compare(
            Fact<T> left, Relation relation, Fact<T> right, Offset offset) {
        return new Comparison<>(left, relation, right, offset);
    }

    /**
     * The set has at least one of these elements.
     *
     * @param fact a fact whose values are sets
     * @param elements the elements, at least one
     * @param <E> their type
     * @return the condition
     */
    static <E> Condition includesAny(Fact<Set<E>> fact, Collection<E> elements) {
        return new Includes<>(fact, new LinkedHashSet<>(elements), Includes.Share.ANY);
    }

    /**
     * The set has all of these elements.
     *
     * @param fact a fact whose values are sets
     * @param elements the elements, at least one
     * @param <E> their type
     * @return the condition
     */
    static <E> Condition includesAll(Fact<Set<E>> fact, Collection<E> elements) {
        return new Includes<>(fact, new LinkedHashSet<>(elements), Includes.Share.ALL);
    }

    /**
     * The set has no elements but these; the empty set has none.
     *
     * @param fact a fact whose values are sets
     * @param elements the elements it may have, at least one
     * @param <E> their type
     * @return the condition
     */
    static <E> Condition includesOnly(Fact<Set<E>> fact, Collection<E> elements) {
        return new Includes<>(fact, new LinkedHashSet<>(elements), Includes.Share.ONLY);
    }

    /**
     * The set has at least so many elements.
     *
     * @param fact a fact whose values are sets
     * @param least the least number, 0 or more
     * @param <E> the type of the elements
     * @return the condition
     */
    static <E> Condition sizeAtLeast(Fact<Set<E>> fact, int least) {
        return new SizeInRange<>(fact, least, OptionalInt.empty());
    }

    /**
     * The set has at most so many elements.
     *
     * @param fact a fact whose values are sets
     * @param most the greatest number, 0 or more
     * @param <E> the type of the elements
     * @return the condition
     */
    static <E> Condition sizeAtMost(Fact<Set<E>> fact, int most) {
        return new SizeInRange<>(fact, 0, OptionalInt.of(most));
    }

    /**
     * The whole text has a form.
     *
     * @param fact a fact whose values are texts
     * @param pattern the form, in the syntax of {@link TextPattern}
     * @return the condition
     * @throws IllegalArgumentException if the pattern is not of that syntax
     */
    static Condition matches(Fact<String> fact, String pattern) {
        return new Matches(fact, TextPattern.of(pattern));
    }

    /**
     * The text has at most so many words.
     *
     * @param fact a fact whose values are texts
     * @param counting how words are counted
     * @param most the greatest number, 0 or more
     * @return the condition
     */
    static Condition wordsAtMost(Fact<String> fact, WordCounting counting, int most) {
        return new WordCount(fact, counting, 0, OptionalInt.of(most));
    }

    /**
     * The text has at least so many words.
     *
     * @param fact a fact whose values are texts
     * @param counting how words are counted
     * @param least the least number, 0 or more
     * @return the condition
     */
    static Condition wordsAtLeast(Fact<String> fact, WordCounting counting, int least) {
        return new WordCount(fact, counting, least, OptionalInt.empty());
    }

    /**
     * All of these hold.
     *
     * @param conditions the conditions; none of them make a condition that always holds
     * @return the condition
     */
    static Condition all(Condition... conditions) {
        return new AllOf(List.of(conditions));
    }

    /**
     * At least one of these holds.
     *
     * @param conditions the conditions; none of them make a condition that never holds
     * @return the condition
     */
    static Condition any(Condition... conditions) {
        return new AnyOf(List.of(conditions));
    }

    /**
     * At least so many of these hold.
     *
     * @param least how many, from 1 to the number of conditions
     * @param conditions the conditions
     * @return the condition
     * @throws IllegalArgumentException if the number is below 1 or above that of the conditions
     */
    static Condition atLeastOf(int least, Condition... conditions) {
        return new AtLeastOf(least, List.of(conditions));
    }

    /**
     * This does not hold.
     *
     * @param condition the condition
     * @return the condition
     */
    static Condition not(Condition condition) {
        return new Not(condition);
    }
}
