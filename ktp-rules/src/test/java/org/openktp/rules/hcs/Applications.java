package org.openktp.rules.hcs;

import static org.openktp.core.knowledge.Knowledge.known;

import java.util.Set;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.ApplicantBuilder;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.application.ProposalBuilder;
import org.openktp.core.career.Role;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.hcs.HcsKtp;

/** Applications to the shipped rounds, from one that meets every rule. */
final class Applications {

    static final Theme DIAGNOSTICS = HcsKtp.ROUND_4.themeList().get(0);
    static final Theme THERAPEUTICS = HcsKtp.ROUND_4.themeList().get(1);

    private Applications() {}

    static ApplicantBuilder applicant() {
        return Applicant.builder()
                .role(known(Role.CONSULTANT))
                .nation(known(Nation.ENGLAND))
                .employerKind(known(OrganisationKind.NHS_TRUST))
                .clinicalTimePercent(known(60));
    }

    static ProposalBuilder proposal() {
        return Proposal.builder().themes(known(Set.of(DIAGNOSTICS))).partners(known(Set.of(HcsKtp.NPL)));
    }

    static Application of(ApplicantBuilder applicant) {
        return of(applicant, known(proposal().build()));
    }

    static Application of(ProposalBuilder proposal) {
        return of(applicant(), known(proposal.build()));
    }

    static Application of(ApplicantBuilder applicant, Knowledge<Proposal> proposal) {
        return Application.builder()
                .id("A-1")
                .applicant(applicant.build())
                .proposal(proposal)
                .build();
    }

    static Application nothingKnown() {
        return Application.builder().id("A-1").build();
    }
}
