package org.openktp.rules.innovate.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.openktp.core.innovate.Strands.ACCELERATED;
import static org.openktp.core.innovate.Strands.AFRICAN_AGRICULTURE;
import static org.openktp.core.innovate.Strands.CLASSIC;
import static org.openktp.core.innovate.Strands.MANAGEMENT;
import static org.openktp.core.innovate.competition.Competitions.AFRICA_2023_24_R3;
import static org.openktp.core.innovate.competition.Competitions.AKT_3;
import static org.openktp.core.innovate.competition.Competitions.AKT_4;
import static org.openktp.core.innovate.competition.Competitions.AKT_6;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2021_22_R1;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2022_23_R2;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2024_25_R3;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2024_25_R5;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2025_26_R4;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2026_27_R2;
import static org.openktp.core.innovate.partner.BusinessPartnerKind.CO_OPERATIVE;
import static org.openktp.core.innovate.partner.BusinessPartnerKind.LOCAL_AUTHORITY;
import static org.openktp.core.innovate.partner.BusinessPartnerKind.PRIVATE_BUSINESS;
import static org.openktp.core.innovate.partner.BusinessPartnerKind.REGISTERED_CHARITY;
import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.rules.decision.Verdict.INELIGIBLE;
import static org.openktp.rules.decision.Verdict.NO_OBSTACLE_FOUND;
import static org.openktp.rules.decision.Verdict.UNCOVERED;
import static org.openktp.rules.decision.Verdict.UNDETERMINED;
import static org.openktp.rules.innovate.eligibility.Applications.complete;
import static org.openktp.rules.innovate.eligibility.Applications.inGhana;
import static org.openktp.rules.innovate.eligibility.Applications.months;
import static org.openktp.rules.innovate.eligibility.Applications.nothingKnown;
import static org.openktp.rules.innovate.eligibility.Applications.to;
import static org.openktp.rules.innovate.eligibility.Applications.weeks;
import static org.openktp.rules.innovate.eligibility.Applications.withPartner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.code.YesNo;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.application.AfricanCountry;
import org.openktp.core.innovate.application.AfricanPartners;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.application.LeadPartner;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.innovate.partner.PartnerSector;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Citation;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.wording.Wording;

final class InnovateScreeningTest {

    private static final InnovateScreening SCREENING = InnovateScreening.published();
    private static final String ID = "innovate-ktp.";

