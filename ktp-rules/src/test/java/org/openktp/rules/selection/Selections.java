package org.openktp.rules.selection;

import static org.openktp.rules.selection.TestPolicies.card;

import java.util.List;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.score.Affiliations;
import org.openktp.rules.selection.score.Assessor;
import org.openktp.rules.selection.score.Scorecard;
import org.openktp.rules.wording.Wording;

/** Selections of tests, of one criterion with a quality line of 60, two awards and one reserve. */
final class Selections {

    private Selections() {}

    static final Affiliations NONE = new Affiliations(Knowledge.notApplicable(), List.of(), Knowledge.notApplicable());

    /** One assessor, one criterion; the quality line is 60, two can be awarded and one is held in reserve. */
    static final SelectionPolicy ONE = TestPolicies.of(1, 1);

    static final List<Assessor> TWO = List.of(Assessor.of("A1"), Assessor.of("A2"));

    static Candidate candidate(String id, Candidacy candidacy, Knowledge<Nation> nation) {
        return new Candidate(
                id, candidacy, FactSheet.builder().put(HcsFacts.NATION, nation).build(), NONE);
    }

    static Candidate candidate(String id) {
        return candidate(id, Candidacy.IN, Knowledge.known(Nation.ENGLAND));
    }

    static List<Candidate> candidates(String... ids) {
        return List.of(ids).stream().map(Selections::candidate).toList();
    }

    static SelectionResult select(SelectionPolicy policy, List<Candidate> candidates, Scorecard... cards) {
        return new Selection(policy, TWO).select(candidates, List.of(cards));
    }

    static List<String> lines(SelectionResult result) {
        return result.placings().stream()
                .map(each -> each.application() + " "
                        + each.rank().value().map(Object::toString).orElse("-") + " " + each.outcomes())
                .toList();
    }

    static List<String> reasons(SelectionResult result, String application) {
        return result.placings().stream()
                .filter(each -> each.application().equals(application))
                .flatMap(each -> each.reasons().stream())
                .map(Wording.ENGLISH::say)
                .toList();
    }

    static final Scorecard[] FIVE = {
        card("a", "A1", 9), card("b", "A1", 8), card("c", "A1", 7), card("d", "A1", 6), card("e", "A1", 5)
    };
}
