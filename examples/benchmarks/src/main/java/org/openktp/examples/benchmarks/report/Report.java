package org.openktp.examples.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints what was measured and what it must reach, and writes the same. */
public final class Report {

    private final Table table;
    private final List<Judgement> judgements;
    private final RunInfo run;

    Report(List<Score> all, RunInfo run) {
        Scores scores = new Scores(all);
        this.table = new Table(scores);
        this.judgements = Judgement.all(Goals.ALL, scores);
        this.run = run;
    }

    /**
     * Reads the scores and writes {@code results.md} and {@code results.json}.
     *
     * @param arguments the folder to write to, the date, the command, and the files of scores
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> files = Arrays.stream(arguments).skip(3).map(Path::of).toList();
        Report report = new Report(ScoreFiles.read(files), RunInfo.of(arguments[1], arguments[2]));
        Path folder = Path.of(arguments[0]);
        Files.writeString(folder.resolve("results.md"), report.markdown());
        Files.writeString(folder.resolve("results.json"), report.json());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(report.text());
        if (!report.missing().isEmpty()) {
            out.println("missing: " + String.join(", ", report.missing()));
            System.exit(1);
        }
    }

    /** Every benchmark that the table or a goal needs and no run gave. */
    List<String> missing() {
        return Stream.concat(table.missing().stream(), judgements.stream().flatMap(each -> each.missing().stream()))
                .distinct()
                .toList();
    }

    /** What is printed. */
    String text() {
        return table.text() + "\n" + Judgement.text(judgements)
                + "\nk/s: thousand applications a second, the median; ±: "
                + "half the distance between the quartiles; ×: by the best of the column at the same job\n" + run.date()
                + ", " + run.machine() + ", " + run.command() + "\n";
    }

    /** The table for the README, then all. */
    String markdown() {
        return Snippet.of(judgements, run) + "\n" + text();
    }

    /** The same for programs. */
    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("date", run.date());
        all.put("command", run.command());
        all.put("machine", run.machine());
        all.put("benchmarks", table.lines().stream().map(this::line).toList());
        all.put("goals", judgements.stream().map(Report::goal).toList());
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(all);
    }

    private Map<String, Object> line(Table.Line line) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("benchmark", line.key());
        all.put("label", line.label());
        line.score().ifPresent(score -> {
            all.put("score", score.value());
            all.put("error", score.error());
            all.put("unit", score.unit().symbol());
        });
        table.bytes(line).ifPresent(bytes -> all.put("bytes", bytes));
        for (int i = 0; i < Job.COLUMNS.size(); i++) {
            String column = Job.COLUMNS.get(i);
            line.ratios().get(i).ifPresent(ratio -> all.put(column, ratio));
        }
        return all;
    }

    private static Map<String, Object> goal(Judgement judgement) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("goal", judgement.goal().text());
        all.put("applications", Optional.of(judgement.size()).filter(size -> size > 0));
        judgement.figure().ifPresent(figure -> all.put("figure", figure));
        all.put("mustBe", judgement.goal().bound().text());
        all.put("is", judgement.standing().label());
        all.put("missing", judgement.missing());
        return all;
    }
}
