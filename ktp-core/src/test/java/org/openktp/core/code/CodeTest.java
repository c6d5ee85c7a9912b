package org.openktp.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.ProfileSet;
import org.openktp.core.career.Role;
import org.openktp.core.career.registration.RegisterKeeper;
import org.openktp.core.career.registration.RegisterKind;
import org.openktp.core.career.specialty.DivisionScheme;
import org.openktp.core.career.training.EntryRoute;
import org.openktp.core.career.training.ProgrammeKind;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.FindingEffect;
import org.openktp.core.finding.FindingStage;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.identifier.IdentifierSubject;
import org.openktp.core.innovate.LengthUnit;
import org.openktp.core.innovate.application.AfricanCountry;
import org.openktp.core.innovate.application.LeadPartner;
import org.openktp.core.innovate.claim.FinalDocument;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.CostHeading;
import org.openktp.core.innovate.cost.CostingMethod;
import org.openktp.core.innovate.cost.plan.AdditionalCompanyCostKind;
import org.openktp.core.innovate.cost.plan.Traveller;
import org.openktp.core.innovate.dissemination.DutyBearer;
import org.openktp.core.innovate.dissemination.DutyForce;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.innovate.partner.KnowledgeBaseType;
import org.openktp.core.innovate.partner.PartnerSector;
import org.openktp.core.innovate.people.Side;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.innovate.terms.TermsSubject;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.Possibility;
import org.openktp.core.money.Precision;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.core.organisation.SuccessionKind;
import org.openktp.core.partnership.PauseEffect;
import org.openktp.core.partnership.plan.DeadlineStatus;
import org.openktp.core.partnership.plan.Duty;
import org.openktp.core.partnership.plan.SpanUnit;
import org.openktp.core.programme.InterviewMode;
import org.openktp.core.programme.OpportunityKind;
import org.openktp.core.programme.ProjectWork;
import org.openktp.core.source.Provenance;
import org.openktp.core.strategy.StrategyEntryKind;
import org.openktp.core.strategy.StrategyHeading;
import org.openktp.core.strategy.StrategyTheme;
import org.openktp.core.strategy.Voice;
import org.openktp.core.strategy.centre.CentreKind;
import org.openktp.core.text.WordCounting;
import org.openktp.core.time.MonthEnd;
import org.openktp.core.time.WorkingDayRule;

final class CodeTest {

