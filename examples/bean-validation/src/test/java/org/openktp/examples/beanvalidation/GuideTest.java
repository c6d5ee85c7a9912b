package org.openktp.examples.beanvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the guide to Bean Validation shows is what is compiled, and what that prints. */
final class GuideTest {

    private static final Path ROOT = Path.of(System.getProperty("openktp.root"));
    private static final Path CODE =
            ROOT.resolve("examples/bean-validation/src/main/java/org/openktp/examples/beanvalidation");

    @Test
    void the_code_of_the_guide_is_compiled() throws IOException {
        StringBuilder compiled = new StringBuilder();
        for (String type : List.of("ValidateApplication", "ProjectForm", "TrustBean", "EntryForm", "ValidateForms")) {
            compiled.append(tagged(Files.readString(CODE.resolve(type + ".java"))));
        }
        assertThat(blocks("java")).isEqualTo(compiled.toString());
    }

    private static String tagged(String code) {
        return Pattern.compile("(?s)// tag::guide\\[]\n(.*?)\n *// end::guide")
                .matcher(code)
                .results()
                .map((MatchResult match) -> match.group(1).stripIndent() + "\n")
                .collect(Collectors.joining("\n"));
    }

    @Test
    void the_guide_says_what_is_printed() throws IOException {
        assertThat(blocks("text")).isEqualTo(printed(ValidateApplication::main) + printed(ValidateForms::main));
    }

    @Test
    void the_same_is_printed_in_welsh() {
        assertThat(printed(args -> ValidateForms.main(new String[] {"cy"})))
                .contains("  /trust: invalid-value: rhaid iddo fod yn god ODS, megis RJ1, 7A4 neu G6V2S\n")
                .contains("  /end: contradiction: ni chaiff fod cyn start\n");
    }

    private static String printed(Consumer<String[]> main) {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            main.accept(new String[0]);
        } finally {
            System.setOut(standard);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String blocks(String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(ROOT.resolve("docs/bean-validation.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.joining());
    }
}
