package org.openktp.rules.fact;

import java.util.Optional;

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
public record Fact<T>(String id, String label, String question, Domain<T> domain, Optional<String> notApplicable) {

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
     * The same fact, permitted not to apply.
     *
     * @param meaning what it means that it does not apply
     * @return the fact
     */
    public Fact<T> orNotApplicable(String meaning) {
        return new Fact<>(id, label, question, domain, Optional.of(meaning));
    }
}
