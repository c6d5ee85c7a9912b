package org.openktp.examples.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.KtpModel;
import org.openktp.io.schema.DocumentKind;

/** Commands that between them write everything that has a schema and is not read, mostly over the sample data. */
final class Writings {

    private static final String GOOD_AND_BAD = """
            {"id":"good","round":"hcs-ktp-4","colour":1}
            no JSON
            {"id":7}
            {"id":"x","id":"y"}
            {"id":"x","applicant":{"role":"wizard"},"submitted":"2024-02-30"}
            {"id":"x","scheme":"innovate-ktp","round":"hcs-ktp-4"}
            {"id":"clash","round":"hcs-ktp-4","proposal":{"themes":{"size":{"atLeast":9}}}}
            {"id":"none"}
            """;

    private static final String DECLINED = """
            {"id":"a","round":"hcs-ktp-4","applicant":{"role":"consultant","nation":{"missing":"declined"}},\
            "proposal":{"themes":["novel-diagnostics"]}}
            """;

    /** A start so late that it depends on whether it was agreed to; then what no lifecycle knows, and what cannot be read. */
    private static final String LATE_START = """
            {"kind":"history","id":"a","scheme":"innovate-ktp-partnership","terms":"v2-2022","months":25}
            {"kind":"event","id":"e1","event":"make-offer","effective":"2024-02-26","recorded":"2025-01-31T10:00:00Z"}
            {"kind":"event","id":"e2","event":"accept-offer","effective":"2024-03","recorded":"2025-01-31T10:00:01Z"}
            {"kind":"event","id":"e3","event":"agree-ip","effective":"2024-04-22","recorded":"2025-01-31T10:00:02Z"}
            {"kind":"event","id":"e4","event":"recruit","effective":"2024-10-14","recorded":"2025-01-31T10:00:03Z"}
            {"kind":"event","id":"e5","event":"start-associate","effective":"2025-01-31","recorded":"2025-01-31T10:00:04Z"}
            {"kind":"event","id":"e6","event":"dance","effective":"2025-01-31","recorded":"2025-01-31T10:00:05Z"}
            {"kind":"retraction","id":"r","recorded":"2025-02-01T10:00:00Z","target":"e9"}
            {"kind":"event","id":"e7"}
            {"kind":"history","id":"b","scheme":"no-ktp"}
            """;

    /** One application in twenty or so. */
    private static final Predicate<String> SOME =
            Pattern.compile("^\\{\"id\":\"[^\"]*[05]1\"").asPredicate();

    private static final String PARTNER = "rate --partner registered-charity --strand classic --on ";

    static final List<Writing> ALL = Stream.of(
                    screenings(), questions(), histories(), costings(), selections(), rates(), catalogues(), shapes())
            .flatMap(each -> each)
            .toList();

    private Writings() {}

    private static Stream<Writing> screenings() {
        return Stream.concat(
                Stream.of(
                                "hcs-round-4.ndjson",
                                "hcs-round-4.ndjson --as-of 2024-03-02",
                                "hcs-round-4.csv --rules trust-minimum-band.json",
                                "past-projects.ndjson",
                                "hcs-round-4-shortlist.ndjson",
                                "host-round-applications.ndjson --rounds host-round.json --rules host-rules.json",
                                "innovate-applications.ndjson",
                                "innovate-applications.csv",
                                "innovate-2024-25-r3.ndjson")
                        .map(file -> Writing.of(DocumentKind.DECISION, "screen --format ndjson " + file)),
                Stream.of(Writing.withInput(DocumentKind.DECISION, GOOD_AND_BAD, "screen - --format ndjson")));
    }

    private static Stream<Writing> questions() {
        Stream<Writing> samples = Stream.of("hcs-round-4", "innovate-applications", "innovate-2024-25-r3")
                .flatMap(name -> text(name + ".ndjson").lines().filter(SOME))
                .map(line -> question(line, Json.of(line).get("id").text()));
        Stream<Writing> others = Stream.of("good", "clash", "none").map(id -> question(GOOD_AND_BAD, id));
        return Stream.concat(samples, Stream.concat(others, Stream.of(question(DECLINED, "a"))));
    }

    private static Writing question(String applications, String id) {
        return Writing.withInput(DocumentKind.QUESTIONS, applications, "ask - --format json --id " + id);
    }

