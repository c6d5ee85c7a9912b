package org.openktp.rules.selection.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.knowledge.Knowledge.declined;
import static org.openktp.core.knowledge.Knowledge.including;
import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.notApplicable;
import static org.openktp.core.knowledge.Knowledge.notAsked;
import static org.openktp.core.knowledge.Knowledge.oneOf;
import static org.openktp.core.knowledge.Knowledge.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.partner.BusinessPartner;
import org.openktp.core.innovate.partner.KnowledgeBase;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.rules.selection.policy.ConflictKind;
import org.openktp.rules.selection.policy.ConflictRule;
import org.openktp.rules.selection.policy.ConflictRule.NotKnown;

final class ConflictsTest {

    private static final OrganisationId HERE = OrganisationId.ods("R1H");
    private static final OrganisationId THERE = OrganisationId.ods("RJ1");
    private static final OrganisationId ELSEWHERE = OrganisationId.ods("RRV");
    private static final OrganisationId UNIVERSITY = OrganisationId.parse("ukprn:10007167");
    private static final Organisation NPL = new Organisation("npl", "National Physical Laboratory");
    private static final Organisation UKAS = new Organisation("ukas", "United Kingdom Accreditation Service");
    private static final ConflictRule ALL =
            new ConflictRule(Set.of(ConflictKind.SAME_EMPLOYER, ConflictKind.PARTNER_ORGANISATION), NotKnown.ADMIT);

    private static Optional<Conflict> between(Assessor assessor, Affiliations affiliations) {
        return Conflicts.of(ALL, List.of(assessor), List.of()).between("x", affiliations, assessor);
    }

    private static Optional<Conflict> conflict(ConflictKind kind, boolean isSure) {
        return Optional.of(new Conflict(kind, isSure));
    }

