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

/**
 * A guide whose code is that of a class, and whose output is what the class prints.
 *
 * @param text the file of the guide
 * @param code the file of the class, in which tags say what the guide shows
 */
record Guide(Path text, Path code) {

    static Guide of(String guide, String type) {
        return new Guide(
                Run.ROOT.resolve("docs/" + guide + ".md"),
                Run.ROOT.resolve("examples/screening/src/main/java/org/openktp/examples/screening/" + type + ".java"));
    }

    void requireItsCodeIsCompiled() throws IOException {
        String compiled = Pattern.compile("(?s)// tag::guide\\[]\n(.*?)\n *// end::guide")
                .matcher(Files.readString(code))
                .results()
                .map((MatchResult match) -> match.group(1).stripIndent() + "\n")
                .collect(Collectors.joining("\n"));
        assertThat(compiled).isNotEmpty();
        assertThat(blocks("java")).isEqualTo(compiled);
    }

    void requireItSaysWhatIsPrintedBy(Runnable run) throws IOException {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            run.run();
        } finally {
            System.setOut(standard);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isNotEmpty();
        assertThat(blocks("text").replace("\n\n", "\n")).isEqualTo(printed.toString(StandardCharsets.UTF_8));
    }

    private String blocks(String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(text))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.joining("\n"));
    }
}
