package org.openktp.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;

/**
 * A change to an example that makes it wrong.
 *
 * @param example the example
 * @param from a text that stands once in the example
 * @param to what takes its place
 * @param code the code of the only finding
 * @param at the text at which the finding stands: in {@code to}, else where it is first in the document
 * @param path the path of the finding
 * @param says a part of its message
 */
record Mutant(Example example, String from, String to, FindingCode code, String at, String path, String says) {

    /** The documents that are changed. */
    enum Example {
        ROUND(Documents.HOST_ROUND) {
            @Override
            ReadDocument<?> read(String text) {
                return Documents.rounds(text);
            }
        },
        RULES(Documents.HOST_RULES) {
            @Override
            ReadDocument<?> read(String text) {
                return Documents.rules(text, Documents.withHostRound());
            }
        };

        private final Path file;

        Example(Path file) {
            this.file = file;
        }

        abstract ReadDocument<?> read(String text);
    }

    Mutant(String from, String to, FindingCode code, String at, String path, String says) {
        this(Example.ROUND, from, to, code, at, path, says);
    }

    String text() {
        String original = Documents.text(example.file);
        assertThat(original.split(Pattern.quote(from), -1)).as(from).hasSize(2);
        return original.replace(from, to);
    }

    Finding finding() {
        ReadDocument<?> read = example.read(text());
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).hasSize(1);
        return read.findings().get(0);
    }

    Location expected() {
        int start = Documents.text(example.file).indexOf(from);
        int within = to.indexOf(at);
        return Documents.place(text(), within < 0 ? text().indexOf(at) : start + within, path);
    }

    @Override
    public String toString() {
        return code.token() + " " + path + ": " + (to.isEmpty() ? "without " + from : to);
    }
}
