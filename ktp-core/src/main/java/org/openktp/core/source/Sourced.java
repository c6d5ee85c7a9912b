package org.openktp.core.source;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.openktp.core.internal.Copies;

/**
 * A value together with where it comes from and how firm it is.
 *
 * @param value the fact
 * @param provenance how firm it is
 * @param citations the places that say it, or from which it was deduced; empty only where the host supplied it
 * @param <T> the type of the fact
 */
public record Sourced<T>(T value, Provenance provenance, List<Citation> citations) implements Serializable {

    /**
     * Copies collections, and checks that a fact that was not supplied by the host has a citation.
     *
     * @param value the component of that name
     * @param provenance the component of that name
     * @param citations the component of that name
     * @throws IllegalArgumentException if a fact that the host did not supply has no citation
     */
    public Sourced {
        value = Copies.of(value);
        citations = List.copyOf(citations);
        if (citations.isEmpty() && provenance != Provenance.USER_SUPPLIED) {
            throw new IllegalArgumentException(provenance.token() + " fact " + value + " must cite a source");
        }
    }

    /**
     * A fact that its publisher states.
     *
     * @param value the fact
     * @param citations the places that state it, at least one
     * @param <T> the type of the fact
     * @return the sourced fact
     */
    public static <T> Sourced<T> stated(T value, Citation... citations) {
        return new Sourced<>(value, Provenance.STATED, List.of(citations));
    }

    /**
     * A fact that a named secondary page gives, or an official one that is old or contradicted.
     *
     * @param value the fact
     * @param citations the places that give it, at least one
     * @param <T> the type of the fact
     * @return the sourced fact
     */
    public static <T> Sourced<T> reported(T value, Citation... citations) {
        return new Sourced<>(value, Provenance.REPORTED, List.of(citations));
    }

    /**
     * A fact deduced from what a publisher states.
     *
     * @param value the fact
     * @param citations the places from which it was deduced, at least one
     * @param <T> the type of the fact
     * @return the sourced fact
     */
    public static <T> Sourced<T> inferred(T value, Citation... citations) {
        return new Sourced<>(value, Provenance.INFERRED, List.of(citations));
    }

    /**
     * A fact that the host supplies.
     *
     * @param value the fact
     * @param <T> the type of the fact
     * @return the sourced fact, without citations
     */
    public static <T> Sourced<T> supplied(T value) {
        return new Sourced<>(value, Provenance.USER_SUPPLIED, List.of());
    }

    /**
     * Another value that stands on the same places and is as firm.
     *
     * @param other the other value
     * @param <R> its type
     * @return the sourced value
     */
    public <R> Sourced<R> with(R other) {
        return new Sourced<>(other, provenance, citations);
    }

    /**
     * The value in another form, from the same places and as firm.
     *
     * @param form makes the other form
     * @param <R> the type of the other form
     * @return the sourced form
     */
    public <R> Sourced<R> map(Function<? super T, ? extends R> form) {
        return with(form.apply(value));
    }

    /**
     * Several facts as one: as firm as the least firm of them, from the places of all.
     *
     * @param facts the facts, at least one
     * @param <T> the type of the facts
     * @return their values in order
     * @throws IllegalArgumentException if there is none
     */
    public static <T> Sourced<List<T>> all(List<Sourced<T>> facts) {
        Provenance least = facts.stream()
                .map(Sourced::provenance)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("no facts to put together"));
        return new Sourced<>(
                facts.stream().map(Sourced::value).toList(),
                least,
                facts.stream()
                        .flatMap(fact -> fact.citations().stream())
                        .distinct()
                        .toList());
    }
}
