package org.openktp.rules.validation;

import org.openktp.core.application.SchemeApplication;

/**
 * A form of a host, a record or a bean, that says which application it means, so that {@link MeetsRoundRules} and {@link
 * CompleteForRound} may stand on its class.
 */
public interface ApplicationForm {

    /**
     * The application.
     *
     * @return an application to a round or to Innovate UK's scheme, in which what the form leaves open is missing; null, where
     *     that was not to be, is a violation of the whole form
     * @throws IllegalArgumentException if the form holds what no application may; that is a violation of the whole form
     * @throws NullPointerException if the form lacks what every application has, such as its identifier; that is one too
     */
    SchemeApplication toApplication();

    /**
     * Where the form holds a fact, to which violations point.
     *
     * @param fact the identifier of the fact, which is its path in the application, such as {@code applicant.role}; or {@code
     *     round}
     * @return the path of the form's property: its name, or names joined by dots, {@code post.title}, without indexes or keys in
     *     brackets; empty for the form as a whole. Any other path, such as {@code a..b} or {@code people[0].post}, is refused with
     *     a {@link jakarta.validation.ConstraintDeclarationException}; null, where that was not to be, is a violation of the whole
     *     form
     */
    default String property(String fact) {
        return fact;
    }
}
