package org.openktp.rules.fact;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openktp.core.internal.RecordForm;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.wording.Term;

/**
 * Something about a subject on which rules depend.
 *
 * @param id the identifier, which is also the path of its field, such as {@code applicant.role}
 * @param label what it is called inside a sentence
 * @param question how one asks for it
 * @param domain the values it may have
 * @param notApplicable what it means that the fact does not apply, such as "works outside the United Kingdom"; empty
 *     where that is not permitted
 * @param <T> the type of its values
 */
public record Fact<T>(String id, String label, String question, Domain<T> domain, Optional<String> notApplicable)
        implements Serializable {

    /**
     * A fact that applies to every subject.
     *
     * @param id the identifier
     * @param label what it is called
     * @param question how one asks for it
     * @param domain its values
     * @param <T> their type
     * @return the fact
     */
    public static <T> Fact<T> of(String id, String label, String question, Domain<T> domain) {
        return new Fact<>(id, label, question, domain, Optional.empty());
    }

    /**
     * Facts by their identifiers.
     *
     * @param facts the facts, repeated as they occur
     * @return each fact once, in the order of identifiers
     * @throws IllegalArgumentException if two facts of the same identifier differ
     */
    public static Map<String, Fact<?>> byId(Stream<Fact<?>> facts) {
        Map<String, Fact<?>> byId = new TreeMap<>();
        facts.forEach(fact -> {
            if (!fact.equals(byId.computeIfAbsent(fact.id(), id -> fact))) {
                throw new IllegalArgumentException("fact " + fact.id() + " is declared in two different ways");
            }
        });
        return byId;
    }

    /**
     * The same fact, permitted not to apply.
     *
     * @param meaning what it means that it does not apply
     * @return the fact
     */
    public Fact<T> orNotApplicable(String meaning) {
        return new Fact<>(id, label, question, domain, Optional.of(meaning));
    }

    /**
     * The name of the fact in every language.
     *
     * @return its label under the key {@code fact.}, the identifier and {@code .label}
     */
    public Term term() {
        return new Term("fact." + id + ".label", label);
    }

    /**
     * The question in every language.
     *
     * @return the question under the key {@code fact.}, the identifier and {@code .question}
     */
    public Term asked() {
        return new Term("fact." + id + ".question", question);
    }

    /**
     * What it means that the fact does not apply, in every language.
     *
     * @return the meaning under the key {@code fact.}, the identifier and {@code .not-applicable}; empty where that is not
     *     permitted
     */
    public Optional<Term> doesNotApply() {
        return notApplicable.map(meaning -> new Term("fact." + id + ".not-applicable", meaning));
    }

    /**
     * Checks that a value is one that the fact may have.
     *
     * @param value the value
     * @throws IllegalArgumentException if it is not in the domain
     */
    public void require(T value) {
        if (!domain.contains(value)) {
            throw new IllegalArgumentException(
                    "value " + Canonical.value(value) + " is not in the domain of " + id + ": " + domain.canonical());
        }
    }

    /**
     * The fact in its canonical form, for hashes: all that can change what is decided, without prose.
     *
     * @return for example {@code "fact|hours|integers(0,40)|always"}
     */
    public String canonical() {
        String applies = notApplicable.isPresent() ? "or-not-applicable" : "always";
        return String.join("|", "fact", Canonical.text(id), domain.canonical(), applies);
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fact<?> that
                && id.equals(that.id)
                && label.equals(that.label)
                && question.equals(that.question)
                && domain.equals(that.domain)
                && notApplicable.equals(that.notApplicable);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
