package org.openktp.io.scan;

import org.jspecify.annotations.Nullable;
import org.openktp.core.application.Applicant;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.rules.fact.Shared;

/** What applicants say of their employer, with what follows from it. For one thread where it is asked what it agrees with. */
final class Employer {

    private final Knowledge<OrganisationId> id;
    private final Shared<String> text;
    private final Shared<OrganisationKind> revealed;
    private @Nullable Shared<OrganisationKind> agreed;

    /**
     * An employer.
     *
     * @param id what is known of it
     * @param text the same as a text, as rules ask for it
     */
    Employer(Knowledge<OrganisationId> id, Knowledge<String> text) {
        this.id = id;
        this.text = new Shared<>(text);
        this.revealed = new Shared<>(Applicant.builder().employer(id).build().kindOfEmployer());
    }

    Knowledge<OrganisationId> id() {
        return id;
    }

    Shared<String> text() {
        return text;
    }

    /** Whether it may be of this kind. */
    boolean agreesWith(Shared<OrganisationKind> kind) {
        if (agreed != kind && revealed.knowledge() instanceof Known && !isPossible(kind)) {
            return false;
        }
        agreed = kind;
        return true;
    }

    private boolean isPossible(Shared<OrganisationKind> kind) {
        try {
            return Applicant.builder()
                    .employer(id)
                    .employerKind(kind.knowledge())
                    .build()
                    .employer()
                    .equals(id);
        } catch (IllegalArgumentException e) {
            return false; // what the two say contradicts one another
        }
    }

    /** Of which kind it is: as is said, or as its identifier reveals. */
    Shared<OrganisationKind> kind(Shared<OrganisationKind> said) {
        return said.knowledge() instanceof Known || !(revealed.knowledge() instanceof Known) ? said : revealed;
    }
}
