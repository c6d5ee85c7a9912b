package org.openktp.rules.innovate.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.hcs.HcsRuleSets;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;

/** What holds of every rule of the scheme: when it is in force, when that is not known, and where it comes from. */
final class InnovateRulesTest {

    /** Name, strands, severity, firmness; not before, first seen, last seen, not after, where ? was not found. */
    private static final String RULES = """
            led-by-knowledge-base classic+management mandatory stated ? 2020-11-02 2026-06-24 ?
            african-led-by-knowledge-base african-agriculture mandatory stated ? 2020-10-28 2023-07-05 ?
            accelerated-led-by-knowledge-base accelerated mandatory stated ? 2024-07-31 2026-07-15 ?
            uk-knowledge-base classic+management mandatory stated ? 2020-11-02 2026-06-24 ?
            african-uk-knowledge-base african-agriculture mandatory stated ? 2020-11-02 2023-07-05 ?
            accelerated-uk-knowledge-base accelerated mandatory stated ? 2024-07-31 2026-07-15 ?
            registered-knowledge-base classic+management mandatory reported ? 2022-04-11 2025-06-11 ?
            accelerated-could-register accelerated mandatory stated ? 2024-07-31 2025-07-02 ?
            not-alone classic+management mandatory reported ? 2021-09-29 2025-06-11 ?
            one-business-partner classic+management mandatory reported ? 2021-10-04 2025-06-11 ?
            african-one-business-partner african-agriculture mandatory reported ? 2020-11-02 2021-03-12 ?
            accelerated-not-alone accelerated mandatory reported ? 2024-07-31 2024-07-31 ?
            one-adviser classic+management mandatory reported ? 2021-02-08 2026-02-04 ?
            african-adviser african-agriculture mandatory reported ? 2020-11-02 2021-03-12 ?
            uk-registered-partner classic+management mandatory stated ? 2020-11-02 2026-06-24 ?
            accelerated-uk-registered-partner accelerated mandatory stated ? 2024-07-31 2026-07-15 ?
            more-than-two-employees classic+management mandatory reported ? 2021-02-08 2021-12-01 2023-03-07
            two-employees classic+management mandatory reported 2021-12-02 2023-03-08 2026-06-24 ?
            no-excluded-body classic+management mandatory reported ? 2025-10-31 2026-06-24 ?
            no-knowledge-base-as-partner classic+management mandatory reported ? 2025-10-31 2026-06-24 ?
            african-same-country african-agriculture mandatory reported ? 2020-11-02 2023-07-05 ?
            large-company-with-its-suppliers classic judgement reported ? 2011-04-30 2011-04-30 ?
            can-pay classic+management judgement reported ? 2021-02-08 2021-04-14 ?
            no-public-sector-before-2023 classic+management mandatory reported ? 2021-02-08 2022-09-14 2023-01-29
            public-sector-in-management-only classic mandatory reported 2022-09-15 2024-09-25 2025-06-11 2025-10-30
            eligible-public-sector classic+management judgement reported 2022-09-15 2023-01-30 2025-06-11 2025-10-30
            ten-public-sector-applications management judgement reported 2022-09-15 2024-09-25 2025-06-11 2025-10-30
            no-public-sector-from-2025 classic+management mandatory reported 2025-06-12 2025-10-31 2026-06-24 ?
            no-third-sector-from-2025 classic+management mandatory reported 2025-06-12 2025-10-31 2026-06-24 ?
            african-no-public-sector african-agriculture mandatory reported ? 2020-11-02 2023-07-05 ?
            accelerated-no-public-sector accelerated mandatory reported ? 2024-07-31 2024-07-31 2025-05-11
            accelerated-business-alone accelerated mandatory inferred 2025-07-03 2026-05-26 2026-07-15 ?
            one-to-three-years classic+management mandatory stated ? 2021-02-08 2026-06-24 ?
            african-18-to-24-months african-agriculture mandatory reported 2021-03-13 2023-05-24 2023-07-05 ?
            accelerated-two-to-four-months accelerated mandatory stated ? 2024-07-31 2024-07-31 2025-05-11
            accelerated-13-weeks accelerated mandatory stated 2024-08-01 2025-05-12 2025-07-02 2026-05-25
            accelerated-three-months accelerated mandatory reported 2025-07-03 2026-05-26 2026-07-15 ?
            eight-sectors classic+management mandatory reported 2024-10-14 2026-04-01 2026-04-01 2026-04-19
            six-sectors classic+management mandatory reported 2026-04-02 2026-04-20 2026-06-24 ?
            accelerated-six-sectors accelerated mandatory stated 2025-07-03 2026-05-26 2026-07-15 ?
            strategic-project classic+management judgement reported ? 2021-02-08 2025-10-31 ?
            shows-need-and-market classic+management judgement reported ? 2021-02-08 2022-11-16 2023-03-26
            shows-new-knowledge classic+management judgement reported 2022-11-17 2023-03-27 2025-10-31 ?
            open-outputs classic+management advisory reported ? 2021-10-04 2025-04-09 ?
            african-open-outputs african-agriculture advisory reported ? 2020-11-02 2021-03-12 ?
            two-academic-outputs classic+management advisory reported ? 2025-02-18 2025-04-09 ?
            joint-recruitment classic+management advisory stated ? 2020-03-31 2022-11-11 ?
            advertised-post classic+management advisory stated ? 2020-03-31 2022-11-11 ?
            uk-tax-resident-associate classic+management advisory stated ? 2022-06-30 2022-11-11 ?
            not-funded-already classic+management advisory stated ? 2020-03-31 2022-11-11 ?
            past-conduct classic+management judgement reported ? 2020-03-31 2026-02-04 ?
            """;

