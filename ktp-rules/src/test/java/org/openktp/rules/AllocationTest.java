package org.openktp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.Role;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.source.Provenance;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.hcs.ApplicationReader;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;

/** The verdict on a complete application makes no object. */
final class AllocationTest {

    private static final int CALLS = 100_000;

    private static Application complete(String round) {
        Applicant applicant = Applicant.builder()
                .role(Knowledge.known(Role.CONSULTANT))
                .staffGroup(Knowledge.known(new StaffGroup("06")))
                .band(Knowledge.known(AgendaForChangeBand.BAND_8B))
                .nation(Knowledge.known(Nation.WALES))
                .employer(Knowledge.known(OrganisationId.ods("RJ1")))
                .employerKind(Knowledge.known(OrganisationKind.NHS_TRUST))
                .clinicalTimePercent(Knowledge.known(60))
                .build();
        Proposal proposal = Proposal.builder()
                .title(Knowledge.known("A phantom for proton beams"))
                .summary(Knowledge.known("Doses of protons, measured where they act. ".repeat(20)))
                .themes(Knowledge.known(Set.copyOf(HcsKtp.ROUND_4.themeList().subList(0, 1))))
                .partners(Knowledge.known(Set.copyOf(HcsKtp.ROUND_4.partnerList())))
                .build();
        return Application.builder()
                .id("a-1")
                .round(Optional.of(round))
                .submitted(Knowledge.known(LocalDate.of(round.endsWith("1") ? 2017 : 2024, 1, 31)))
                .applicant(applicant)
                .proposal(Knowledge.known(proposal))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hcs-ktp-1", "hcs-ktp-4"})
    void the_verdict_on_a_complete_application_makes_no_object(String round) throws ReflectiveOperationException {
        Screening screening = KtpRules.screening();
        Application application = complete(round);
        Optional<Verdict> expected = screening.decide(application).verdict();
        assertThat(screening.verdict(application)).isEqualTo(expected);

        long agreed = 0;
        long before = allocated();
        for (int call = 0; call < CALLS; call++) {
            agreed += screening.verdict(application).equals(expected) ? 1 : 0;
        }
        long bytes = allocated() - before;

        assertThat(agreed).isEqualTo(CALLS);
        assertThat((double) bytes / CALLS).as("bytes a verdict").isLessThan(1);
    }

    @Test
    void nor_do_rules_on_texts_and_on_what_the_employer_reveals() throws ReflectiveOperationException {
        RuleSet rules = new RuleSet(
                "own",
                "1",
                Coverage.COMPLETE,
                InForce.unbounded(),
                Stream.of(
                                Condition.matches(HcsFacts.EMPLOYER, "ods:R[A-Z0-9]{2}"),
                                Condition.wordsAtMost(HcsFacts.SUMMARY, WordCounting.WHITE_SPACE, 200),
                                Condition.is(HcsFacts.EMPLOYER_KIND, OrganisationKind.NHS_TRUST))
                        .<Rule>map(condition -> Requirement.builder()
                                .id("own." + condition.canonical())
                                .title("own")
                                .text("own")
                                .requirement(condition)
                                .provenance(Provenance.USER_SUPPLIED)
                                .build())
                        .toList(),
                List.of());
        Evaluator<Application> evaluator = Evaluator.of(rules, new ApplicationReader(HcsKtp.ROUND_4));
        Application given = complete("hcs-ktp-4");
        Application application = given.withApplicant(given.applicant().withEmployerKind(Knowledge.notAsked()));
        LocalDate day = LocalDate.of(2024, 1, 31);

        Optional<Verdict> expected = Optional.of(Verdict.ELIGIBLE);

        long eligible = 0;
        long before = 0;
        for (int call = 0; call < 2 * CALLS; call++) {
            before = call == CALLS ? allocated() : before;
            eligible += evaluator.verdict(application, day).equals(expected) ? 1 : 0;
        }
        long bytes = allocated() - before;

        assertThat(eligible).isEqualTo(2 * CALLS);
        assertThat((double) bytes / CALLS).as("bytes a verdict").isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hcs-ktp-1", "hcs-ktp-4"})
    void the_measure_sees_objects_where_there_are_some(String round) throws ReflectiveOperationException {
        Screening screening = KtpRules.screening();
        Application application = complete(round);

        long before = allocated();
        List<Optional<Verdict>> verdicts = List.of(screening.decide(application).verdict());

        assertThat(allocated() - before).isGreaterThan(100);
        assertThat(verdicts).isNotEmpty();
    }

    /** Bytes this thread has allocated so far. The management modules are not read when tests are compiled. */
    private static long allocated() throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        Method bytes =
                Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
        return (long) bytes.invoke(threads, Thread.currentThread().getId());
    }
}