    static Stream<Arguments> verdicts() {
        InnovateApplication africa = inGhana(to(AFRICA_2023_24_R3, AFRICAN_AGRICULTURE));
        return Stream.of(
                refused(
                        "a charity in 2025-26 R4",
                        kind(REGISTERED_CHARITY, ROUND_2025_26_R4, CLASSIC),
                        "no-third-sector-from-2025"),
                passed("a charity in 2024-25 R3", kind(REGISTERED_CHARITY, ROUND_2024_25_R3, CLASSIC)),
                refused(
                        "a council in 2022-23 R2",
                        kind(LOCAL_AUTHORITY, ROUND_2022_23_R2, MANAGEMENT),
                        "no-public-sector-before-2023"),
                refused(
                        "a council in 2021-22 R1",
                        kind(LOCAL_AUTHORITY, ROUND_2021_22_R1, CLASSIC),
                        "no-public-sector-before-2023"),
                passed("a council in management in 2024-25 R3", kind(LOCAL_AUTHORITY, ROUND_2024_25_R3, MANAGEMENT)),
                refused(
                        "a council in classic in 2024-25 R3",
                        kind(LOCAL_AUTHORITY, ROUND_2024_25_R3, CLASSIC),
                        "public-sector-in-management-only"),
                refused(
                        "a council in management in 2025-26 R4",
                        kind(LOCAL_AUTHORITY, ROUND_2025_26_R4, MANAGEMENT),
                        "no-public-sector-from-2025"),
                refused(
                        "a council in the African strand",
                        withPartner(LOCAL_AUTHORITY, months(africa, 24)),
                        "african-no-public-sector"),
                refused(
                        "a council in AKT3",
                        withPartner(LOCAL_AUTHORITY, months(to(AKT_3, ACCELERATED), 3)),
                        "accelerated-no-public-sector"),
                passed("a council in AKT4", withPartner(LOCAL_AUTHORITY, weeks(to(AKT_4, ACCELERATED), 13))),
                refused(
                        "a charity in AKT6",
                        withPartner(REGISTERED_CHARITY, months(to(AKT_6, ACCELERATED), 3)),
                        "accelerated-business-alone"),
                passed("a co-operative of business in 2025-26 R4", cooperative(PartnerSector.BUSINESS)),
                refused(
                        "a co-operative of the third sector in 2025-26 R4",
                        cooperative(PartnerSector.THIRD_SECTOR),
                        "no-third-sector-from-2025"),
                passed("a business in 2025-26 R4", kind(PRIVATE_BUSINESS, ROUND_2025_26_R4, CLASSIC)),
                refused("two employees in 2021-22 R1", employees(2, ROUND_2021_22_R1), "more-than-two-employees"),
                passed("three employees in 2021-22 R1", employees(3, ROUND_2021_22_R1)),
                refused("one employee in 2024-25 R3", employees(1, ROUND_2024_25_R3), "two-employees"),
                passed("two employees in 2024-25 R3", employees(2, ROUND_2024_25_R3)),
                passed("the African strand, both in Ghana", months(africa, 24)),
                passed("the African strand for 18 months", months(africa, 18)),
                refused("the African strand for 17 months", months(africa, 17), "african-18-to-24-months"),
                refused("the African strand for 25 months", months(africa, 25), "african-18-to-24-months"),
                refused(
                        "the African strand, in two countries",
                        africa.withAfrican(
                                new AfricanPartners(known(AfricanCountry.GHANA), known(AfricanCountry.KENYA))),
                        "african-same-country"),
                refused(
                        "the African strand, in another country",
                        africa.withAfrican(new AfricanPartners(Knowledge.notApplicable(), Knowledge.notApplicable())),
                        "african-same-country"),
                refused("11 months", months(to(ROUND_2024_25_R3, CLASSIC), 11), "one-to-three-years"),
                passed("12 months", months(to(ROUND_2024_25_R3, CLASSIC), 12)),
                passed("36 months", months(to(ROUND_2024_25_R3, CLASSIC), 36)),
                refused("37 months", months(to(ROUND_2024_25_R3, CLASSIC), 37), "one-to-three-years"),
                refused("52 weeks", weeks(to(ROUND_2024_25_R3, CLASSIC), 52), "one-to-three-years"),
                passed("53 weeks", weeks(to(ROUND_2024_25_R3, CLASSIC), 53)),
                passed("156 weeks", weeks(to(ROUND_2024_25_R3, CLASSIC), 156)),
                refused("157 weeks", weeks(to(ROUND_2024_25_R3, CLASSIC), 157), "one-to-three-years"),
                refused("AKT3 for a month", months(to(AKT_3, ACCELERATED), 1), "accelerated-two-to-four-months"),
                passed("AKT3 for two months", months(to(AKT_3, ACCELERATED), 2)),
                passed("AKT3 for four months", months(to(AKT_3, ACCELERATED), 4)),
                refused("AKT3 for five months", months(to(AKT_3, ACCELERATED), 5), "accelerated-two-to-four-months"),
                passed("AKT4 for 13 weeks", weeks(to(AKT_4, ACCELERATED), 13)),
                refused("AKT4 for 12 weeks", weeks(to(AKT_4, ACCELERATED), 12), "accelerated-13-weeks"),
                refused("AKT4 for three months", months(to(AKT_4, ACCELERATED), 3), "accelerated-13-weeks"),
                passed("AKT6 for three months", months(to(AKT_6, ACCELERATED), 3)),
                refused("AKT6 for four months", months(to(AKT_6, ACCELERATED), 4), "accelerated-three-months"),
                passed("AKT6 without adviser", months(to(AKT_6, ACCELERATED).withAdvisers(known(0)), 3)),
                refused("no adviser", to(ROUND_2024_25_R3, CLASSIC).withAdvisers(known(0)), "one-adviser"),
                refused("two advisers", to(ROUND_2024_25_R3, CLASSIC).withAdvisers(known(2)), "one-adviser"),
                refused(
                        "two partners",
                        to(ROUND_2024_25_R3, CLASSIC).withBusinessPartners(known(2)),
                        "one-business-partner"),
                refused("no partner", to(ROUND_2024_25_R3, CLASSIC).withBusinessPartners(known(0)), "not-alone"),
                refused(
                        "led by the business",
                        to(ROUND_2024_25_R3, CLASSIC).withLead(known(LeadPartner.BUSINESS_PARTNER)),
                        "led-by-knowledge-base"),
                refused("a knowledge base of another type", untyped(ROUND_2024_25_R3, CLASSIC), "uk-knowledge-base"),
                refused(
                        "a knowledge base not registered",
                        unregistered(to(ROUND_2024_25_R3, CLASSIC)),
                        "registered-knowledge-base"),
                passed("the same in AKT3", unregistered(months(to(AKT_3, ACCELERATED), 3))),
                refused("another sector in 2026-27 R2", outside(ROUND_2026_27_R2, YesNo.YES, YesNo.NO), "six-sectors"),
                passed("another sector, novel and growing", outside(ROUND_2026_27_R2, YesNo.YES, YesNo.YES)));
    }