    @Test
    void the_rules_their_strands_and_their_days_are_those_that_were_found() {
        assertThat(InnovateRules.ROWS.stream().map(InnovateRulesTest::line))
                .containsExactlyElementsOf(RULES.lines().toList());
    }

    private static String line(StrandRule row) {
        return String.join(
                " ",
                row.rule().id().substring("innovate-ktp.".length()),
                row.strands().stream().map(Strand::token).collect(Collectors.joining("+")),
                row.rule().severity().token(),
                row.rule().provenance().token(),
                text(row.seen().notBefore()),
                row.seen().first().value().toString(),
                row.seen().last().value().toString(),
                text(row.seen().notAfter()));
    }

    private static String text(Optional<Sourced<LocalDate>> bound) {
        return bound.map(day -> day.value().toString()).orElse("?");
    }

    private enum Force {
        IN_FORCE,
        NOT_KNOWN,
        NOT_IN_FORCE
    }

    static Stream<Arguments> days() {
        return RULES.lines().map(line -> line.split(" ")).flatMap(rule -> Stream.of(
                        at(rule, rule[5], 0, Force.IN_FORCE),
                        at(rule, rule[6], 0, Force.IN_FORCE),
                        at(rule, rule[5], -1, touches(rule[4], rule[5]) ? Force.NOT_IN_FORCE : Force.NOT_KNOWN),
                        at(rule, rule[6], 1, touches(rule[6], rule[7]) ? Force.NOT_IN_FORCE : Force.NOT_KNOWN),
                        at(rule, rule[4], 0, touches(rule[4], rule[5]) ? Force.IN_FORCE : Force.NOT_KNOWN),
                        at(rule, rule[7], 0, touches(rule[6], rule[7]) ? Force.IN_FORCE : Force.NOT_KNOWN),
                        at(rule, rule[4], -1, Force.NOT_IN_FORCE),
                        at(rule, rule[7], 1, Force.NOT_IN_FORCE))
                .flatMap(Optional::stream));
    }

    private static boolean touches(String one, String other) {
        return one.equals(other);
    }

