package org.openktp.examples.benchmarks.start;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openktp.examples.benchmarks.cohort.Cohort;
import org.openktp.examples.benchmarks.contender.engine.ByDrools;
import org.openktp.examples.benchmarks.contender.hand.BestByHand;
import org.openktp.examples.benchmarks.report.Score;
import org.openktp.examples.benchmarks.report.ScoreFiles;
import org.openktp.examples.benchmarks.report.Unit;
import org.openktp.rules.decision.Verdict;

/** Takes the time of whole processes. They are started in turn, so that what else the machine does slows all alike. */
public final class StartUp {

    private static final String ANSWER = "ELIGIBLE";
    private static final String JACKSON = "|jackson-.*";
    private static final String BEANS = "|hibernate-validator-.*|jakarta\\.validation-.*|jboss-logging-.*|classmate-.*";

    private final Path folder;
    private final List<Program> programs;

    private StartUp(Path folder, List<Program> programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /** A program, the libraries of the class path that it needs beside ours, its arguments, and in which rounds it is started. */
    private record Program(String name, Class<?> main, String libraries, List<String> arguments, int every) {
        Program(String name, Class<?> main, String libraries, List<String> arguments) {
            this(name, main, libraries, arguments, 1);
        }

        List<String> command() {
            Pattern needed = Pattern.compile("ktp-.*|classes|jspecify-.*" + libraries);
            String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .filter(entry -> needed.matcher(Path.of(entry).getFileName().toString())
                            .matches())
                    .collect(Collectors.joining(File.pathSeparator));
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-cp", path));
            command.add(main.getName());
            command.addAll(arguments);
            return command;
        }
    }

    /**
     * Starts every process so many times, and writes how long it took.
     *
     * @param arguments how many times, and the file to write
     * @throws IOException if a file cannot be written or a process not started
     */
    public static void main(String[] arguments) throws IOException {
        Path scores = Path.of(arguments[1]);
        Path folder = Files.createTempDirectory("start");
        new StartUp(folder, programs(folder)).run(Integer.parseInt(arguments[0]), scores);
    }

    private static List<Program> programs(Path folder) throws IOException {
        String record =
                Files.write(folder.resolve("application.ndjson"), passing()).toString();
        Path rules = folder.resolve("rules.jar");
        ByDrools.write(rules);
        String all = "|.*";
        return List.of(
                new Program("nothing", NothingStart.class, "", List.of()),
                new Program("bytesByHand", BytesByHandStart.class, "", List.of(record)),
                new Program("records", RecordsStart.class, JACKSON, List.of(record)),
                new Program("hibernateValidator", HibernateStart.class, BEANS, List.of()),
                new Program("recordsHibernateValidator", RecordsHibernateStart.class, JACKSON + BEANS, List.of(record)),
                new Program("droolsCompiled", DroolsStart.class, all, List.of(record, rules.toString())),
                new Program("drools", DroolsStart.class, all, List.of(record), 4),
                new Program("ours", OursStart.class, JACKSON, List.of(record)));
    }

    /** The first application that passes, so that every rule is looked at. */
    private static byte[] passing() {
        Cohort cohort = Cohort.of(20);
        for (int i = 0; i < 20; i++) {
            if (BestByHand.verdict(cohort.plain()[i]) == Verdict.ELIGIBLE) {
                return cohort.documents()[i];
            }
        }
        throw new IllegalStateException("none of the first applications passes");
    }

    private void run(int times, Path scores) throws IOException {
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        for (int i = 0; i < times; i++) {
            for (Program program : programs) {
                if (i % program.every() == 0) {
                    millis.computeIfAbsent(program.name(), name -> new ArrayList<>())
                            .add(millis(program));
                }
            }
        }
        List<Score> all = new ArrayList<>();
        millis.forEach((name, each) -> all.add(new Score("start." + name, Unit.MILLISECONDS, each)));
        ScoreFiles.write(scores, all);
        for (String file : List.of("application.ndjson", "rules.jar", "stderr")) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.deleteIfExists(folder);
    }

    private double millis(Program program) throws IOException {
        Path complaints = folder.resolve("stderr");
        long start = System.nanoTime();
        Process started = new ProcessBuilder(program.command())
                .redirectError(complaints.toFile())
                .start();
        try (InputStream said = started.getInputStream()) {
            String answer = new String(said.readNBytes(ANSWER.length()), StandardCharsets.UTF_8);
            double millis = (System.nanoTime() - start) / 1e6;
            if (!answer.equals(ANSWER)) {
                throw new IllegalStateException(program.name() + " says '" + answer + "' instead of " + ANSWER + ": "
                        + Files.readString(complaints));
            }
            said.readAllBytes();
            return millis;
        }
    }
}
