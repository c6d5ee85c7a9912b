package org.openktp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openktp.core.application.Application;
import org.openktp.core.application.ApplicationBuilder;
import org.openktp.core.application.Proposal;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.RoundPartner;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.decision.RuleSetReference;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.hcs.HcsRuleSets;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.wording.Wording;

final class ScreeningTest {

    private static final Screening SCREENING = KtpRules.screening();
    private static final LocalDate SUBMITTED = LocalDate.of(2024, 2, 20);

    private static ApplicationBuilder application(String round) {
        return Application.builder().id("A-1").round(round);
    }

    @Test
    void decides_as_of_the_day_given_before_the_day_of_submission() {
        LocalDate given = LocalDate.of(2024, 3, 2);

        Decision decision = SCREENING.decide(
                application("hcs-ktp-4").submitted(Knowledge.known(SUBMITTED)).build(), given);

        assertThat(decision.asOf()).contains(given);
        assertThat(decision.verdict()).contains(Verdict.NOT_IN_FORCE);
    }

    @Test
    void lets_every_day_of_a_half_known_submission_have_its_say() {
        Application february = application("hcs-ktp-4")
                .submitted(Knowledge.date(PartialDate.parse("2024-02")))
                .build();
        Application march = february.withSubmitted(Knowledge.date(PartialDate.parse("2024-03")));
        Application april = february.withSubmitted(Knowledge.date(PartialDate.parse("2024-04")));

        assertThat(SCREENING.decide(february).missing())
                .extracting(missing -> missing.fact().id())
                .doesNotContain("submitted");
        assertThat(SCREENING.decide(march).verdict()).contains(Verdict.UNDETERMINED);
        assertThat(SCREENING.decide(march).missing())
                .extracting(missing -> missing.fact().id())
                .contains("submitted", "applicant.nation");
        assertThat(SCREENING.decide(april).verdict()).contains(Verdict.NOT_IN_FORCE);
        assertThat(SCREENING.decide(april).asOf()).isEmpty();
        assertThat(SCREENING.decide(april).findings()).extracting(Notice::code).contains(FindingCode.DAY_OPEN);
        assertThat(SCREENING.verdict(march)).isEqualTo(SCREENING.decide(march).verdict());
    }

    @Test
    void decides_as_of_the_day_of_submission_before_the_reference_date() {
        Decision decision = SCREENING.decide(
                application("hcs-ktp-4").submitted(Knowledge.known(SUBMITTED)).build());

        assertThat(decision.asOf()).contains(SUBMITTED);
        assertThat(decision.verdict()).contains(Verdict.UNDETERMINED);
    }

    @Test
    void decides_as_of_the_reference_date_where_no_day_is_known() {
        assertThat(SCREENING.decide(application("hcs-ktp-4").build()).asOf()).contains(LocalDate.of(2024, 2, 19));
        assertThat(SCREENING.decide(application("hcs-ktp-1").build()).asOf()).contains(LocalDate.of(2017, 3, 7));
    }

    @Test
    void decides_by_the_rules_of_the_round_that_the_application_names() {
        assertThat(SCREENING.decide(application("hcs-ktp-4").build()).ruleSet())
                .contains(RuleSetReference.to(HcsRuleSets.ROUND_4));
        assertThat(SCREENING.decide(application("hcs-ktp-1").build()).ruleSet())
                .contains(RuleSetReference.to(HcsRuleSets.ROUND_1));
    }

    @Test
    void an_application_without_a_round_is_undetermined_and_asked_for_it() {
        Decision decision = SCREENING.decide(Application.builder().id("A-1").build(), SUBMITTED);

        assertThat(decision.verdict()).contains(Verdict.UNDETERMINED);
        assertThat(decision.ruleSet()).isEmpty();
        assertThat(decision.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.fact().id()).isEqualTo("round");
            assertThat(missing.toAsk()).isTrue();
        });
        assertThat(decision.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.NO_ROUND);
            assertThat(finding.finding(Wording.ENGLISH).message()).contains("hcs-ktp-1", "hcs-ktp-4");
        });
    }

    @Test
    void an_unknown_round_is_refused_with_those_known() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCREENING.decide(application("hcs-ktp-3").build()))
                .withMessage("round 'hcs-ktp-3' is not known; known are [hcs-ktp-1, hcs-ktp-4]");
    }

    @Test
    void tells_its_rounds_in_order_and_the_rules_of_each() {
        assertThat(SCREENING.rounds()).isEqualTo(List.of(HcsKtp.ROUND_1, HcsKtp.ROUND_4));
        assertThat(SCREENING.ruleSet("hcs-ktp-4")).contains(HcsRuleSets.ROUND_4);
        assertThat(SCREENING.ruleSet("hcs-ktp-3")).isEmpty();
    }

    @Test
    void a_screening_without_rounds_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screening.of(Map.of()))
                .withMessage("a screening must have at least one round");
    }

    @Test
    void a_host_screens_a_round_of_its_own_with_partners_of_its_own() {
        Organisation hospital = new Organisation("st-elsewhere", "St Elsewhere");
        Round own = HcsKtp.ROUND_4
                .withId("own-5")
                .withPartners(Sourced.supplied(List.of(RoundPartner.supplied(hospital, "St Elsewhere"))));
        Requirement partner = Requirement.builder()
                .id("own-5.partner")
                .title("The project is with a partner of the round")
                .text("")
                .requirement(Condition.includesAny(HcsFacts.partners(own), own.partnerList()))
                .provenance(Provenance.USER_SUPPLIED)
                .build();
        RuleSet rules = new RuleSet("own-5", "1", Coverage.COMPLETE, InForce.unbounded(), List.of(partner), List.of());
        Proposal proposal =
                Proposal.builder().partners(Knowledge.known(Set.of(hospital))).build();

        Decision decision = Screening.of(Map.of(own, rules))
                .decide(Application.builder()
                        .id("A-1")
                        .round("own-5")
                        .proposal(Knowledge.known(proposal))
                        .build());

        assertThat(decision.verdict()).contains(Verdict.ELIGIBLE);
    }
}
