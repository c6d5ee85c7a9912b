package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.innovate.application.ApplicationField;
import org.openktp.rules.innovate.application.ApplicationFields;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.innovate.application.ProjectFacts;

/** Applications to Innovate UK's scheme on the command line, by themselves and beside others. */
final class InnovateCommandsTest {

    private static final String SAMPLE = Run.sample("innovate-applications.ndjson");
    private static final String COUNCIL = """
            {"id":"h","round":"hcs-ktp-4"}
            {"id":"i","scheme":"innovate-ktp","round":"innovate-ktp-2025-26-r4","strand":"management",\
            "businessPartner":{"kind":"local-authority"},"research":{"sponsors":["esrc"]}}
            {"id":"x","scheme":"innovate-ktp","round":"hcs-ktp-4"}
            {"id":"n","scheme":"innovate-ktp"}
            """;

    @Test
    void every_sample_is_decided() {
        Run run = Run.of("screen", SAMPLE);
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).contains("120 read = 120 decided + 0 rejected");
    }

    @Test
    void the_summary_has_each_rule_once_and_none_that_never_applies() {
        List<String> rules = Run.withInput(COUNCIL, "screen", "-").lines().stream()
                .filter(line -> line.startsWith("  innovate-ktp."))
                .toList();
        assertThat(rules)
                .anyMatch(line -> line.contains("undetermined"))
                .noneMatch(line -> line.contains(".earlier ") || line.contains(".later "))
                .noneMatch(line -> line.matches(" +\\S+ +not-applicable \\d+"));
        assertThat(Run.of("screen", SAMPLE).out())
                .contains("\n  innovate-ktp.african-one-business-partner not-applicable 112, undetermined 8\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "ndjson", "csv", "csv-long"})
    void a_table_of_the_same_applications_gives_the_same_decisions(String format) {
        Run fromCsv = Run.of("screen", Run.sample("innovate-applications.csv"), "--format", format);
        assertThat(fromCsv.out())
                .isEqualTo(Run.of("screen", SAMPLE, "--format", format).out());
    }

    @Test
    void in_a_mixed_file_every_record_is_decided_or_rejected() throws IOException {
        String mixed = Files.readString(Path.of(Run.sample("hcs-round-4.ndjson")))
                + Files.readString(Path.of(SAMPLE))
                + COUNCIL;
        Run run = Run.withInput(mixed, "screen", "-");
        assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(run.out()).contains("524 read = 523 decided + 1 rejected");
        assertThat(run.err()).contains("\"id\":\"x\"", "unknown-round", "/round");
    }

    @Test
    void a_round_is_for_applications_of_its_own_scheme() {
        String ndjson = "{\"id\":\"h\"}\n{\"id\":\"i\",\"scheme\":\"innovate-ktp\"}\n";
        assertThat(Run.withInput(ndjson, "screen", "-", "--format", "ndjson", "--round", "innovate-akt-4")
                        .lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"id\":\"h\",\"round\":null,"),
                        second -> assertThat(second)
                                .startsWith("{\"id\":\"i\",\"scheme\":\"innovate-ktp\",\"round\":\"innovate-akt-4\",")
                                .contains("\"asOf\":\"2025-07-02\""));
        assertThat(Run.withInput(ndjson, "screen", "-", "--round", "innovate-akt-99")
                        .err())
                .contains("round 'innovate-akt-99' is not known; known are hcs-ktp-1", "innovate-akt-4");
    }

    @Test
    void a_day_applies_to_both_schemes() {
        assertThat(Run.withInput(COUNCIL, "screen", "-", "--format", "ndjson", "--as-of", "2024-02-20")
                        .lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"id\":\"h\"", "\"asOf\":\"2024-02-20\""),
                        second -> assertThat(second).contains("\"id\":\"i\"", "\"asOf\":\"2024-02-20\""),
                        third -> assertThat(third).contains("\"id\":\"n\"", "\"asOf\":\"2024-02-20\""));
    }

    @Test
    void one_application_is_explained_and_asked_about_wherever_it_stands_in_a_mixed_file() {
        assertThat(Run.withInput(COUNCIL, "explain", "-", "--id", "i").out())
                .startsWith("Application i, round innovate-ktp-2025-26-r4\nVerdict: ");
        assertThat(Run.withInput(COUNCIL, "ask", "-", "--id", "i", "--format", "json")
                        .out())
                .startsWith("{\"id\":\"i\",\"scheme\":\"innovate-ktp\",\"round\":\"innovate-ktp-2025-26-r4\",");
        assertThat(Run.withInput(COUNCIL, "explain", "-", "--id", "x").out())
                .contains("Application x could not be read:", "unknown-round");
    }

    @Test
    void an_explanation_has_each_rule_once_and_counts_those_of_which_only_the_day_is_not_known() {
        String out = Run.of("explain", SAMPLE, "--id", "iuk-0001").out();
        assertThat(out)
                .containsPattern(
                        "\n\\d+ rules are passed either way: only whether they held on that day is not known\\.\n")
                .contains(
                        "          it is not known whether it held on that day (found from ",
                        "  innovate-ktp.eight-sectors: it is not known whether it held on that day (found on 2026-04-01)\n")
                .doesNotContain(".earlier (", ".later (", "whether innovate-ktp.");
        assertThat(out.lines().filter(line -> line.startsWith("  rule:   "))).doesNotHaveDuplicates();
    }

    @Test
    void questions_name_few_rules_and_what_is_not_known_on_the_day_is_gathered_at_the_end() {
        String out = Run.of("ask", SAMPLE, "--id", "iuk-0001").out();
        List<String> parts = List.of(out.split("\nNot known on that day, to be looked up on the page of the round:\n"));
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0))
                .contains("1. When was the application submitted?\n")
                .containsPattern("(   bears on: .*\n){5}             and \\d+ more\n")
                .doesNotContainPattern("(   bears on: .*\n){6}")
                .doesNotContain("Did this hold", "in-force.", ".earlier", ".later");
        assertThat(parts.get(1).lines().filter(line -> !line.isBlank()))
                .allMatch(line -> line.matches("   \\S.* \\(found (on|from) [^)]*\\)(; .*)?"))
                .anyMatch(line -> line.contains("; if it held: ineligible or no obstacle found; if it did not: "))
                .anyMatch(line -> line.contains("; whatever the answer alone is: "));
    }

    @Test
    void samples_vary_in_every_field() throws IOException {
        Map<String, Set<Class<?>>> states = new HashMap<>();
        Set<Missing.Reason> reasons = new HashSet<>();
        for (InnovateApplication application : samples()) {
            for (ApplicationField<?> field : ApplicationFields.ALL) {
                Knowledge<?> known = field.get().apply(application);
                states.computeIfAbsent(field.fact().id(), id -> new HashSet<>()).add(known.getClass());
                if (known instanceof Missing<?> missing) {
                    reasons.add(missing.reason());
                }
            }
        }
        assertThat(states.values()).allMatch(each -> each.size() > 1);
        assertThat(reasons).containsExactlyInAnyOrder(Missing.Reason.values());
        assertThat(List.of(PartnerFacts.NATION, PartnerFacts.TYPE, ProjectFacts.MONTHS))
                .extracting(Fact::id)
                .allMatch(id -> states.getOrDefault(id, Set.of())
                        .contains(Knowledge.notApplicable().getClass()));
        assertThat(samples().stream().flatMap(each -> each.round().stream()).distinct())
                .hasSizeGreaterThanOrEqualTo(8);
    }

    private static List<InnovateApplication> samples() throws IOException {
        try (RecordReader<InnovateApplication> records = KtpIo.readInnovateApplications(Path.of(SAMPLE))) {
            List<ReadRecord<InnovateApplication>> all = records.stream().toList();
            assertThat(all).allMatch(record -> record.findings().isEmpty());
            return all.stream().flatMap(record -> record.value().stream()).toList();
        }
    }
}
