package org.openktp.rules.innovate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.terms.TermsPlans;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Provenance;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.history.Event;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.History;
import org.openktp.rules.lifecycle.replay.Reason;
import org.openktp.rules.lifecycle.replay.Refusal;
import org.openktp.rules.lifecycle.replay.Replay;
import org.openktp.rules.lifecycle.replay.Standing;

/** Histories followed through Innovate UK's lifecycles, and the arrows of its partnerships. */
final class InnovateKtpTest {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    private static final String ARROWS_OF_V1 = """
            awaiting-offer --make-offer--> offered
            offered --accept-offer--> accepted [accepted-in-time]
            offered --decline-offer--> declined
            offered --lapse--> lapsed [offer-expired]
            awaiting-offer --agree-ip--> awaiting-offer
            offered --agree-ip--> offered
            accepted --agree-ip--> accepted
            recruiting --agree-ip--> recruiting
            accepted --lapse--> lapsed [condition-of-offer-failed]
            recruiting --lapse--> lapsed [condition-of-offer-failed]
            accepted --recruit--> recruiting
            recruiting --recruit--> recruiting
            running --recruit--> running
            recruiting --start-associate--> running [associate-start-in-time] [ip-agreement-before-start]
            running --start-associate--> running
            accepted --hold-lmc--> accepted
            accepted --hold-virtual-lmc--> accepted
            recruiting --hold-lmc--> recruiting
            recruiting --hold-virtual-lmc--> recruiting
            running --hold-lmc--> running
            running --hold-virtual-lmc--> running
            ended --hold-lmc--> ended
            ended --hold-virtual-lmc--> ended
            reported --hold-lmc--> reported
            reported --hold-virtual-lmc--> reported
            final-claim-made --hold-lmc--> final-claim-made
            final-claim-made --hold-virtual-lmc--> final-claim-made
            running --virement--> running
            running --claim--> running [one-claim-per-quarter]
            ended --claim--> ended [one-claim-per-quarter]
            reported --claim--> reported [one-claim-per-quarter]
            running --query-claim--> running [claim-made]
            running --answer-query--> running [claim-made]
            running --pay-claim--> running [claim-made]
            ended --query-claim--> ended [claim-made]
            ended --answer-query--> ended [claim-made]
            ended --pay-claim--> ended [claim-made]
            reported --query-claim--> reported [claim-made]
            reported --answer-query--> reported [claim-made]
            reported --pay-claim--> reported [claim-made]
            final-claim-made --query-claim--> final-claim-made [claim-made]
            final-claim-made --answer-query--> final-claim-made [claim-made]
            final-claim-made --pay-claim--> final-claim-made [claim-made]
            running --end-associate--> ended
            ended --final-report--> reported
            final-claim-made --final-report--> final-claim-made
            ended --final-claim--> final-claim-made
            reported --final-claim--> final-claim-made
            final-claim-made --pay-retention--> settled [final-report-received]
            settled --close--> closed
            accepted --terminate--> terminated
            recruiting --terminate--> terminated
            running --terminate--> terminated
            ended --terminate--> terminated
            reported --terminate--> terminated
            final-claim-made --terminate--> terminated
            """;

    private static final String EARLY_CLAIMS = """
            accepted --claim--> accepted [one-claim-per-quarter] [essential-it-before-start] [essential-it-approved]
            accepted --query-claim--> accepted [claim-made]
            accepted --answer-query--> accepted [claim-made]
            accepted --pay-claim--> accepted [claim-made]
            recruiting --claim--> recruiting [one-claim-per-quarter] [essential-it-before-start] [essential-it-approved]
            recruiting --query-claim--> recruiting [claim-made]
            recruiting --answer-query--> recruiting [claim-made]
            recruiting --pay-claim--> recruiting [claim-made]
            """;

    private static final String PROBATION = "running --probation-check--> running\n";

