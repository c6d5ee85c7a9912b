package org.openktp.core.knowledge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.openktp.core.time.PartialDate;

/**
 * What is known of a fact: exactly a value ({@link Known}), narrowed to a few values ({@link OneOf}), a range ({@link
 * Between}) or the bounds of a set ({@link SetBounds}), missing for a reason ({@link Missing}), or not applicable to
 * this subject ({@link NotApplicable}).
 *
 * <p>Each state says which answers it still admits; a decision follows from all of them. A band "between 7 and 8b"
 * admits 7, 8a and 8b; a band that was declined admits every band. Immutable, thread-safe, and serialisable as far as its
 * values are.
 *
 * @param <T> the type of the fact's values
 */
public sealed interface Knowledge<T> extends Serializable
        permits Known, OneOf, Between, SetBounds, Missing, NotApplicable {

    /**
     * Whether a value is still possible.
     *
     * @param value a value of the fact
     * @return true if the fact may turn out to have this value
     */
    boolean admits(T value);

    /**
     * Whether the fact may still turn out not to apply to the subject, provided its declaration permits that.
     *
     * @return true for missing and for not applicable
     */
    default boolean admitsNotApplicable() {
        return false;
    }

    /**
     * The value, where it is known exactly.
     *
     * @return the value, or empty in every other state
     */
    default Optional<T> value() {
        return Optional.empty();
    }

    /**
     * The values that this state names: the value itself, the alternatives, the ends of the range, the bounds of the set.
     * Values that compare alike with all of them are admitted alike.
     *
     * @return the values named, possibly none
     */
    default Collection<T> named() {
        return Set.of();
    }

    /**
     * Exactly this value. The empty set is a value: it is known that there are none.
     *
     * @param value the value
     * @param <T> its type
     * @return the knowledge
     */
    static <T> Knowledge<T> known(T value) {
        return new Known<>(value);
    }

    /**
     * One of these values.
     *
     * @param values the alternatives, at least two
     * @param <T> their type
     * @return the knowledge
     * @throws IllegalArgumentException if there are fewer than two
     */
    static <T> Knowledge<T> oneOf(Collection<? extends T> values) {
        return new OneOf<>(new LinkedHashSet<>(values));
    }

    /**
     * A value from one end to the other, both included.
     *
     * @param from the lowest value possible
     * @param to the highest value possible
     * @param <T> the type of the values
     * @return the knowledge
     * @throws IllegalArgumentException if the ends are in the wrong order
     */
    static <T extends Comparable<? super T>> Knowledge<T> between(T from, T to) {
        return new Between<>(Optional.of(from), Optional.of(to));
    }

    /**
     * This value or a higher one.
     *
     * @param from the lowest value possible
     * @param <T> the type of the values
     * @return the knowledge
     */
    static <T extends Comparable<? super T>> Knowledge<T> atLeast(T from) {
        return new Between<>(Optional.of(from), Optional.empty());
    }

    /**
     * This value or a lower one.
     *
     * @param to the highest value possible
     * @param <T> the type of the values
     * @return the knowledge
     */
    static <T extends Comparable<? super T>> Knowledge<T> atMost(T to) {
        return new Between<>(Optional.empty(), Optional.of(to));
    }

    /**
     * A date as far as it is known: a day is known exactly, "March 2024" is between 1 and 31 March 2024.
     *
     * @param date the day, the month or the year
     * @return the knowledge
     */
    static Knowledge<LocalDate> date(PartialDate date) {
        return date.day().map(Knowledge::known).orElseGet(() -> between(date.earliest(), date.latest()));
    }

    /**
     * A set that has at least these elements and perhaps others: "at least NPL".
     *
     * @param elements the elements it has
     * @param <E> their type
     * @return the knowledge
     */
    static <E> Knowledge<Set<E>> including(Set<E> elements) {
        return new SetBounds<>(elements, Optional.empty(), elements.size(), OptionalInt.empty());
    }

    /**
     * A set that has none but these elements, and perhaps not all of them: "NPL and UKAS at most".
     *
     * @param elements the elements it may have
     * @param <E> their type
     * @return the knowledge
     */
    static <E> Knowledge<Set<E>> within(Set<E> elements) {
        return new SetBounds<>(Set.of(), Optional.of(elements), 0, OptionalInt.empty());
    }

    /**
     * A set of which only the size is known, both ends included: "one or two partners".
     *
     * @param least the least number of elements
     * @param most the greatest number of elements
     * @param <E> their type
     * @return the knowledge
     * @throws IllegalArgumentException if the numbers are in the wrong order
     */
    static <E> Knowledge<Set<E>> sized(int least, int most) {
        return new SetBounds<>(Set.of(), Optional.empty(), least, OptionalInt.of(most));
    }

    /**
     * Nothing is known, for this reason.
     *
     * @param reason why
     * @param <T> the type of the fact's values
     * @return the knowledge
     */
    static <T> Knowledge<T> missing(Missing.Reason reason) {
        return new Missing<>(reason);
    }

    /**
     * Nothing is known because nobody asked.
     *
     * @param <T> the type of the fact's values
     * @return the knowledge
     */
    static <T> Knowledge<T> notAsked() {
        return new Missing<>(Missing.Reason.NOT_ASKED);
    }

    /**
     * Nothing is known although it was asked.
     *
     * @param <T> the type of the fact's values
     * @return the knowledge
     */
    static <T> Knowledge<T> unknown() {
        return new Missing<>(Missing.Reason.UNKNOWN);
    }

    /**
     * Nothing is known because the subject declined to say.
     *
     * @param <T> the type of the fact's values
     * @return the knowledge
     */
    static <T> Knowledge<T> declined() {
        return new Missing<>(Missing.Reason.DECLINED);
    }

    /**
     * The fact does not apply to this subject.
     *
     * @param <T> the type of the fact's values
     * @return the knowledge
     */
    static <T> Knowledge<T> notApplicable() {
        return new NotApplicable<>();
    }

    /**
     * What is known of a part of the value: what the part says where this is exact, otherwise missing for the same reason
     * or not applicable. A narrowed whole has no single part; its parts are narrowed instead.
     *
     * @param part takes the part out of an exact value
     * @param <P> the type of the part's values
     * @return what is known of the part
     * @throws IllegalStateException if this is narrowed: one of several values, a range, or the bounds of a set
     */
    default <P> Knowledge<P> part(Function<? super T, Knowledge<P>> part) {
        if (this instanceof Known<T> known) {
            return part.apply(known.get());
        }
        if (this instanceof Missing<T> missing) {
            return missing(missing.reason());
        }
        if (this instanceof NotApplicable<T>) {
            return notApplicable();
        }
        throw new IllegalStateException(
                "a part of " + this + " is not known: the whole must be known, missing or not applicable");
    }
}
