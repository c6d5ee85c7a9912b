package org.openktp.examples.screening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openktp.io.schema.DocumentKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command that writes documents of a kind.
 *
 * @param kind the kind of what it writes on standard output
 * @param input what it is given on standard input
 * @param args its words
 */
record Writing(DocumentKind kind, String input, List<String> args) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** A document that was written. */
    record Document(DocumentKind kind, JsonNode json) {

        static Document of(DocumentKind kind, String text) {
            return new Document(kind, MAPPER.readTree(text));
        }
    }

    /** A command as it is typed where the sample data are. */
    static Writing of(DocumentKind kind, String command) {
        return withInput(kind, "", command);
    }

    static Writing withInput(DocumentKind kind, String input, String command) {
        return new Writing(
                kind,
                input,
                Stream.of(command.split(" ", -1)).map(Writing::word).toList());
    }

    private static String word(String word) {
        String sample = Run.sample(word);
        return word.contains(".") && Files.exists(Path.of(sample)) ? sample : word;
    }

    /** What it writes on standard output, and the rejects on standard error. */
    List<Document> documents() {
        Run run = Run.withInput(input, args.toArray(String[]::new));
        Stream<Document> rejects =
                run.err().lines().filter(line -> line.startsWith("{")).map(line -> document(DocumentKind.REJECT, line));
        return Stream.concat(written(run), rejects).toList();
    }

    private Stream<Document> written(Run run) {
        return switch (kind) {
            case CATALOGUE -> Stream.of(document(kind, run.out()));
            case SITUATION ->
                run.lines().stream()
                        .map(line -> document(kind, line))
                        .flatMap(each -> Stream.of(
                                each,
                                new Document(DocumentKind.STANDING, each.json().path("standing"))));
            default -> run.lines().stream().map(line -> document(kind, line));
        };
    }

    private static Document document(DocumentKind kind, String text) {
        Document document = Document.of(kind, text);
        return kind == DocumentKind.REJECT && document.json().has("warnings")
                ? new Document(DocumentKind.WARNINGS, document.json())
                : document;
    }

    @Override
    public String toString() {
        return String.join(" ", args);
    }
}