    private static Stream<Writing> histories() {
        return Stream.concat(
                Stream.of(
                                "hcs-partnership.ndjson",
                                "hcs-partnership.ndjson --as-of 2025-06-15 --known-at 2025-11-02T00:00:00Z",
                                "innovate-partnership.ndjson",
                                "innovate-partnership.ndjson --as-of 2025-07-31",
                                "rejected-application.ndjson",
                                "rejected-application.ndjson --as-of 2024-01-22",
                                "ambiguous-end.ndjson")
                        .map(file -> Writing.of(DocumentKind.SITUATION, "lifecycle --format json " + file)),
                Stream.of(Writing.withInput(DocumentKind.SITUATION, LATE_START, "lifecycle - --format json")));
    }

    private static Stream<Writing> costings() {
        String plan = text("cost-plan-full-economic.json");
        return Stream.of(
                Writing.of(DocumentKind.COSTING, "costs cost-plan-2024.json --format json"),
                Writing.of(DocumentKind.COSTING, "costs cost-plan-full-economic.json --format json"),
                Writing.of(DocumentKind.COSTING, "costs cost-plan-full-economic.json --format json --as-of 2026-01-01"),
                Writing.withInput(
                        DocumentKind.COSTING,
                        plan.replace("    \"asOf\": \"2024-06-14\",\n", ""),
                        "costs - --format json"));
    }

    private static Stream<Writing> selections() {
        String round = "select hcs-round-4-shortlist.ndjson - --policy hcs-round-4-selection.json --format json";
        String cards = text("hcs-round-4-scores.ndjson");
        return Stream.of(
                Writing.withInput(DocumentKind.SELECTION_RESULT, cards, round),
                Writing.withInput(DocumentKind.SELECTION_RESULT, without(cards, "\"r4-01.*\"assessor-06\""), round),
                Writing.withInput(DocumentKind.SELECTION_RESULT, without(cards, "\"assessor-10\""), round),
                Writing.withInput(
                        DocumentKind.SELECTION_RESULT, cards + "{\"application\":\"x\",\"assessor\":7}\n", round),
                Writing.of(
                        DocumentKind.SELECTION_RESULT,
                        "select innovate-2024-25-r3.ndjson innovate-2024-25-r3-scores.csv"
                                + " --policy innovate-2024-25-r3-selection.json --format json --withdrawn iuk-0735"));
    }

    private static Stream<Writing> rates() {
        return Stream.of(
                        PARTNER + "2024-09-25",
                        PARTNER + "2009-03-31",
                        PARTNER + "2025-10-31",
                        PARTNER + "2025-01-15",
                        "rate --partner business --strand classic --on 2024-09-25",
                        "rate --partner business --size sme --nation england --strand classic --on 2024-09-25",
                        "rate --partner co-operative --sector public-sector --on 2024-09-25",
                        "rate --partner private-business --sector public-sector --on 2024-09-25",
                        "rate --strand accelerated --on 2025-06-01",
                        "rate --strand african-agriculture --on 2020-10-28",
                        "rate --on 1990-01-01",
                        "rate --on 2026-02-01")
                .map(command -> Writing.of(DocumentKind.TABLE_ANSWER, command + " --format json"));
    }

    private static Stream<Writing> catalogues() {
        return KtpModel.catalogues().stream()
                .map(each -> Writing.of(DocumentKind.CATALOGUE, "list " + each.name() + " --format json"));
    }

    /** What is wrong with documents that are taken for others, and with some lines. */
    private static Stream<Writing> shapes() {
        Stream<Writing> samples = Stream.of(
                        "rounds", "rules", "cost-plan", "selection-policy", "histories", "scorecards")
                .map(as -> Writing.of(DocumentKind.REJECT, "validate --format ndjson misspelt-rules.json --as " + as));
        return Stream.concat(
                samples,
                Stream.of(
                        Writing.withInput(DocumentKind.REJECT, GOOD_AND_BAD, "ask - --format json --id x"),
                        Writing.withInput(DocumentKind.REJECT, GOOD_AND_BAD, "validate - --format ndjson"),
                        Writing.withInput(DocumentKind.REJECT, LATE_START, "validate - --format ndjson"),
                        Writing.withInput(
                                DocumentKind.REJECT, "colour,round\n1,2\n", "validate - --from csv --format ndjson"),
                        Writing.withInput(
                                DocumentKind.REJECT,
                                text("host-round.json").replace("\"places\"", "\"placess\""),
                                "validate - --format ndjson")));
    }

    private static String without(String lines, String pattern) {
        return lines.lines()
                .filter(Pattern.compile(pattern).asPredicate().negate())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(String sample) {
        try {
            return Files.readString(Path.of(Run.sample(sample)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
