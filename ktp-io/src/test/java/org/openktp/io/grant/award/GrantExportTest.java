package org.openktp.io.grant.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openktp.core.knowledge.Knowledge.known;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.award.AwardNotice;
import org.openktp.core.award.AwardParty;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.application.ProposedProject;
import org.openktp.core.innovate.partner.KnowledgeBase;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.money.Amount;
import org.openktp.core.money.Precision;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.partnership.PartnershipPeriod;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.io.KtpGrantIo;
import org.openktp.io.grant.Grant;
import org.openktp.io.grant.Loss;
import org.openktp.io.grant.OrgIdLists;

final class GrantExportTest {

    private static final GrantPublisher PUBLISHER = new GrantPublisher("360G-example");

    private static final Application HCS = Application.builder()
            .id("applicant-17")
            .round("hcs-ktp-4")
            .submitted(known(LocalDate.of(2024, 1, 31)))
            .applicant(Applicant.builder()
                    .band(Knowledge.atLeast(AgendaForChangeBand.BAND_7))
                    .employer(known(OrganisationId.ods("RJ1")))
                    .nation(Knowledge.declined())
                    .build())
            .proposal(known(Proposal.builder()
                    .title(known("Doses, measured"))
                    .summary(known("Doses will be measured, by whom this text may say."))
                    .themes(known(Set.of(HcsKtp.ROUND_4.themeList().get(0))))
                    .partners(Knowledge.unknown())
                    .build()))
            .build();

    private static final AwardNotice AWARD = AwardNotice.builder()
            .reference("2024-001")
            .application(HCS)
            .description("A partnership on doses.")
            .amount(Sourced.supplied(Amount.of(71_992)))
            .awarded(LocalDate.of(2024, 6, 14))
            .funder(AwardParty.of("A funder", OrganisationId.parse("charity-commission:1164883")))
            .recipient(AwardParty.of(
                    "A trust", OrganisationId.ods("RJ1"), OrganisationId.parse("companies-house:02992144")))
            .period(PartnershipPeriod.of(PartialDate.parse("2024-09-01"), 18))
            .build();

    private static GrantExport export(AwardNotice... awards) {
        return KtpGrantIo.toGrants(List.of(awards), PUBLISHER);
    }

    private static List<String> losses(GrantExport export) {
        return export.ledger().losses().stream().map(GrantExportTest::text).toList();
    }

    private static String text(Loss loss) {
        return loss.path() + loss.value().map(value -> " '" + value + "'").orElse("") + " "
                + loss.reason().token();
    }

    @Test
    void an_award_with_what_the_standard_requires_is_a_grant() {
        GrantExport export = export(AWARD);
        assertThat(export.refused()).isEmpty();
        Grant grant = export.grants().get(0);
        assertThat(grant.id()).contains("360G-example-2024-001");
        assertThat(grant.title()).contains("Doses, measured");
        assertThat(grant.amountAwarded().orElseThrow()).isEqualByComparingTo("71992");
        assertThat(grant.currency()).contains("GBP");
        assertThat(grant.plannedDates().get(0).endDate()).contains(PartialDate.parse("2026-02-28"));
        assertThat(grant.recipientOrganizations().get(0).id()).contains("GB-NHS-RJ1");
        assertThat(grant.recipientOrganizations().get(0).companyNumber()).contains("02992144");
        assertThat(grant.fundingOrganizations().get(0).id()).contains("GB-CHC-1164883");
        assertThat(grant.grantProgrammes().get(0).code()).contains("hcs-ktp-4");
        assertThat(grant.classifications().get(0).code()).contains("novel-diagnostics");
    }

    @Test
    void what_did_not_survive_is_in_the_ledger_with_why_and_nothing_about_the_person() {
        assertThat(losses(export(AWARD)))
                .containsExactly(
                        "amount.provenance 'user-supplied' no-place",
                        "application.id withheld",
                        "application.submitted '2024-01-31' no-place",
                        "application.applicant.band withheld",
                        "application.applicant.nation withheld",
                        "application.applicant.employer withheld",
                        "application.proposal.summary withheld",
                        "application.proposal.partners '(unknown)' not-known");
    }

