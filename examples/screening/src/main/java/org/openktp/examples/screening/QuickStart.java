package org.openktp.examples.screening;

import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.notAsked;
import static org.openktp.core.knowledge.Knowledge.unknown;

import java.util.Optional;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.career.Role;
import org.openktp.rules.KtpRules;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.question.MissingFact;

/** The example of the README. */
final class QuickStart {

    private QuickStart() {}

    static void run() {
        // tag::readme[]
        Applicant applicant = Applicant.builder().role(known(Role.CONSULTANT)).build();
        Proposal proposal = Proposal.builder().themes(unknown()).build();
        Application application =
                new Application("a-17", Optional.of("hcs-ktp-4"), notAsked(), applicant, known(proposal));

        Decision decision = KtpRules.screening().decide(application);
        System.out.println(decision.verdict().orElseThrow()); // UNDETERMINED
        for (MissingFact<Verdict> missing : decision.missing()) {
            System.out.println(missing.fact().question()); // In which nation of the United Kingdom …
        }
        // end::readme[]
    }
}