    private static Optional<Arguments> at(String[] rule, String day, int later, Force force) {
        return day.equals("?")
                ? Optional.empty()
                : Optional.of(Arguments.of(
                        rule[0], LocalDate.parse(day).plusDays(later), force, rule[1].replaceAll("\\+.*", "")));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @MethodSource("days")
    void is_in_force_where_it_was_seen_not_known_between_and_not_in_force_beyond(
            String name, LocalDate day, Force force, String strand) {
        Decision decision = InnovateScreening.published()
                .decide(Applications.nothingKnown().withStrand(Knowledge.known(strand(strand))), day);

        assertThat(force(decision, "innovate-ktp." + name)).isEqualTo(force);
        assertThat(InnovateRules.on(day, strand(strand)).rules().stream()
                        .anyMatch(rule -> base(rule).equals("innovate-ktp." + name)))
                .isEqualTo(force != Force.NOT_IN_FORCE);
    }

    /** A rule in force is met or not, as nothing else is known; one that may be is perhaps not applicable. */
    private static Force force(Decision decision, String id) {
        Optional<Set<Outcome>> possible = decision.outcomes().stream()
                .filter(outcome -> base(outcome.rule()).equals(id))
                .map(RuleOutcome::possible)
                .findFirst();
        boolean judged =
                decision.toJudge().stream().anyMatch(each -> each.rule().id().equals(id));
        boolean unknown = decision.findings().stream()
                .anyMatch(finding -> finding.code() == FindingCode.NOT_KNOWN_ON_DATE
                        && finding.path().equals("in-force." + id));
        assertThat(unknown && !judged && possible.isEmpty()).isFalse();
        if (possible.isPresent()) {
            assertThat(unknown).isEqualTo(possible.get().contains(Outcome.NOT_APPLICABLE));
            assertThat(possible.get()).contains(Outcome.MET, Outcome.NOT_MET);
        }
        return unknown ? Force.NOT_KNOWN : judged || possible.isPresent() ? Force.IN_FORCE : Force.NOT_IN_FORCE;
    }

    private static String base(Rule rule) {
        return rule.id().replaceAll("\\.(earlier|later)$", "");
    }

    private static Strand strand(String token) {
        return Strands.CATALOGUE.entry(token).orElseThrow();
    }

    static Stream<Arguments> rules() {
        return InnovateRules.ALL.rules().stream().map(rule -> Arguments.of(rule.id(), rule));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void cites_pages_and_says_how_firm_it_is(String id, Rule rule) {
        assertThat(id).matches("innovate-ktp(\\.[a-z0-9]+(-[a-z0-9]+)*){1,2}");
        assertThat(rule.citations()).isNotEmpty().allSatisfy(citation -> {
            assertThat(citation.locator()).isNotBlank();
            assertThat(citation.source().address().toString()).startsWith("http");
        });
        assertThat(rule.provenance()).isIn(Provenance.STATED, Provenance.REPORTED, Provenance.INFERRED);
        assertThat(rule.title()).isNotBlank();
        assertThat(rule.text()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void is_stated_only_where_the_funder_or_its_service_says_so(String id, Rule rule) {
        boolean own = rule.citations().stream()
                .anyMatch(citation -> citation.source().publisher().equals("Innovate UK"));
        assertThat(own || rule.provenance() != Provenance.STATED).as(id).isTrue();
    }

    @Test
    void identifiers_are_of_this_scheme_alone() {
        Set<String> others = Stream.of(HcsRuleSets.ROUND_1, HcsRuleSets.ROUND_4)
                .flatMap(set -> set.rules().stream())
                .map(Rule::id)
                .collect(Collectors.toSet());
        assertThat(InnovateRules.ALL.rules())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .noneMatch(others::contains);
    }

    @Test
    void only_what_an_award_asks_is_advice() {
        assertThat(InnovateRules.ROWS.stream()
                        .filter(row -> row.rule().severity() == Severity.ADVISORY)
                        .toList())
                .isEqualTo(AwardRules.ROWS.stream()
                        .filter(row -> row.rule() instanceof Requirement)
                        .toList());
    }

    @Test
    void no_page_gives_all_criteria_so_every_set_is_partial_and_has_no_bounds_as_a_whole() {
        assertThat(InnovateRules.ALL.coverage()).isEqualTo(Coverage.PARTIAL);
        assertThat(InnovateRules.ALL.inForce()).isEqualTo(InForce.unbounded());
        assertThat(InnovateScreening.published().notices()).isEmpty();
    }

    @Test
    void a_round_has_the_rules_of_its_strand_and_day_and_no_condition_on_the_strand() {
        RuleSet rules = InnovateRules.of(Competitions.ROUND_2025_26_R4, Strands.MANAGEMENT);

        assertThat(rules.id()).isEqualTo("innovate-ktp.management.2025-10-31");
        assertThat(rules.facts()).doesNotContainKey("strand");
        assertThat(rules.rules())
                .extracting(Rule::id)
                .contains("innovate-ktp.no-third-sector-from-2025", "innovate-ktp.one-business-partner.later")
                .doesNotContain(
                        "innovate-ktp.public-sector-in-management-only", "innovate-ktp.no-public-sector-before-2023");
        assertThat(rules.inForce().admits(LocalDate.of(2025, 10, 31))).isTrue();
        assertThat(rules.inForce().admits(LocalDate.of(2025, 10, 30))).isFalse();
    }

    @Test
    void a_strand_of_the_past_has_no_rules() {
        assertThat(InnovateRules.on(LocalDate.of(2024, 9, 25), Strands.SHORTER).rules())
                .isEmpty();
    }

    @Test
    void refuses_a_strand_for_which_a_competition_was_not() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InnovateRules.of(Competitions.AKT_6, Strands.CLASSIC))
                .withMessage("strand classic must be one of competition innovate-akt-6");
    }

    @Test
    void the_days_of_a_rule_are_found_by_any_of_its_identifiers() {
        assertThat(InnovateRules.seen("innovate-ktp.two-employees.later"))
                .isPresent()
                .isEqualTo(InnovateRules.seen("innovate-ktp.two-employees"));
        assertThat(InnovateRules.seen("hcs-ktp-4.senior")).isEmpty();
    }

    @Test
    void every_competition_has_rules_surely_in_force() {
        for (Competition competition : Competitions.CATALOGUE.entries()) {
            for (Strand strand : competition.strands()) {
                List<Rule> surely = InnovateRules.of(competition, strand).rules().stream()
                        .filter(rule -> base(rule).equals(rule.id()))
                        .toList();
                assertThat(surely)
                        .as(competition.token() + " " + strand.token())
                        .matches(rules -> !rules.isEmpty() || competition.equals(Competitions.AFRICA_2020_21_R4));
            }
        }
    }

    @Test
    void a_change_of_the_rules_is_meant() {
        assertThat(InnovateRules.ALL.hash())
                .as("raise the version with the rules")
                .isEqualTo("d5e61041c62d69fdb810dbbe3263ed3f832e5ce0ad88133e27528fdd1320247a");
    }
}