    /** Every closed list with its tokens in order. A token in use never changes, so a difference here is a break. */
    static Stream<Arguments> lists() {
        return Stream.of(
                arguments(AgendaForChangeBand.class, "1, 2, 3, 4, 5, 6, 7, 8a, 8b, 8c, 8d, 9"),
                arguments(
                        Role.class,
                        "assistant, associate, practitioner, biomedical-scientist, stp-trainee, clinical-scientist, "
                                + "senior-principal, hsst-trainee, consultant, other"),
                arguments(ProfileSet.class, "older, newer"),
                arguments(RegisterKeeper.class, "hcpc, ahcs"),
                arguments(RegisterKind.class, "statutory, accredited"),
                arguments(DivisionScheme.class, "msc, nes-scotland, heiw-wales"),
                arguments(ProgrammeKind.class, "training, apprenticeship, equivalence"),
                arguments(EntryRoute.class, "direct-entry, in-service"),
                arguments(Nation.class, "england, scotland, wales, northern-ireland"),
                arguments(
                        OrganisationKind.class,
                        "nhs-trust, health-board, hsc-trust, other-nhs-body, university, government-body, "
                                + "independent-provider"),
                arguments(SuccessionKind.class, "merged-into, host-of"),
                arguments(
                        IdentifierScheme.class,
                        "ods, ukprn, companies-house, charity-commission, oscr, ccni, ror, org-id, gss, orcid, hcpc, "
                                + "ahcs, ukri-grant"),
                arguments(IdentifierSubject.class, "organisation, person, grant, area"),
                arguments(LengthUnit.class, "weeks, months"),
                arguments(LeadPartner.class, "knowledge-base, business-partner"),
                arguments(AfricanCountry.class, "ghana, nigeria, kenya, south-africa"),
                arguments(CompanySize.class, "micro, small, medium, large"),
                arguments(KnowledgeBaseType.class, "university, rto, catapult"),
                arguments(PartnerSector.class, "business, third-sector, public-sector"),
                arguments(
                        BusinessPartnerKind.class,
                        "private-business, social-enterprise, co-operative, registered-charity, "
                                + "community-interest-company, charitable-incorporated-organisation, "
                                + "charitable-company, exempt-or-excepted-charity, charitable-business, "
                                + "arms-length-body, nhs-body, local-authority, government-owned-company, "
                                + "nationalised-industry, trading-fund, regulator, other-public-body"),
                arguments(Side.class, "knowledge-base, business"),
                arguments(CostingMethod.class, "full-economic, standard"),
                arguments(
                        CostCategory.class,
                        "associate-employment, academic-and-secretarial-support, associate-development, "
                                + "travel-and-subsistence, consumables, knowledge-base-supervisor, associate-estates, "
                                + "other-costs, additional-associate-support, indirect-costs"),
                arguments(CostHeading.class, "directly-incurred, directly-allocated, indirect, overheads"),
                arguments(Traveller.class, "supervisor, associate"),
                arguments(
                        AdditionalCompanyCostKind.class,
                        "associate-salary, management-supervision, other-staff, capital-equipment, consumables, "
                                + "other-costs"),
                arguments(FinalDocument.class, "final-report, expenditure-certificate"),
                arguments(DutyBearer.class, "knowledge-base, all-partners, funder"),
                arguments(DutyForce.class, "required, encouraged"),
                arguments(
                        TermsVersion.class,
                        "v1-2020, africa-2020, subsidy-control-v1-2021, subsidy-control-v2-2021, v2-2022, "
                                + "offer-letter-2020"),
                arguments(
                        TermsSubject.class,
                        "associate-start, offer-acceptance, ip-agreement, costs-before-start, supervision,"
                                + " project-meetings, lmc-meetings, probation-check, lmc-before-probation-ends,"
                                + " tax-residence, associate-absence, equipment, claims, late-claims, claim-evidence,"
                                + " payment, queries, claim-refusal, refusal-after-end, final-claim, final-report,"
                                + " retention, virement, additional-funding, records, records-at-least, records-request,"
                                + " information-request, overpayment-interest, exploitation-plan, exploitation,"
                                + " evaluation-data, evaluation-request, engagement, persistence"),
                arguments(InterviewMode.class, "virtual, in-person"),
                arguments(OpportunityKind.class, "condition-of-design, activity, opportunity, benefit"),
                arguments(ProjectWork.class, "create, expand, test, implement"),
                arguments(WordCounting.class, "white-space, letters-and-digits"),
                arguments(MonthEnd.class, "last-day, next-day"),
                arguments(Possibility.class, "sure, possible, impossible"),
                arguments(WorkingDayRule.class, "keep, following, preceding"),
                arguments(PauseEffect.class, "nothing, days, whole-months"),
                arguments(SpanUnit.class, "days, working-days, months"),
                arguments(Duty.class, "done-by, holds-until"),
                arguments(DeadlineStatus.class, "upcoming, due, met, met-late, missed, waived, holds, over"),
                arguments(YesNo.class, "yes, no"),
                arguments(Precision.class, "exactly, about, more-than, at-least, up-to"),
                arguments(Provenance.class, "stated, reported, inferred, unverified, user-supplied"),
                arguments(StrategyTheme.class, "science, growth, nhs, data, skills"),
                arguments(
                        StrategyHeading.class,
                        "harp, science-offer, growth-and-infrastructure, nhs-collaboration, data, skills, regulation"),
                arguments(StrategyEntryKind.class, "report, theme, heading, programme, target, sector, remark"),
                arguments(Voice.class, "strategy, government, nhs-confederation"),
                arguments(CentreKind.class, "medtech, ivd, medtech-and-ivd"),
                arguments(Missing.Reason.class, "not-asked, unknown, declined"),
                arguments(FindingStage.class, "reading, reference-data, rules, costs, selection, history"),
                arguments(FindingEffect.class, "rejects-record, refuses-document, noted"),
                arguments(
                        FindingCode.class,
                        "not-json, not-csv, invalid-utf8, duplicate-key, too-long, too-deep, rest-not-read, "
                                + "wrong-type, required, unknown-code, unknown-round, invalid-value, contradiction, "
                                + "unknown-property, advisory-not-met, bound-not-stated, day-open, unreachable-rule, no-round, "
                                + "blocked-by-declined, normalised, unconfirmed, ambiguous, shared, no-identifier, "
                                + "duplicate-id, unknown-target, circular, too-many-possibilities, not-known-on-date, "
                                + "outside-round, not-graded, limit-exceeded, limit-to-justify, limit-kind-not-found, limit-not-known, "
                                + "above-typical-cost, grant-above-maximum, contribution-below-minimum, rate-above-maximum, "
                                + "rate-not-known, "
                                + "conflict-of-interest, conflict-not-known, unknown-assessor, unknown-application, "
                                + "unknown-criterion, score-outside-scale, score-missing, justification-too-long, "
                                + "panel-too-large, panel-too-small, balance-not-known, balance-group-empty, balance-clash, "
                                + "rule-not-met, rules-clash, rules-not-in-force, not-covered, fact-missing, too-many, more-findings"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    <C extends Enum<C> & Code> void tokens_are_those_in_use(Class<C> list, String tokens) {
        assertThat(Code.tokens(List.of(list.getEnumConstants()))).isEqualTo(tokens);
    }

    @ParameterizedTest
    @MethodSource("lists")
    <C extends Enum<C> & Code> void each_code_is_found_by_its_token_alone(Class<C> list) {
        List<C> codes = List.of(list.getEnumConstants());
        assertThat(codes).allSatisfy(code -> {
            assertThat(code.token()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(Code.find(codes, code.token())).contains(code);
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    <C extends Enum<C> & Code> void each_code_has_a_label_of_its_own(Class<C> list) {
        assertThat(list.getEnumConstants())
                .extracting(Code::label)
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label).isNotBlank().isEqualTo(label.strip()));
    }

    @ParameterizedTest
    @CsvSource({"ENGLAND", "England", "' england'", "france", "''"})
    void finds_nothing_under_a_token_written_otherwise(String token) {
        assertThat(Code.find(List.of(Nation.values()), token)).isEmpty();
    }

    @Test
    void any_other_value_stands_for_itself() {
        assertThat(Code.tokenOf(Nation.NORTHERN_IRELAND)).isEqualTo("northern-ireland");
        assertThat(Code.labelOf(Nation.NORTHERN_IRELAND)).isEqualTo("Northern Ireland");
        assertThat(Code.tokenOf(80)).isEqualTo("80");
        assertThat(Code.labelOf(80)).isEqualTo("80");
    }
}
