package org.openktp.io.schema;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openktp.core.KtpModel;
import org.openktp.io.KtpReferenceIo;
import org.openktp.io.KtpRulesIo;
import org.openktp.io.stream.CatalogueFormat;
import org.openktp.rules.KtpRules;
import tools.jackson.databind.JsonNode;

/** Documents of each kind that are right: the sample data, what the writers make of what is shipped, and what the guides show. */
final class Goldens {

    private static final Path DATA = Path.of(System.getProperty("openktp.root"), "examples", "data");

    private Goldens() {}

    static List<Golden> of(DocumentKind kind) {
        try {
            return switch (kind) {
                case HCS_APPLICATION ->
                    Stream.of(
                                    data(kind, "hcs-round-4.ndjson"),
                                    data(kind, "past-projects.ndjson"),
                                    data(kind, "hcs-round-4-shortlist.ndjson"),
                                    data(kind, "host-round-applications.ndjson"),
                                    FieldStates.of(kind))
                            .flatMap(List::stream)
                            .toList();
                case INNOVATE_APPLICATION ->
                    Stream.of(
                                    data(kind, "innovate-applications.ndjson"),
                                    data(kind, "innovate-2024-25-r3.ndjson"),
                                    FieldStates.of(kind))
                            .flatMap(List::stream)
                            .toList();
                case ROUNDS -> documents(kind, rounds(), text("host-round.json"), resource("rounds.json"));
                case RULES ->
                    documents(
                            kind,
                            rules(),
                            text("host-rules.json"),
                            text("trust-minimum-band.json"),
                            resource("rules.json"));
                case COST_PLAN ->
                    documents(
                            kind,
                            text("cost-plan-2024.json"),
                            text("cost-plan-full-economic.json"),
                            resource("cost-plan-standard.json"),
                            resource("cost-plan-full-economic.json"));
                case SELECTION_POLICY ->
                    documents(
                            kind,
                            text("hcs-round-4-selection.json"),
                            text("innovate-2024-25-r3-selection.json"),
                            resource("selection-policy-hcs.json"),
                            resource("selection-policy-innovate.json"),
                            resource("selection-policy-host.json"));
                case SCORECARD ->
                    Stream.concat(data(kind, "hcs-round-4-scores.ndjson").stream(), lines(kind).stream())
                            .toList();
                case HISTORY_ENTRY -> histories();
                case CATALOGUE -> catalogues();
                default -> lines(kind);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Golden> documents(DocumentKind kind, String... texts) {
        return Stream.of(texts)
                .map(text -> new Golden(kind, "", Validators.json(text)))
                .toList();
    }

    private static List<Golden> data(DocumentKind kind, String file) throws IOException {
        return documents(kind, text(file).lines().toArray(String[]::new));
    }

    /** Lines that are committed beside the tests. Long lists are cut short in those that commands wrote. */
    private static List<Golden> lines(DocumentKind kind) throws IOException {
        return documents(kind, resource(kind.token() + ".ndjson").lines().toArray(String[]::new));
    }

    private static String text(String file) throws IOException {
        return Files.readString(DATA.resolve(file));
    }

    static String resource(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Goldens.class.getResourceAsStream("golden/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String rounds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KtpRulesIo.writeRounds(KtpModel.rounds(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String rules() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KtpRulesIo.writeRuleSets(KtpRules.published(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Each line under the line that opens its history. */
    private static List<Golden> histories() throws IOException {
        List<Golden> lines = new ArrayList<>();
        String opening = "";
        List<String> all = new ArrayList<>();
        for (String file :
                List.of("hcs-partnership", "innovate-partnership", "rejected-application", "ambiguous-end")) {
            text(file + ".ndjson").lines().forEach(all::add);
        }
        resource(DocumentKind.HISTORY_ENTRY.token() + ".ndjson").lines().forEach(all::add);
        for (String line : all) {
            JsonNode json = Validators.json(line);
            boolean opens = json.path("kind").asString("").equals("history");
            lines.add(new Golden(DocumentKind.HISTORY_ENTRY, opens ? "" : opening, json));
            opening = opens ? line : opening;
        }
        return lines;
    }

    private static List<Golden> catalogues() throws IOException {
        List<Golden> goldens = new ArrayList<>();
        for (var catalogue : KtpModel.catalogues()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            KtpReferenceIo.writeCatalogue(catalogue, out, CatalogueFormat.JSON);
            JsonNode rows = Validators.json(out.toString(StandardCharsets.UTF_8));
            goldens.add(new Golden(DocumentKind.CATALOGUE, "", rows));
        }
        return goldens;
    }
}