    @Test
    void that_the_reference_of_the_application_was_published_as_that_of_the_award_is_told() {
        GrantExport export = export(AWARD.withReference(HCS.id()));
        assertThat(export.grants().get(0).id()).contains("360G-example-applicant-17");
        assertThat(losses(export))
                .contains("application.id 'applicant-17' published")
                .doesNotContain("application.id withheld");
        assertThat(export.ledger().losses().get(1).text()).endsWith("it was published, as the reference of the award");
    }

    static Stream<Arguments> lacking() {
        return Stream.of(
                lack("amount required", award -> award.withAmount(Optional.empty())),
                lack(
                        "amount 'more than £14000000' not-exact",
                        award -> award.withAmount(Sourced.supplied(Amount.of(Precision.MORE_THAN, 14_000_000)))),
                lack("awarded required", award -> award.withAwarded(Optional.empty())),
                lack("description required", award -> award.withDescription(Optional.empty())),
                lack("funder required", award -> award.withFunder(Optional.empty())),
                lack("recipient required", award -> award.withRecipient(Optional.empty())),
                lack("recipient.ids required", award -> award.withRecipient(AwardParty.of("A group"))),
                lack(
                        "title required",
                        award -> award.withApplication(HCS.withProposal(known(
                                Proposal.builder().title(Knowledge.unknown()).build())))));
    }

