package org.openktp.core.application;

import static org.openktp.core.knowledge.Knowledge.notAsked;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.KnowledgeChecks;

/**
 * An application to a round.
 *
 * @param id an opaque reference, never a name; not blank
 * @param round the identifier of the round, such as {@code hcs-ktp-4}, or empty where the application names none
 * @param submitted the day it was submitted, in a year from 1000 to 9999; it applies to every application
 * @param applicant who applies
 * @param proposal the project proposed; not applicable where none is
 */
@Value.Builder
public record Application(
        String id,
        Optional<String> round,
        Knowledge<LocalDate> submitted,
        Applicant applicant,
        Knowledge<Proposal> proposal)
        implements SchemeApplication, WithApplication {

    /**
     * Checks the reference, the day and the proposal.
     *
     * @param id the component of that name
     * @param round the component of that name
     * @param submitted the component of that name
     * @param applicant the component of that name
     * @param proposal the component of that name
     * @throws IllegalArgumentException if the reference is blank, the day is not applicable or the year of a day that
     *     it names has not four digits, or the proposal is one of several
     */
    public Application {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id of an application must not be blank");
        }
        KnowledgeChecks.requireSubmission(submitted, id);
        if (proposal.value().isEmpty() && !proposal.admitsNotApplicable()) {
            throw new IllegalArgumentException("proposal of application " + id
                    + " must be known, missing or not applicable; narrow its fields instead");
        }
    }

    /**
     * A builder in which nothing has been asked.
     *
     * @return the builder
     */
    public static ApplicationBuilder builder() {
        return new ApplicationBuilder()
                .submitted(notAsked())
                .applicant(Applicant.builder().build())
                .proposal(notAsked());
    }
}
