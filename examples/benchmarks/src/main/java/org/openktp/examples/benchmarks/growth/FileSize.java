package org.openktp.examples.benchmarks.growth;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openktp.core.application.Application;
import org.openktp.examples.benchmarks.report.Score;
import org.openktp.examples.benchmarks.report.ScoreFiles;
import org.openktp.examples.benchmarks.report.Unit;
import org.openktp.examples.benchmarks.rule.TwelveRules;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.rules.Screening;
import org.openktp.rules.decision.Verdict;

/** Reads and decides files of several sizes in one process, whose heap is as large for all. */
public final class FileSize {

    private static final Screening SCREENING = Screening.of(TwelveRules.byRound());

    private FileSize() {}

    /**
     * Reads the files.
     *
     * @param arguments the file of scores to write, and the numbers of records
     * @throws IOException never, as what is read is in memory
     */
    public static void main(String[] arguments) throws IOException {
        seconds(1_000);
        List<Score> scores = new ArrayList<>();
        for (String argument : Arrays.asList(arguments).subList(1, arguments.length)) {
            long records = Long.parseLong(argument);
            scores.add(new Score(
                    "FileSize.verdicts/" + records,
                    Unit.THOUSAND_A_SECOND,
                    List.of(records / seconds(records) / 1_000)));
        }
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax() / 1048576.0;
        scores.add(new Score("FileSize.heap", Unit.MEGABYTES, List.of(heap)));
        ScoreFiles.write(Path.of(arguments[0]), scores);
    }

    private static double seconds(long records) throws IOException {
        long start = System.nanoTime();
        long decided = 0;
        try (RecordReader<Application> reader = KtpIo.readApplications(
                new ApplicationStream(records), ReadOptions.of(Format.NDJSON), List.of(TwelveRules.ROUND))) {
            for (ReadRecord<Application> each : reader) {
                Verdict verdict = SCREENING.verdict(each.value().orElseThrow()).orElseThrow();
                decided += verdict == Verdict.NOT_IN_FORCE ? 0 : 1;
            }
        }
        if (decided != records) {
            throw new IllegalStateException(decided + " of " + records + " records were decided");
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
