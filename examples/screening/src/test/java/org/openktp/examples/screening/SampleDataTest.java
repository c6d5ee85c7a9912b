package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.code.Code;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.OneOf;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.rules.KtpRules;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.hcs.HcsRuleSets;
import org.openktp.rules.rule.Rule;

final class SampleDataTest {

    private static final int OFTEN_ENOUGH = 5;

    @ParameterizedTest
    @CsvSource({
        "hcs-ktp, ndjson, hcs-round-4.ndjson, 400",
        "hcs-ktp, csv, hcs-round-4.csv, 401",
        "innovate-ktp, ndjson, innovate-applications.ndjson, 120",
        "innovate-ktp, csv, innovate-applications.csv, 121"
    })
    void the_files_are_what_the_generator_makes(String scheme, String format, String file, int lines)
            throws IOException {
        String made = Run.of("sample", "--scheme", scheme, "--format", format).out();
        assertThat(Files.readString(Path.of(Run.sample(file)))).isEqualTo(made);
        assertThat(made.lines().count()).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "hcs-ktp, applications, ndjson, hcs-round-4-shortlist.ndjson, 52",
        "hcs-ktp, scores, ndjson, hcs-round-4-scores.ndjson, 250",
        "hcs-ktp, policy, ndjson, hcs-round-4-selection.json, 192",
        "innovate-ktp, applications, ndjson, innovate-2024-25-r3.ndjson, 12",
        "innovate-ktp, scores, csv, innovate-2024-25-r3-scores.csv, 37"
    })
    void the_files_of_selections_are_what_the_generator_makes(
            String scheme, String part, String format, String file, int lines) throws IOException {
        String made = Run.of("sample", "--scheme", scheme, "--selection", part, "--format", format)
                .out();
        assertThat(Files.readString(Path.of(Run.sample(file)))).isEqualTo(made);
        assertThat(made.lines().count()).isEqualTo(lines);
    }

    @Test
    void every_reachable_verdict_occurs_often() throws IOException {
        Map<String, Integer> counts = count((decision, seen) ->
                seen.accept(decision.verdict().map(Code::token).orElse("none")));
        assertOften(counts, Set.of("ineligible", "no-obstacle-found", "undetermined", "not-in-force"));
        assertThat(counts)
                .as("a partial set never makes eligible, and a rule for everyone never leaves anyone uncovered")
                .hasSize(4);
    }

    @Test
    void every_outcome_occurs_often() throws IOException {
        Map<String, Integer> counts = count((decision, seen) -> decision.outcomes()
                .forEach(outcome -> seen.accept(outcome.outcome().token())));
        assertOften(counts, Arrays.stream(Outcome.values()).map(Code::token).toList());
    }

    @Test
    void every_rule_is_met_not_met_and_undetermined_often_or_left_to_judge() throws IOException {
        Map<String, Integer> counts = count((decision, seen) -> {
            decision.outcomes().forEach(each -> seen.accept(each.rule().id() + " " + each.outcome()));
            decision.toJudge().forEach(each -> seen.accept(each.rule().id() + " to judge"));
        });
        for (Rule rule : HcsRuleSets.ROUND_4.rules()) {
            List<String> expected =
                    switch (rule.severity()) {
                        case JUDGEMENT -> List.of(rule.id() + " to judge");
                        case MANDATORY, ADVISORY ->
                            List.of(rule.id() + " MET", rule.id() + " NOT_MET", rule.id() + " UNDETERMINED");
                    };
            assertOften(counts, expected);
        }
    }

    @Test
    void every_state_of_knowledge_occurs_often() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        applications()
                .flatMap(SampleDataTest::facts)
                .map(SampleDataTest::state)
                .forEach(state -> counts.merge(state, 1, Integer::sum));
        assertOften(
                counts,
                Set.of(
                        "known",
                        "known to be empty",
                        "one of",
                        "between",
                        "at least",
                        "at most",
                        "set with at least",
                        "set with at most",
                        "set of a size",
                        "missing NOT_ASKED",
                        "missing UNKNOWN",
                        "missing DECLINED",
                        "not applicable"));
    }

    @Test
    void employers_carry_codes_that_trusts_really_have() throws IOException {
        String folder = System.getProperty("openktp.data", "");
        assumeTrue(!folder.isBlank(), "skipped: the file of real trusts is not there (system property openktp.data)");
        Set<String> trusts = new HashSet<>();
        try (Stream<String> lines = Files.lines(Path.of(folder, "nhs-trusts-2022.csv"))) {
            lines.forEach(line -> trusts.add(line.substring(1, line.indexOf('"', 1))));
        }
        // Written in 2022, the file lacks the trust that was opened under a new-style code in 2024.
        trusts.add("G6V2S");
        assertThat(applications().flatMap(each -> each.applicant().employer().value().stream()))
                .isNotEmpty()
                .allMatch(employer -> employer.scheme() == IdentifierScheme.ODS)
                .map(OrganisationId::value)
                .filteredOn(code -> !code.startsWith("7A"))
                .allMatch(trusts::contains);
    }

    @Test
    void past_projects_are_decided_as_far_as_they_are_known() {
        Run run = Run.of("screen", Run.sample("past-projects.ndjson"));
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.lines().subList(1, 4))
                .satisfiesExactly(
                        first -> assertThat(first).contains("P1", "undetermined", "needs: applicant.role"),
                        second -> assertThat(second).contains("P2", "undetermined", "needs: round"),
                        third -> assertThat(third).contains("P3", "undetermined", "needs: round"));
    }

    private interface Counted {
        void count(Decision decision, Consumer<String> seen);
    }

    private static Map<String, Integer> count(Counted counted) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        applications()
                .map(KtpRules.screening()::decide)
                .forEach(decision -> counted.count(decision, seen -> counts.merge(seen, 1, Integer::sum)));
        return counts;
    }

    private static void assertOften(Map<String, Integer> counts, Iterable<String> expected) {
        assertThat(expected).allSatisfy(each -> assertThat(counts.getOrDefault(each, 0))
                .as(each + " in " + counts)
                .isGreaterThanOrEqualTo(OFTEN_ENOUGH));
    }

    private static Stream<Application> applications() throws IOException {
        try (RecordReader<Application> records = KtpIo.readApplications(Path.of(Run.sample("hcs-round-4.ndjson")))) {
            List<ReadRecord<Application>> all = records.stream().toList();
            assertThat(all).allMatch(record -> record.findings().isEmpty());
            return all.stream().flatMap(record -> record.value().stream());
        }
    }

    private static Stream<Knowledge<?>> facts(Application application) {
        Applicant applicant = application.applicant();
        Stream<Knowledge<?>> ofApplicant = Stream.of(
                applicant.role(),
                applicant.staffGroup(),
                applicant.band(),
                applicant.nation(),
                applicant.employer(),
                applicant.employerKind(),
                applicant.clinicalTimePercent());
        Stream<Knowledge<?>> ofProposal = application.proposal().value().stream()
                .flatMap((Proposal each) -> Stream.of(each.title(), each.themes(), each.partners()));
        return Stream.concat(ofApplicant, ofProposal);
    }

    private static String state(Knowledge<?> knowledge) {
        if (knowledge instanceof Known<?> known) {
            return known.get().equals(Set.of()) ? "known to be empty" : "known";
        }
        if (knowledge instanceof Between<?> range) {
            return range.from().isEmpty() ? "at most" : range.to().isEmpty() ? "at least" : "between";
        }
        if (knowledge instanceof SetBounds<?> bounds) {
            return bounds.maxSize().isPresent()
                    ? "set of a size"
                    : bounds.within().isPresent() ? "set with at most" : "set with at least";
        }
        if (knowledge instanceof Missing<?> missing) {
            return "missing " + missing.reason();
        }
        return knowledge instanceof OneOf<?> ? "one of" : "not applicable";
    }
}