    @Test
    void each_version_of_the_terms_has_exactly_these_arrows() {
        assertArrows(InnovateKtp.partnershipUnder(TermsVersion.V1_2020), ARROWS_OF_V1);
        assertArrows(InnovateKtp.partnershipUnder(TermsVersion.AFRICA_2020), ARROWS_OF_V1);
        assertArrows(InnovateKtp.partnershipUnder(TermsVersion.SUBSIDY_CONTROL_V1_2021), ARROWS_OF_V1 + EARLY_CLAIMS);
        assertArrows(InnovateKtp.partnershipUnder(TermsVersion.SUBSIDY_CONTROL_V2_2021), ARROWS_OF_V1 + EARLY_CLAIMS);
        assertArrows(InnovateKtp.partnershipUnder(TermsVersion.V2_2022), ARROWS_OF_V1 + EARLY_CLAIMS + PROBATION);
    }

    private static void assertArrows(Scheme scheme, String arrows) {
        assertThat(Arrows.of(scheme.lifecycles().get(0)))
                .as(scheme.id())
                .containsExactlyInAnyOrderElementsOf(arrows.lines().toList());
    }

    @Test
    void plans_are_those_of_the_terms_with_the_letter() {
        for (TermsVersion terms : TermsVersion.values()) {
            if (terms != TermsVersion.OFFER_LETTER_2020) {
                assertThat(InnovateKtp.under(terms).plan()).isEqualTo(TermsPlans.withLetter(terms));
                assertThat(InnovateKtp.partnershipUnder(terms).plan()).isEqualTo(TermsPlans.withLetter(terms));
            }
        }
    }

    @Test
    void with_an_application_an_offer_needs_its_success_which_is_inferred() {
        Lifecycle partnership =
                InnovateKtp.under(TermsVersion.V2_2022).lifecycles().get(2);

        assertThat(partnership.transitions(partnership.event("make-offer")))
                .flatExtracting(arrow -> arrow.guards())
                .extracting(guard -> guard.id(), guard -> guard.provenance())
                .containsExactly(tuple("innovate-ktp-partnership.application-successful", Provenance.INFERRED));
    }

    @Test
    void every_version_knows_every_event() {
        List<Scheme> partnerships = InnovateKtp.SCHEMES.stream()
                .filter(scheme -> !scheme.remarks().isEmpty())
                .toList();

        assertThat(partnerships).hasSize(10);
        assertThat(partnerships).allSatisfy(scheme -> assertThat(scheme.events())
                .extracting(EventType::token)
                .contains(
                        "make-offer",
                        "accept-offer",
                        "decline-offer",
                        "lapse",
                        "agree-ip",
                        "hold-lmc",
                        "hold-virtual-lmc",
                        "recruit",
                        "start-associate",
                        "probation-check",
                        "claim",
                        "query-claim",
                        "pay-claim",
                        "virement",
                        "end-associate",
                        "final-report",
                        "final-claim",
                        "pay-retention",
                        "close",
                        "terminate",
                        "project-meeting",
                        "exploitation-plan",
                        "information-request",
                        "information-answer",
                        "approve-finishing-off",
                        "waive-deadline"));
    }

    private static Event event(String type, String day) {
        return new Event(type + "@" + day, NOW, Happening.of(type, day));
    }

    private static Event event(String type, String day, Fact<YesNo> fact, YesNo answer) {
        FactSheet facts = FactSheet.builder().put(fact, Knowledge.known(answer)).build();
        return new Event(type + "@" + day, NOW, Happening.of(type, day).with(facts));
    }

    private static Event claim(String day, String quarter) {
        return new Event("claim@" + day, NOW, Happening.of("claim", day).about(quarter));
    }

    private static Standing standing(Scheme scheme, Event... events) {
        return Replay.of(scheme).standing(History.of(events), LocalDate.of(2029, 12, 31), NOW);
    }

    private static final Event[] REJECTED = {
        event("open-application", "2023-01-01"),
        event("submit-application", "2023-02-01"),
        event("create-project", "2023-03-01"),
        event("reject-application", "2023-04-01")
    };

    private static Event[] then(Event[] before, Event... more) {
        return Stream.concat(Stream.of(before), Stream.of(more)).toArray(Event[]::new);
    }

    @Test
    void approval_of_a_rejected_application_is_allowed() {
        Standing standing = standing(InnovateKtp.SERVICE, then(REJECTED, event("approve-application", "2023-05-01")));

        assertThat(standing.refusals()).isEmpty();
        assertThat(standing.state("innovate-ktp-application"))
                .contains(ServiceLifecycles.APPLICATION.state("approved"));
    }

