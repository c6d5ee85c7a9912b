package org.openktp.examples.screening.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.knowledge.Knowledge.known;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.Role;
import org.openktp.core.organisation.Nation;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.source.Provenance;
import org.openktp.rules.Screening;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.hcs.HcsRuleSets;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;
import org.openktp.rules.wording.Wording;

/** A host's own rules beside the published ones are told from them, and reported where they are odd. */
final class HostRulesTest {

    private static final Application APPLICATION = Application.builder()
            .id("a")
            .round("hcs-ktp-4")
            .applicant(Applicant.builder()
                    .role(known(Role.CONSULTANT))
                    .nation(known(Nation.WALES))
                    .clinicalTimePercent(known(20))
                    .build())
            .proposal(known(Proposal.builder()
                    .themes(known(Set.of(HcsKtp.ROUND_4.themeList().get(0))))
                    .build()))
            .build();

    private static Requirement rule(String name, Severity severity, Condition applicability, Condition requirement) {
        return Requirement.builder()
                .id("host." + name)
                .title("The host's rule on " + name)
                .text("Ours.")
                .severity(severity)
                .applicability(applicability)
                .requirement(requirement)
                .provenance(Provenance.USER_SUPPLIED)
                .build();
    }

    private static Screening screening(Requirement... rules) {
        RuleSet host = new RuleSet("host", "1", Coverage.PARTIAL, InForce.unbounded(), List.of(rules), List.of());
        return Screening.of(Map.of(HcsKtp.ROUND_4, HcsRuleSets.ROUND_4.plus(host)));
    }

    private static Screening withBand() {
        return screening(
                rule(
                        "band",
                        Severity.MANDATORY,
                        Condition.always(),
                        Condition.atLeast(HcsFacts.BAND, AgendaForChangeBand.BAND_8A)),
                rule("time", Severity.ADVISORY, Condition.always(), Condition.atLeast(HcsFacts.CLINICAL_TIME, 40)));
    }

    @Test
    void asks_for_what_a_rule_of_the_host_needs_and_says_whose_it_is() {
        Decision decision = withBand().decide(APPLICATION);
        assertThat(Interview.of(APPLICATION, decision, Wording.ENGLISH))
                .contains("1. In which Agenda for Change band is the applicant's post?\n")
                .contains("   bears on: host.band, The host's rule on band (the host's own rule)\n")
                .contains(
                        "if:       pay band is one of band 8a, band 8b, band 8c, band 8d, band 9: no obstacle found\n")
                .contains(
                        "if:       it is not so that pay band is one of band 8a, band 8b, band 8c, band 8d, band 9: inel");
    }

    @Test
    void explains_which_part_failed_what_was_required_and_whose_rule_it_is() {
        Application low =
                APPLICATION.withApplicant(APPLICATION.applicant().withBand(known(AgendaForChangeBand.BAND_7)));
        String text = Explanation.of(new Decided(low, withBand().decide(low), List.of()), List.of(), Wording.ENGLISH);
        assertThat(text).contains("""
                The host's rule on band: not met
                  rule:   host.band (mandatory) (the host's own rule)
                  needs:  pay band is at least band 8a
                  asked:  pay band is at least band 8a
                  found:  band 7
                          this part is not met, which fails the rule
                """);
        assertThat(text.lines().filter(line -> line.contains("advisory-not-met")))
                .singleElement()
                .asString()
                .startsWith("Note: applicant.clinicalTimePercent: advisory-not-met: host.time is not met: ")
                .endsWith(" (the host's own rule)");
        assertThat(text).doesNotContain("hcs-ktp-4.works-in-uk (mandatory) (");
    }

    @Test
    void explains_what_would_settle_it() {
        String text = Explanation.of(
                new Decided(APPLICATION, withBand().decide(APPLICATION), List.of()), List.of(), Wording.ENGLISH);
        assertThat(text)
                .contains("    would settle it: pay band is one of band 8a, band 8b, band 8c, band 8d, band 9: no obst")
                .contains(
                        "    would settle it: it is not so that pay band is one of band 8a, band 8b, band 8c, band 8d");
    }

    @Test
    void the_summary_names_odd_rules_once() {
        Condition never = Condition.all(
                Condition.atLeast(HcsFacts.CLINICAL_TIME, 60), Condition.atMost(HcsFacts.CLINICAL_TIME, 40));
        Screening odd = screening(rule("never", Severity.MANDATORY, never, Condition.hasValue(HcsFacts.BAND)));
        Summary summary = new Summary(odd.notices());
        summary.decided(odd.decide(APPLICATION), List.of());
        summary.decided(odd.decide(APPLICATION), List.of());
        assertThat(summary.text())
                .containsOnlyOnce("odd about the rules\n")
                .containsOnlyOnce("rule host.never can never apply");
        assertThat(new Summary(withBand().notices()).text()).doesNotContain("odd");
    }
}
