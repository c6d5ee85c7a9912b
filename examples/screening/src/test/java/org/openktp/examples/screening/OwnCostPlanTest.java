package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the guide to cost plans shows is what is compiled, and what that prints. */
final class OwnCostPlanTest {

    private static final Path CODE =
            Run.ROOT.resolve("examples/screening/src/main/java/org/openktp/examples/screening/OwnCostPlan.java");
    private static final Path GUIDE = Run.ROOT.resolve("docs/cost-plans.md");

    @Test
    void the_code_of_the_guide_is_compiled() throws IOException {
        String compiled = Pattern.compile("(?s)// tag::guide\\[]\n(.*?)\n *// end::guide")
                .matcher(Files.readString(CODE))
                .results()
                .map((MatchResult match) -> match.group(1).stripIndent() + "\n")
                .collect(Collectors.joining("\n"));
        assertThat(blocks("java")).isEqualTo(compiled);
    }

    @Test
    void the_guide_says_what_is_printed() throws IOException {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            OwnCostPlan.run();
        } finally {
            System.setOut(standard);
        }
        assertThat(blocks("text").replace("\n\n", "\n")).isEqualTo(printed.toString(StandardCharsets.UTF_8));
    }

    private static String blocks(String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.joining("\n"));
    }
}
