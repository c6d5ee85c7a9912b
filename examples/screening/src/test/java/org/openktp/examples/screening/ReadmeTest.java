package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README and the scripts show is what runs. */
final class ReadmeTest {

    private static final Path QUICK_START =
            Run.ROOT.resolve("examples/screening/src/main/java/org/openktp/examples/screening/QuickStart.java");

    @Test
    void the_example_is_the_one_that_is_compiled() throws IOException {
        String code = Files.readString(QUICK_START)
                .replaceAll("(?s).*// tag::readme\\[]\n(.*?)\n *// end::readme.*", "$1")
                .stripIndent();
        assertThat(readmeBlocks("java")).containsExactly(code + "\n");
    }

    @Test
    void the_example_prints_what_it_says() {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            QuickStart.run();
        } finally {
            System.setOut(standard);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "UNDETERMINED",
                        "In which nation of the United Kingdom does the applicant work?",
                        "In which themes of the round does the project fall?");
    }

    @Test
    void the_table_is_the_one_that_is_printed() throws IOException {
        requireShown(0, Run.of("screen", Run.sample("hcs-round-4.ndjson")));
    }

    @Test
    void the_question_is_the_one_that_is_printed() throws IOException {
        requireShown(1, Run.of("ask", Run.sample("hcs-round-4.ndjson"), "--id", "r4-0035"));
    }

    @Test
    void the_route_is_the_one_that_is_printed() throws IOException {
        requireShown(2, Run.of("path", "practitioner", "consultant", "--on", "2026-11-22", "--most", "1"));
    }

    @Test
    void the_rate_is_the_one_that_is_printed() throws IOException {
        requireShown(3, Run.of("rate", "--partner", "business", "--strand", "classic", "--on", "2024-09-25"));
    }

    @Test
    void the_costs_are_those_that_are_printed() throws IOException {
        requireShown(4, Run.of("costs", Run.sample("cost-plan-2024.json")));
    }

    @Test
    void the_selection_is_the_one_that_is_printed() throws IOException {
        requireShown(
                5,
                Run.of(
                        "select",
                        Run.sample("hcs-round-4-shortlist.ndjson"),
                        Run.sample("hcs-round-4-scores.ndjson"),
                        "--policy",
                        Run.sample("hcs-round-4-selection.json")));
    }

    @Test
    void the_partnership_is_the_one_that_is_printed() throws IOException {
        requireShown(6, Run.of("lifecycle", Run.sample("innovate-partnership.ndjson"), "--as-of", "2025-07-31"));
    }

    @Test
    void the_diagram_is_the_one_that_is_printed() throws IOException {
        assertThat(readmeBlocks("mermaid"))
                .containsExactly(Run.of("lifecycle", "--diagram", "hcs-ktp").out());
    }

    private static void requireShown(int block, Run run) throws IOException {
        assertThat(readmeBlocks("text").get(block).lines().filter(line -> !line.equals("…")))
                .isNotEmpty()
                .allMatch(run.lines()::contains);
    }

    @Test
    void the_script_counts_verdicts_by_theme() throws IOException, InterruptedException {
        Path jshell = Path.of(System.getProperty("java.home"), "bin", "jshell");
        Process process = new ProcessBuilder(
                        jshell.toString(),
                        "--class-path",
                        System.getProperty("java.class.path"),
                        "examples/verdicts-by-theme.jsh")
                .directory(Run.ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.lines())
                .anyMatch(line -> line.matches("novel-diagnostics \\{.*no-obstacle-found=\\d+.*}"))
                .anyMatch(line -> line.startsWith("measurements-and-standards {"))
                .noneMatch(line -> line.contains("rror"));
    }

    private static List<String> readmeBlocks(String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(Run.ROOT.resolve("README.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
