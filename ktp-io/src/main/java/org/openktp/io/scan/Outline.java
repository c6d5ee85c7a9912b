package org.openktp.io.scan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.rules.fact.Shared;
import org.openktp.rules.hcs.HcsFacts.Presence;

/** An application that need not be made: what each of its fields says, and where its texts are. */
final class Outline {

    private final String id;
    private final Optional<String> round;
    private final Shared<?>[] said;
    private final Employer employer;
    private final @Nullable Passage title;
    private final @Nullable Passage summary;

    /**
     * What an application that can be made says.
     *
     * @param id its reference
     * @param round the round, if it names one
     * @param said what its fields say by their numbers, but for the employer; instead of a proposal, that there is one
     * @param employer what it says of the employer
     * @param title the title, where it is not said
     * @param summary the summary, where it is not said
     */
    Outline(
            String id,
            Optional<String> round,
            Shared<?>[] said,
            Employer employer,
            @Nullable Passage title,
            @Nullable Passage summary) {
        this.id = id;
        this.round = round;
        this.said = said;
        this.employer = employer;
        this.title = title;
        this.summary = summary;
    }

    String id() {
        return id;
    }

    Optional<String> round() {
        return round;
    }

    @Nullable
    Passage title() {
        return title;
    }

    @Nullable
    Passage summary() {
        return summary;
    }

    Employer employer() {
        return employer;
    }

    Shared<OrganisationKind> kindOfEmployer() {
        return employer.kind(shared(Layout.EMPLOYER_KIND));
    }

    /** What a field says, but for the employer and texts that are not made. */
    @SuppressWarnings("unchecked") // a field says values of one type, whichever way it is read
    <T> Shared<T> shared(int field) {
        return (Shared<T>) said[field];
    }

    <T> Knowledge<T> known(int field) {
        return this.<T>shared(field).knowledge();
    }

    /** What is known of a text. */
    static Knowledge<String> known(@Nullable Passage text, Shared<String> otherwise) {
        return text == null ? otherwise.knowledge() : text.known();
    }

    /** The application. */
    Application application() {
        return new Application(
                id,
                round,
                known(Layout.SUBMITTED),
                applicant(),
                this.<Presence>known(Layout.PROPOSAL).part(proposed -> Knowledge.known(proposal())));
    }

    private Applicant applicant() {
        return new Applicant(
                known(Layout.ROLE),
                known(Layout.STAFF_GROUP),
                known(Layout.BAND),
                known(Layout.NATION),
                employer.id(),
                known(Layout.EMPLOYER_KIND),
                known(Layout.CLINICAL_TIME));
    }

    private Proposal proposal() {
        return new Proposal(
                known(title, shared(Layout.TITLE)),
                known(summary, shared(Layout.SUMMARY)),
                known(Layout.THEMES),
                known(Layout.PARTNERS));
    }
}