    private static Arguments passed(String name, InnovateApplication application) {
        return arguments(name, application, NO_OBSTACLE_FOUND, Optional.empty());
    }

    private static Arguments refused(String name, InnovateApplication application, String rule) {
        return arguments(name, application, INELIGIBLE, Optional.of(ID + rule));
    }

    private static InnovateApplication kind(BusinessPartnerKind kind, Competition competition, Strand strand) {
        return withPartner(kind, to(competition, strand));
    }

    private static InnovateApplication employees(int number, Competition competition) {
        InnovateApplication application = to(competition, CLASSIC);
        return application.withBusinessPartner(application.businessPartner().withEmployees(known(number)));
    }

    private static InnovateApplication untyped(Competition competition, Strand strand) {
        InnovateApplication application = to(competition, strand);
        return application.withKnowledgeBase(application.knowledgeBase().withType(Knowledge.notApplicable()));
    }

    private static InnovateApplication unregistered(InnovateApplication application) {
        return application.withKnowledgeBase(application.knowledgeBase().withRegistered(known(YesNo.NO)));
    }

    private static InnovateApplication outside(Competition competition, YesNo novel, YesNo growing) {
        InnovateApplication application = to(competition, CLASSIC);
        return application
                .withProject(application
                        .project()
                        .withPrioritySector(known(YesNo.NO))
                        .withNovelResearch(known(novel)))
                .withBusinessPartner(application.businessPartner().withHighGrowth(known(growing)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verdicts")
    void decides(String name, InnovateApplication application, Verdict verdict, Optional<String> refusing) {
        Decision decision = SCREENING.decide(application);

        assertThat(decision.verdict()).as(name).contains(verdict);
        assertThat(SCREENING.verdict(application)).contains(verdict);
        refusing.ifPresent(rule -> assertThat(failed(decision)).contains(rule));
    }

    private static List<String> failed(Decision decision) {
        return decision.outcomes().stream()
                .filter(each -> each.outcome() == Outcome.NOT_MET)
                .map(each -> each.rule().id())
                .toList();
    }

    @Test
    void a_refusal_names_the_page_that_refuses() {
        Decision decision = SCREENING.decide(kind(REGISTERED_CHARITY, ROUND_2025_26_R4, CLASSIC));

        assertThat(failed(decision)).containsExactly(ID + "no-third-sector-from-2025");
        assertThat(decision.outcomes().stream()
                        .filter(each -> each.outcome() == Outcome.NOT_MET)
                        .flatMap(each -> each.rule().citations().stream())
                        .map(Citation::source))
                .extracting(source -> source.address().toString())
                .contains("https://researchfunding.on.worc.ac.uk/?p=1766");
    }

    @Test
    void between_two_editions_two_employees_are_enough_or_not_and_both_editions_are_named() {
        InnovateApplication application = complete(CLASSIC);
        Decision decision = SCREENING.decide(
                application.withBusinessPartner(application.businessPartner().withEmployees(known(2))),
                LocalDate.of(2022, 1, 15));

        assertThat(decision.verdict()).contains(UNDETERMINED);
        assertThat(decision.missing())
                .extracting(missing -> missing.fact().id())
                .contains("in-force." + ID + "more-than-two-employees");
        assertThat(notKnown(decision)).contains(ID + "more-than-two-employees.later", ID + "two-employees.earlier");
    }

    private static InnovateApplication cooperative(PartnerSector sector) {
        InnovateApplication application = kind(CO_OPERATIVE, ROUND_2025_26_R4, CLASSIC);
        return application.withBusinessPartner(application.businessPartner().withSector(known(sector)));
    }

    @Test
    void a_co_operative_whose_sector_is_not_known_is_neither_refused_nor_taken() {
        Decision decision = SCREENING.decide(kind(CO_OPERATIVE, ROUND_2025_26_R4, CLASSIC));

        assertThat(decision.verdict()).contains(UNDETERMINED);
        assertThat(decision.missing())
                .extracting(missing -> missing.fact().id())
                .contains("businessPartner.sector");
    }

    @Test
    void a_rule_not_known_on_the_day_is_told_with_its_days_and_its_page() {
        Decision decision = SCREENING.decide(complete(CLASSIC), LocalDate.of(2026, 12, 1));

        assertThat(decision.findings(Wording.ENGLISH))
                .filteredOn(finding -> finding.code() == FindingCode.NOT_KNOWN_ON_DATE)
                .anySatisfy(finding -> {
                    assertThat(finding.location().path()).isEqualTo("in-force." + ID + "two-employees");
                    assertThat(finding.message())
                            .isEqualTo(
                                    "whether rule innovate-ktp.two-employees held on that day is not known: it was found"
                                            + " from 2023-03-08 to 2026-06-24 (https://www.findmymoney.app/opportunities/"
                                            + "knowledge-transfer-partnership-ktp-2026-to-2027-round-2/)");
                });
    }

    @Test
    void on_a_day_on_which_its_rule_was_seen_nothing_is_said_of_it() {
        assertThat(notKnown(SCREENING.decide(to(ROUND_2024_25_R3, CLASSIC))))
                .isNotEmpty()
                .doesNotContain(ID + "two-employees", ID + "one-to-three-years");
    }

    private static List<String> notKnown(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.code() == FindingCode.NOT_KNOWN_ON_DATE)
                .map(finding -> finding.rule().orElseThrow().id())
                .toList();
    }

    @Test
    void what_a_person_judges_is_for_the_strand_alone() {
        assertThat(judged(to(ROUND_2024_25_R3, CLASSIC)))
                .contains(ID + "strategic-project", ID + "eligible-public-sector")
                .doesNotContain(ID + "ten-public-sector-applications", ID + "shows-need-and-market");
        assertThat(judged(to(ROUND_2024_25_R3, MANAGEMENT))).contains(ID + "ten-public-sector-applications");
        assertThat(judged(to(AKT_3, ACCELERATED))).isEmpty();
    }

    private static List<String> judged(InnovateApplication application) {
        return SCREENING.decide(application).toJudge().stream()
                .map(each -> each.rule().id())
                .toList();
    }

    @Test
    void advice_refuses_nobody() {
        InnovateApplication application = to(ROUND_2022_23_R2, CLASSIC);
        Decision decision = SCREENING.decide(application.withRecruitment(
                application.recruitment().withJoint(known(YesNo.NO)).withAdvertised(known(YesNo.NO))));

        assertThat(decision.verdict()).contains(NO_OBSTACLE_FOUND);
        assertThat(decision.findings())
                .filteredOn(finding -> finding.code() == FindingCode.ADVISORY_NOT_MET)
                .extracting(finding -> finding.rule().orElseThrow().id())
                .containsExactlyInAnyOrder(ID + "joint-recruitment", ID + "advertised-post");
    }

    @Test
    void an_application_of_which_nothing_is_known_is_undetermined_and_says_what_to_ask() {
        assertThat(SCREENING.decide(nothingKnown()).verdict()).contains(UNDETERMINED);
        Decision decision = SCREENING.decide(nothingKnown().withRound(Optional.of(ROUND_2025_26_R4.token())));

        assertThat(decision.verdict()).contains(UNDETERMINED);
        assertThat(decision.asOf()).contains(LocalDate.of(2025, 10, 31));
        assertThat(decision.missing())
                .extracting(missing -> missing.fact().id())
                .contains("lead", "businessPartner.kind", "businessPartner.employees", "project.months")
                .doesNotContain("strand", "project.openOutputs", "recruitment.joint");
    }

    @Test
    void an_unknown_strand_is_asked_for_where_it_matters() {
        Decision council = SCREENING.decide(
                withPartner(LOCAL_AUTHORITY, to(ROUND_2024_25_R3, CLASSIC)).withStrand(Knowledge.notAsked()));
        Decision business = SCREENING.decide(to(ROUND_2024_25_R3, CLASSIC).withStrand(Knowledge.notAsked()));

        assertThat(council.verdict()).contains(UNDETERMINED);
        assertThat(council.missing()).extracting(missing -> missing.fact().id()).contains("strand");
        assertThat(business.verdict()).contains(NO_OBSTACLE_FOUND);
    }

    @Test
    void a_competition_narrows_a_strand_that_is_known_in_part() {
        InnovateApplication application = withPartner(LOCAL_AUTHORITY, to(ROUND_2024_25_R3, CLASSIC))
                .withStrand(Knowledge.oneOf(List.of(MANAGEMENT, ACCELERATED)));

        assertThat(SCREENING.decide(application).verdict()).contains(NO_OBSTACLE_FOUND);
    }

    @Test
    void a_competition_that_is_not_for_the_strand_contradicts_it() {
        InnovateApplication application = to(AKT_6, CLASSIC);
        Decision decision = SCREENING.decide(application);

        assertThat(decision.verdict()).isEmpty();
        assertThat(SCREENING.verdict(application)).isEmpty();
        assertThat(decision.outcomes()).isEmpty();
        assertThat(decision.findings()).extracting(Notice::code).containsExactly(FindingCode.CONTRADICTION);
        assertThat(decision.findings(Wording.ENGLISH).get(0).message())
                .isEqualTo("round innovate-akt-6 is not for the strand named; it is for accelerated");
    }

    @Test
    void a_length_in_months_and_some_weeks_contradicts_itself_where_weeks_apply() {
        InnovateApplication application = to(ROUND_2024_25_R3, CLASSIC);
        Decision decision =
                SCREENING.decide(application.withProject(application.project().withWeeks(Knowledge.between(4, 8))));

        assertThat(decision.verdict()).isEmpty();
        assertThat(decision.findings()).extracting(Notice::code).contains(FindingCode.CONTRADICTION);
        assertThat(SCREENING.verdict(
                        application.withProject(application.project().withWeeks(Knowledge.unknown()))))
                .contains(NO_OBSTACLE_FOUND);
    }

    @Test
    void a_strand_of_the_past_is_uncovered() {
        assertThat(SCREENING
                        .decide(complete(Strands.SHORTER), LocalDate.of(2024, 9, 25))
                        .verdict())
                .contains(UNCOVERED);
    }

    @Test
    void the_day_given_outweighs_the_competition_and_that_the_day_of_submission() {
        InnovateApplication application = kind(REGISTERED_CHARITY, ROUND_2024_25_R3, CLASSIC);
        LocalDate later = LocalDate.of(2025, 11, 1);

        assertThat(SCREENING.decide(application.withSubmitted(known(later))).asOf())
                .contains(ROUND_2024_25_R3.referenceDate().value());
        assertThat(SCREENING.verdict(application.withSubmitted(known(later)))).contains(NO_OBSTACLE_FOUND);
        assertThat(SCREENING.verdict(application.withSubmitted(known(later)), later))
                .contains(INELIGIBLE);
        assertThat(SCREENING
                        .decide(application.withRound(Optional.empty()).withSubmitted(known(later)))
                        .asOf())
                .contains(later);
    }

    @Test
    void rules_of_a_round_hold_on_whichever_of_its_days_an_application_was_submitted() {
        InnovateApplication charity = kind(REGISTERED_CHARITY, ROUND_2025_26_R4, CLASSIC);
        LocalDate beforeThePage = ROUND_2025_26_R4.referenceDate().value().minusDays(20);

        Decision decision = SCREENING.decide(charity.withSubmitted(known(beforeThePage)));

        assertThat(decision.verdict()).contains(INELIGIBLE);
        assertThat(decision.findings()).extracting(Notice::code).doesNotContain(FindingCode.OUTSIDE_ROUND);
    }

    static Stream<Arguments> submissions() {
        return Stream.of(
                arguments(known(LocalDate.of(2024, 12, 9)), false),
                arguments(known(LocalDate.of(2025, 2, 12)), false),
                arguments(known(LocalDate.of(2024, 12, 8)), true),
                arguments(known(LocalDate.of(2025, 2, 13)), true),
                arguments(Knowledge.between(LocalDate.of(2025, 2, 13), LocalDate.of(2025, 3, 1)), true),
                arguments(Knowledge.between(LocalDate.of(2025, 2, 12), LocalDate.of(2025, 3, 1)), false),
                arguments(Knowledge.atMost(LocalDate.of(2024, 12, 8)), true),
                arguments(Knowledge.atLeast(LocalDate.of(2024, 12, 8)), false),
                arguments(Knowledge.oneOf(List.of(LocalDate.of(2024, 12, 8), LocalDate.of(2024, 12, 9))), false),
                arguments(Knowledge.oneOf(List.of(LocalDate.of(2024, 12, 8), LocalDate.of(2025, 2, 13))), true),
                arguments(Knowledge.unknown(), false));
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void a_submission_surely_outside_the_days_of_its_round_is_said(Knowledge<LocalDate> submitted, boolean outside) {
        Decision decision = SCREENING.decide(to(ROUND_2024_25_R5, CLASSIC).withSubmitted(submitted));

        assertThat(decision.findings().stream().anyMatch(notice -> notice.code() == FindingCode.OUTSIDE_ROUND))
                .isEqualTo(outside);
        assertThat(decision.asOf()).contains(ROUND_2024_25_R5.referenceDate().value());
    }

    @Test
    void a_day_that_is_narrowed_lets_every_day_have_its_say() {
        InnovateApplication charity = withPartner(REGISTERED_CHARITY, complete(CLASSIC));

        Decision decision = SCREENING.decide(
                charity.withSubmitted(Knowledge.oneOf(List.of(LocalDate.of(2024, 9, 25), LocalDate.of(2025, 10, 31)))));

        assertThat(decision.verdict()).contains(UNDETERMINED);
        assertThat(decision.findings()).extracting(Notice::code).contains(FindingCode.DAY_OPEN);
    }

    @Test
    void refuses_a_competition_that_it_does_not_know_and_names_those_it_does() {
        InnovateApplication application = nothingKnown().withRound(Optional.of("innovate-ktp-2023-24-r4"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCREENING.decide(application))
                .withMessageStartingWith("round 'innovate-ktp-2023-24-r4' is not known; known are ")
                .withMessageContaining("innovate-ktp-2023-24-r3");
        assertThatIllegalArgumentException().isThrownBy(() -> SCREENING.verdict(application));
    }
}
