package org.openktp.examples.screening.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openktp.core.application.Application;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.rules.selection.score.Assessor;

/** The assessors of round 4: invented, nine in the health service and three who work for partners. */
final class SampleAssessors {

    private static final List<String> EMPLOYERS =
            List.of("RJ1", "RR8", "RYJ", "RTD", "RGT", "RHQ", "7A1", "7A4", "G6V2S");

    private SampleAssessors() {}

    /** The assessors, four of whom declare a conflict of interest with an application. */
    static List<Assessor> of(List<Application> applications, Dice dice) {
        List<Assessor> assessors = new ArrayList<>();
        for (String employer : EMPLOYERS) {
            boolean declares = assessors.size() % 3 == 0;
            Set<String> conflicts = declares && !applications.isEmpty()
                    ? Set.of(dice.pick(applications).id())
                    : Set.of();
            Knowledge<OrganisationId> works = Knowledge.known(OrganisationId.ods(employer));
            assessors.add(new Assessor(id(assessors.size() + 1), works, Knowledge.known(Set.of()), conflicts));
        }
        for (Organisation partner : HcsKtp.ROUND_4.partnerList().subList(1, 4)) {
            Knowledge<Set<Organisation>> partners = Knowledge.known(Set.of(partner));
            assessors.add(new Assessor(id(assessors.size() + 1), Knowledge.notApplicable(), partners, Set.of()));
        }
        return assessors;
    }

    static String id(int number) {
        return "assessor-%02d".formatted(number);
    }
}