    @Test
    void withdrawal_is_refused_since_it_leads_nowhere_at_all() {
        Standing standing = standing(InnovateKtp.SERVICE, then(REJECTED, event("withdraw-application", "2023-05-01")));

        assertThat(standing.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.NO_TRANSITION);
            assertThat(refusal.elsewhere()).isEmpty();
            assertThat(refusal.instead())
                    .extracting(arrow -> arrow.on().token())
                    .containsExactly("approve-application");
        });
    }

    @Test
    void no_decision_is_made_before_the_project_exists() {
        for (String decision : List.of("approve-application", "reject-application")) {
            Standing standing = standing(InnovateKtp.SERVICE, REJECTED[0], REJECTED[1], event(decision, "2023-05-01"));

            assertThat(unmet(standing)).containsExactly("innovate-ktp-application.project-before-decision");
            assertThat(standing.state("innovate-ktp-application"))
                    .contains(ServiceLifecycles.APPLICATION.state("submitted"));
        }
    }

    private static List<String> unmet(Standing standing) {
        return standing.refusals().stream()
                .map(Refusal::unmet)
                .flatMap(List::stream)
                .map(outcome -> outcome.rule().id())
                .toList();
    }

    @Test
    void an_offer_follows_approval_and_is_refused_before() {
        Event offer = event("make-offer", "2023-06-01");

        assertThat(unmet(standing(InnovateKtp.under(TermsVersion.V2_2022), then(REJECTED, offer))))
                .containsExactly("innovate-ktp-partnership.application-successful");
        assertThat(unmet(standing(
                        InnovateKtp.under(TermsVersion.V2_2022),
                        then(REJECTED, event("approve-application", "2023-05-01"), offer))))
                .isEmpty();
    }

    private static Event[] started(String day) {
        return new Event[] {
            event("make-offer", "2023-01-31"),
            event("accept-offer", "2023-02-28"),
            event("agree-ip", "2023-03-01"),
            event("recruit", "2023-04-01"),
            event("start-associate", day)
        };
    }

    @ParameterizedTest
    @CsvSource({"2023-10-31, running", "2023-11-01, recruiting"})
    void the_first_associate_starts_within_nine_months_of_the_offer(String day, String state) {
        assertThat(partnership(standing(InnovateKtp.partnershipUnder(TermsVersion.V1_2020), started(day))))
                .containsExactly(state);
    }

    private static List<String> partnership(Standing standing) {
        return standing.states().getOrDefault("innovate-ktp-partnership", Set.of()).stream()
                .map(State::token)
                .toList();
    }

    @Test
    void under_later_terms_other_dates_may_be_agreed_so_it_has_to_be_asked() {
        List<Event> late = new ArrayList<>(List.of(started("2023-11-01")).subList(0, 4));
        Event[] before = late.toArray(Event[]::new);
        Fact<YesNo> agreed = InnovateFacts.LATER_START_AGREED;

        Standing open = standing(InnovateKtp.partnershipUnder(TermsVersion.V2_2022), started("2023-11-01"));
        assertThat(partnership(open)).containsExactlyInAnyOrder("recruiting", "running");
        assertThat(open.refusals()).extracting(Refusal::reason).containsExactly(Reason.GUARD_UNDECIDED);
        assertThat(partnership(standing(
                        InnovateKtp.partnershipUnder(TermsVersion.V2_2022),
                        then(before, event("start-associate", "2023-11-01", agreed, YesNo.YES)))))
                .containsExactly("running");
        assertThat(partnership(standing(
                        InnovateKtp.partnershipUnder(TermsVersion.V2_2022),
                        then(before, event("start-associate", "2023-11-01", agreed, YesNo.NO)))))
                .containsExactly("recruiting");
    }

    @ParameterizedTest
    @CsvSource({"2023-02-28, accepted", "2023-03-01, offered"})
    void an_offer_is_open_for_one_month(String day, String state) {
        assertThat(partnership(standing(
                        InnovateKtp.partnershipUnder(TermsVersion.V2_2022),
                        event("make-offer", "2023-01-31"),
                        event("accept-offer", day))))
                .containsExactly(state);
    }

    @Test
    void no_associate_starts_without_an_agreement_on_intellectual_property() {
        Event[] all = started("2023-05-01");

        assertThat(unmet(standing(InnovateKtp.partnershipUnder(TermsVersion.V2_2022), all[0], all[1], all[3], all[4])))
                .containsExactly("innovate-ktp-partnership.ip-agreement-before-start");
    }

    @Test
    void a_quarter_is_claimed_once_however_late() {
        Standing standing = standing(
                InnovateKtp.partnershipUnder(TermsVersion.V1_2020),
                then(
                        started("2023-05-01"),
                        claim("2023-12-31", "2023-06-30"),
                        claim("2024-01-02", "2023-09-30"),
                        claim("2024-01-03", "2023-06-30")));

        assertThat(unmet(standing)).containsExactly("innovate-ktp-partnership.one-claim-per-quarter");
    }

    @Test
    void before_the_start_nothing_is_claimed_but_essential_equipment_and_not_under_the_first_terms() {
        Event claim = event("claim", "2023-04-15", InnovateFacts.ESSENTIAL_IT, YesNo.YES);
        Event[] recruiting = List.of(started("2023-05-01")).subList(0, 4).toArray(Event[]::new);
        Event[] met = then(recruiting, event("hold-lmc", "2023-04-10"));

        assertThat(standing(InnovateKtp.partnershipUnder(TermsVersion.V2_2022), then(met, claim))
                        .refusals())
                .isEmpty();
        assertThat(unmet(standing(InnovateKtp.partnershipUnder(TermsVersion.V2_2022), then(recruiting, claim))))
                .containsExactly("innovate-ktp-partnership.essential-it-approved");
        assertThat(standing(InnovateKtp.partnershipUnder(TermsVersion.V1_2020), then(met, claim))
                        .refusals())
                .extracting(Refusal::reason)
                .containsExactly(Reason.NO_TRANSITION);
    }

    @Test
    void runs_to_the_end_and_a_late_report_stops_only_the_payment_of_what_was_retained() {
        Event[] claimed =
                then(started("2023-05-01"), event("end-associate", "2025-05-01"), event("final-claim", "2025-07-01"));
        Event paid = event("pay-retention", "2025-12-01");
        Event closed = event("close", "2025-12-31");

        assertThat(unmet(standing(InnovateKtp.partnershipUnder(TermsVersion.V2_2022), then(claimed, paid))))
                .containsExactly("innovate-ktp-partnership.final-report-received");
        assertThat(partnership(standing(
                        InnovateKtp.partnershipUnder(TermsVersion.V2_2022),
                        then(claimed, event("final-report", "2025-08-01"), paid, closed))))
                .containsExactly("closed");
    }

    @Test
    void an_offer_lapses_once_its_time_is_over_or_while_no_agreement_is_in_place() {
        Event[] agreed = List.of(started("2023-05-01")).subList(0, 4).toArray(Event[]::new);

        assertThat(partnership(standing(
                        InnovateKtp.partnershipUnder(TermsVersion.V1_2020),
                        then(agreed, event("lapse", "2023-10-31")))))
                .containsExactly("recruiting");
        assertThat(partnership(standing(
                        InnovateKtp.partnershipUnder(TermsVersion.V1_2020),
                        then(agreed, event("lapse", "2023-11-01")))))
                .containsExactly("lapsed");
        assertThat(partnership(standing(
                        InnovateKtp.partnershipUnder(TermsVersion.V1_2020),
                        agreed[0],
                        agreed[1],
                        event("lapse", "2023-03-15"))))
                .containsExactly("lapsed");
    }

    @ParameterizedTest
    @CsvSource({"YES, YES, ready-to-submit", "YES, NO, open", "NO, YES, open"})
    void an_assessment_is_ready_when_responses_and_recommendation_are_there(
            YesNo responses, YesNo decision, String state) {
        FactSheet facts = FactSheet.builder()
                .put(InnovateFacts.RESPONSES_COMPLETE, Knowledge.known(responses))
                .put(InnovateFacts.DECISION_PRESENT, Knowledge.known(decision))
                .build();
        Standing standing = standing(
                Scheme.of(ServiceLifecycles.ASSESSMENT),
                event("notify-assessor", "2023-01-01"),
                event("accept-assessment", "2023-01-02"),
                new Event("f", NOW, Happening.of("give-feedback", "2023-01-03").with(facts)));

        assertThat(standing.state("innovate-ktp-assessment")).contains(ServiceLifecycles.ASSESSMENT.state(state));
    }
}
