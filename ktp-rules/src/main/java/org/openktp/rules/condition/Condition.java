package org.openktp.rules.condition;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.rules.fact.Fact;

/**
 * A boolean function over facts, as data. Every condition prints as English and in a canonical form.
 *
 * <p>Typed: {@code Condition.atLeast(BAND, BAND_8A)} compiles, and the same with a date in place of the band does not.
 * Immutable and thread-safe.
 */
public sealed interface Condition permits Atom, AllOf, AnyOf, Not, Always {

    /**
     * The condition in English, able to follow "it is required that".
     *
     * @return for example {@code "nation of work is one of England, Scotland"}
     */
    String describe();

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
        return new Always();
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
        return new InRange<>(fact, Optional.of(from), Optional.empty());
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
        return new InRange<>(fact, Optional.empty(), Optional.of(to));
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
        return new Includes<>(fact, new LinkedHashSet<>(elements), false);
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
        return new Includes<>(fact, new LinkedHashSet<>(elements), true);
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
     * This does not hold.
     *
     * @param condition the condition
     * @return the condition
     */
    static Condition not(Condition condition) {
        return new Not(condition);
    }
}