    private static List<Arguments> employers() {
        return List.of(
                Arguments.of(known(HERE), known(HERE), Optional.of(true)),
                Arguments.of(known(HERE), known(THERE), Optional.empty()),
                Arguments.of(known(HERE), oneOf(Set.of(HERE, THERE)), Optional.of(false)),
                Arguments.of(known(ELSEWHERE), oneOf(Set.of(HERE, THERE)), Optional.empty()),
                Arguments.of(oneOf(Set.of(HERE, ELSEWHERE)), oneOf(Set.of(HERE, THERE)), Optional.of(false)),
                Arguments.of(known(HERE), known(UNIVERSITY), Optional.of(false)),
                Arguments.of(oneOf(Set.of(HERE, THERE)), known(HERE), Optional.of(false)),
                Arguments.of(known(HERE), notAsked(), Optional.of(false)),
                Arguments.of(declined(), known(HERE), Optional.of(false)),
                Arguments.of(notAsked(), notAsked(), Optional.of(false)),
                Arguments.of(notApplicable(), notAsked(), Optional.empty()),
                Arguments.of(notAsked(), notApplicable(), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("employers")
    void the_same_employer_is_a_conflict_as_far_as_it_is_known(
            Knowledge<OrganisationId> ofAssessor, Knowledge<OrganisationId> ofApplicant, Optional<Boolean> sure) {
        Assessor assessor = new Assessor("A1", ofAssessor, notApplicable(), Set.of());
        Affiliations affiliations = new Affiliations(ofApplicant, List.of(), notApplicable());

        assertThat(between(assessor, affiliations))
                .isEqualTo(sure.map(isSure -> new Conflict(ConflictKind.SAME_EMPLOYER, isSure)));
    }

    private static List<Arguments> partners() {
        return List.of(
                Arguments.of(known(Set.of(NPL)), known(Set.of(NPL, UKAS)), Optional.of(true)),
                Arguments.of(known(Set.of(NPL)), known(Set.of(UKAS)), Optional.empty()),
                Arguments.of(known(Set.of()), notAsked(), Optional.empty()),
                Arguments.of(known(Set.of(NPL)), notAsked(), Optional.of(false)),
                Arguments.of(known(Set.of(NPL)), including(Set.of(NPL)), Optional.of(true)),
                Arguments.of(known(Set.of(NPL)), including(Set.of(UKAS)), Optional.of(false)),
                Arguments.of(known(Set.of(NPL)), within(Set.of(UKAS)), Optional.empty()),
                Arguments.of(notAsked(), declined(), Optional.of(false)),
                Arguments.of(notApplicable(), notAsked(), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("partners")
    void working_for_a_partner_of_the_project_is_a_conflict_as_far_as_it_is_known(
            Knowledge<Set<Organisation>> ofAssessor, Knowledge<Set<Organisation>> ofProposal, Optional<Boolean> sure) {
        Assessor assessor = new Assessor("A1", notApplicable(), ofAssessor, Set.of());
        Affiliations affiliations = new Affiliations(notApplicable(), List.of(), ofProposal);

        assertThat(between(assessor, affiliations))
                .isEqualTo(sure.map(isSure -> new Conflict(ConflictKind.PARTNER_ORGANISATION, isSure)));
    }

    @Test
    void an_application_is_connected_with_employer_and_partners() {
        Application application = Application.builder()
                .id("x")
                .applicant(Applicant.builder().employer(known(HERE)).build())
                .proposal(known(Proposal.builder().partners(known(Set.of(NPL))).build()))
                .build();

        assertThat(Affiliations.of(application))
                .isEqualTo(new Affiliations(known(HERE), List.of(), known(Set.of(NPL))));
    }

    @Test
    void an_assessor_of_the_knowledge_base_or_of_the_business_partner_has_a_conflict() {
        InnovateApplication application = InnovateApplication.builder()
                .id("x")
                .knowledgeBase(KnowledgeBase.builder().organisation(known(HERE)).build())
                .businessPartner(
                        BusinessPartner.builder().organisation(known(THERE)).build())
                .build();
        Affiliations affiliations = Affiliations.of(application);

        assertThat(between(new Assessor("A1", known(HERE), notAsked(), Set.of()), affiliations))
                .isEqualTo(conflict(ConflictKind.PARTNER_ORGANISATION, true));
        assertThat(between(new Assessor("A2", known(THERE), notAsked(), Set.of()), affiliations))
                .isEqualTo(conflict(ConflictKind.PARTNER_ORGANISATION, true));
        assertThat(between(new Assessor("A3", known(ELSEWHERE), notAsked(), Set.of()), affiliations))
                .isEmpty();
    }

    @Test
    void what_is_sure_goes_before_what_may_be_and_what_is_declared_before_all() {
        Assessor assessor = new Assessor("A1", notAsked(), known(Set.of(NPL)), Set.of());
        Affiliations affiliations = new Affiliations(known(HERE), List.of(), known(Set.of(NPL)));

        assertThat(between(assessor, affiliations)).isEqualTo(conflict(ConflictKind.PARTNER_ORGANISATION, true));
        assertThat(between(new Assessor("A1", known(HERE), known(Set.of(NPL)), Set.of("x")), affiliations))
                .isEqualTo(conflict(ConflictKind.DECLARED, true));
    }

    @Test
    void a_conflict_declared_on_a_scorecard_counts_whatever_is_derived() {
        Assessor assessor = Assessor.of("A1");
        Scorecard card = new Scorecard("x", "A1", Map.of(), notAsked(), true);
        ConflictRule none = new ConflictRule(Set.of(), NotKnown.ADMIT);
        Affiliations affiliations = new Affiliations(notAsked(), List.of(), notAsked());
        Conflicts conflicts = Conflicts.of(none, List.of(assessor), List.of(card));

        assertThat(conflicts.between("x", affiliations, assessor)).isEqualTo(conflict(ConflictKind.DECLARED, true));
        assertThat(conflicts.between("y", affiliations, assessor)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_rule_says_what_happens_where_it_is_not_known(NotKnown whenNotKnown) {
        ConflictRule rule = new ConflictRule(Set.of(ConflictKind.SAME_EMPLOYER), whenNotKnown);
        Affiliations affiliations = new Affiliations(known(HERE), List.of(), notAsked());
        List<Assessor> assessors = List.of(Assessor.of("A1"), new Assessor("A2", known(HERE), notAsked(), Set.of()));

        Set<String> keptOff = Conflicts.of(rule, assessors, List.of()).keptOff("x", affiliations, assessors);

        assertThat(keptOff).isEqualTo(whenNotKnown == NotKnown.KEEP_OFF ? Set.of("A1", "A2") : Set.of("A2"));
    }
}
