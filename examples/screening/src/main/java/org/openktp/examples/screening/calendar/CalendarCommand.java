package org.openktp.examples.screening.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.Printable;
import org.openktp.examples.screening.history.HistoryFile;
import org.openktp.examples.screening.history.ViewOptions;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import org.openktp.rules.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ktp calendar}: the deadlines and ends of histories as a calendar file. */
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the deadlines and the end of each history of a file as a calendar file (iCalendar, RFC 5545).",
            "The same command gives the same bytes on any day."
        })
public final class CalendarCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "FILE", description = "the histories as NDJSON; - for standard input")
    private String file = "-";

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "where it goes; standard output by default")
    private @Nullable Path out;

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public CalendarCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<AllDay> entries = new ArrayList<>();
        HistoryFile histories = new HistoryFile(streams, view);
        int status = histories.read(file, (situation, warnings) -> {
            histories.say(situation, warnings);
            histories.say(situation, situation.standing().findings(Wording.ENGLISH));
            entries.addAll(CalendarEntries.of(situation));
        });
        if (entries.isEmpty()) {
            streams.err().println("ktp: no history in " + Printable.of(file) + " has a deadline or an end with a date");
            return Math.max(status, ExitStatus.NOT_THERE);
        }
        try (OutputStream target = streams.create(Optional.ofNullable(out))) {
            CalendarFile.write(entries, target);
        }
        return status;
    }
}
