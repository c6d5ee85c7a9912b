package org.openktp.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openktp.core.knowledge.Known;
import org.openktp.examples.benchmarks.cohort.ApplicationMaker;
import org.openktp.examples.benchmarks.cohort.Cohort;
import org.openktp.examples.benchmarks.rule.TwelveRules;
import org.openktp.rules.Screening;
import org.openktp.rules.decision.Verdict;

final class CohortTest {

    private static final Cohort COHORT = Cohort.of(Cohort.OUT_OF_CACHE);
    private static final Screening SCREENING = Screening.of(TwelveRules.byRound());

    @Test
    void has_documents_of_two_thousand_to_two_and_a_half_thousand_bytes() {
        assertThat(Arrays.asList(COHORT.documents()))
                .allSatisfy(json -> assertThat(json.length).isBetween(2_000, 2_500));
    }

    @Test
    void passes_three_in_five_and_leaves_a_few_open() {
        Map<Verdict, Long> verdicts = Arrays.stream(COHORT.applications())
                .collect(Collectors.groupingBy(
                        application -> SCREENING.verdict(application).orElseThrow(), Collectors.counting()));
        assertThat(verdicts.get(Verdict.ELIGIBLE)).isBetween(5_800L, 6_200L);
        assertThat(verdicts.get(Verdict.UNDETERMINED)).isBetween(200L, 500L);
        assertThat(verdicts.get(Verdict.INELIGIBLE)).isBetween(3_500L, 3_900L);
    }

    @Test
    void leaves_facts_of_one_application_in_twenty_missing() {
        long incomplete = Arrays.stream(COHORT.plain())
                .filter(application -> Stream.of(
                                application.applicant().role(),
                                application.applicant().band(),
                                application.applicant().clinicalTimePercent(),
                                application.proposal().title(),
                                application.proposal().themes(),
                                application.proposal().partners())
                        .anyMatch(Objects::isNull))
                .count();
        assertThat(incomplete).isCloseTo(500L, withPercentage(15));
    }

    @Test
    void has_letters_beyond_ascii_in_one_summary_in_fifty() {
        long beyond = Arrays.stream(COHORT.applications())
                .filter(application -> !StandardCharsets.US_ASCII
                        .newEncoder()
                        .canEncode(((Known<String>) application
                                        .proposal()
                                        .value()
                                        .orElseThrow()
                                        .summary())
                                .get()))
                .count();
        assertThat(beyond).isCloseTo(200L, withPercentage(25));
    }

    @Test
    void is_the_same_from_the_same_seed() {
        assertThat(Cohort.of(Cohort.IN_CACHE).ndjson())
                .isEqualTo(Arrays.copyOf(
                        COHORT.ndjson(), Cohort.of(Cohort.IN_CACHE).ndjson().length));
        assertThat(new ApplicationMaker(1).next()).isNotEqualTo(new ApplicationMaker(2).next());
    }

    @Test
    void what_is_kept_for_other_processes_is_the_same(@TempDir Path folder) {
        byte[] made = Cohort.of(20).ndjson();
        System.setProperty("openktp.cohorts", folder.toString());
        try {
            assertThat(Cohort.of(20).ndjson()).isEqualTo(made);
            assertThat(folder.resolve("20.ndjson")).hasBinaryContent(made);
            assertThat(Cohort.of(20).ndjson()).isEqualTo(made);
        } finally {
            System.clearProperty("openktp.cohorts");
        }
    }
}