    private static Arguments lack(String loss, UnaryOperator<AwardNotice> change) {
        return Arguments.of(loss, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lacking")
    void an_award_that_lacks_what_is_required_is_refused_and_all_it_says_is_in_the_ledger(
            String loss, UnaryOperator<AwardNotice> change) {
        GrantExport export = export(change.apply(AWARD), AWARD.withReference("2024-002"));
        assertThat(export.refused()).containsExactly("2024-001");
        assertThat(export.grants()).hasSize(1);
        assertThat(export.kept()).allMatch(each -> each.subject().equals("2024-002"));
        assertThat(losses(export)).contains(loss, "reference '2024-001' award-refused");
    }

    @Test
    void two_awards_do_not_share_an_identifier() {
        GrantExport export = export(AWARD.withReference("a b"), AWARD.withReference("a_b"));
        assertThat(export.grants()).hasSize(1);
        assertThat(export.refused()).containsExactly("a_b");
        assertThat(losses(export)).contains("reference.spelling 'a b' respelled", "reference 'a_b' duplicate");
    }

    @Test
    void without_an_official_list_the_own_reference_identifies_and_the_ledger_says_so() {
        AwardParty group = new AwardParty("A group", List.of(), Optional.of("org 7"), Optional.of("Physics"));
        GrantExport export = export(AWARD.withRecipient(group));
        assertThat(export.grants().get(0).recipientOrganizations().get(0).id()).contains("360G-example-org_7");
        assertThat(export.grants().get(0).recipientOrganizations().get(0).department())
                .contains("Physics");
        assertThat(losses(export))
                .contains("recipient.ids no-official-id", "recipient.ownReference.spelling 'org 7' respelled");
    }

    @Test
    void two_own_references_do_not_become_one_identifier() {
        AwardNotice first = AWARD.withRecipient(own("W/1"));
        GrantExport export = export(
                first,
                AWARD.withReference("2024-002").withRecipient(own("W 1")),
                first.withReference("2024-003"),
                AWARD.withReference("2024-004").withFunder(own("X/1")).withRecipient(own("X 1")));
        assertThat(export.refused()).containsExactly("2024-002", "2024-004");
        assertThat(losses(export))
                .contains("recipient.ownReference 'W 1' duplicate", "recipient.ownReference 'X 1' duplicate");
    }

    private static AwardParty own(String reference) {
        return new AwardParty("A group", List.of(), Optional.of(reference), Optional.empty());
    }

    @Test
    void an_identifier_of_a_known_list_comes_first_and_one_of_another_is_said_to_be_unconfirmed() {
        OrganisationId unknown = OrganisationId.parse("org-id:ZZ-NONSENSE-1");
        GrantExport both = export(AWARD.withRecipient(AwardParty.of("A trust", unknown, OrganisationId.ods("RJ1"))));
        assertThat(both.grants().get(0).recipientOrganizations().get(0).id()).contains("GB-NHS-RJ1");
        assertThat(losses(both)).contains("recipient.ids 'org-id:ZZ-NONSENSE-1' no-place");
        GrantExport alone = export(AWARD.withRecipient(AwardParty.of("A trust", unknown)));
        assertThat(alone.grants().get(0).recipientOrganizations().get(0).id()).contains("ZZ-NONSENSE-1");
        assertThat(losses(alone)).contains("recipient.ids.list 'org-id:ZZ-NONSENSE-1' unconfirmed");
    }

    @ParameterizedTest
    @CsvSource({
        "ods:RJ1, true",
        "org-id:GB-COH-02992144, true",
        "org-id:360G-other-1, false",
        "org-id:GB-EDU-133843, false"
    })
    void a_list_is_known_here_or_not(String id, boolean isKnown) {
        assertThat(OrgIdLists.isInKnownList(OrganisationId.parse(id))).isEqualTo(isKnown);
    }

    @Test
    void themes_are_classified_in_the_order_of_their_tokens() {
        Set<Theme> themes = new LinkedHashSet<>(HcsKtp.ROUND_4.themeList());
        Proposal proposal = HCS.proposal().value().orElseThrow().withThemes(known(themes));
        assertThat(
                        export(AWARD.withApplication(HCS.withProposal(known(proposal))))
                                .grants()
                                .get(0)
                                .classifications()
                                .stream()
                                .map(code -> code.code().orElseThrow()))
                .hasSizeGreaterThan(2)
                .isSorted();
    }

    @Test
    void identifiers_beyond_the_first_go_where_there_is_a_field_for_them() {
        AwardParty trust = AwardParty.of(
                "A trust",
                OrganisationId.parse("ukprn:10007167"),
                OrganisationId.parse("oscr:SC042386"),
                OrganisationId.parse("charity-commission:1164883"),
                OrganisationId.parse("ror:02mhbdp94"));
        GrantExport export = export(AWARD.withRecipient(trust));
        assertThat(export.grants().get(0).recipientOrganizations().get(0).id()).contains("GB-UKPRN-10007167");
        assertThat(export.grants().get(0).recipientOrganizations().get(0).charityNumber())
                .contains("SC042386");
        assertThat(losses(export))
                .contains(
                        "recipient.ids 'charity-commission:1164883' no-place",
                        "recipient.ids 'ror:02mhbdp94' no-place");
    }

    @Test
    void an_end_that_may_be_two_days_is_no_end() {
        GrantExport export = export(AWARD.withPeriod(PartnershipPeriod.of(PartialDate.parse("2025-08-31"), 18)));
        assertThat(export.grants().get(0).plannedDates().get(0).endDate()).isEmpty();
        assertThat(losses(export)).contains("period.lastDay '2027-02-27 to 2027-02-28' not-exact");
    }

    @Test
    void an_award_of_innovate_uk_keeps_its_strand_months_and_knowledge_base() {
        InnovateApplication application = InnovateApplication.builder()
                .id("i-1")
                .round("innovate-ktp-2025-26-r4")
                .strand(known(Strands.CLASSIC))
                .knowledgeBase(KnowledgeBase.builder()
                        .organisation(known(OrganisationId.parse("ukprn:10007167")))
                        .build())
                .project(ProposedProject.builder()
                        .months(known(24))
                        .academics(known(2))
                        .build())
                .build();
        GrantExport export = export(AWARD.withApplication(application)
                .withTitle("A title")
                .withPeriod(Optional.empty())
                .withRecipient(AwardParty.of("A university", OrganisationId.parse("ukprn:10007167"))));
        Grant grant = export.grants().get(0);
        assertThat(grant.plannedDates().get(0).duration().orElseThrow()).isEqualByComparingTo("24");
        assertThat(grant.classifications().get(0).code()).contains("classic");
        assertThat(grant.grantProgrammes().get(0).title()).isPresent();
        assertThat(losses(export))
                .containsExactly(
                        "amount.provenance 'user-supplied' no-place",
                        "application.id withheld",
                        "application.project.academics '2' no-place");
        assertThat(export.kept())
                .contains(new Kept("2024-001", "application.knowledgeBase.organisation", "/recipientOrganization/0"));
    }

    @ParameterizedTest
    @CsvSource({"example", "360G-", "360G-a b", "360g-a", "''"})
    void a_prefix_is_one_that_360giving_could_have_registered(String prefix) {
        assertThatThrownBy(() -> new GrantPublisher(prefix)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_pages_that_give_the_lists_are_all_different() {
        assertThat(OrgIdLists.CODES.values().stream()
                        .flatMap(code -> code.citations().stream())
                        .map(citation -> citation.source().id()))
                .hasSize(7)
                .doesNotHaveDuplicates();
    }
}
