package org.openktp.examples.screening.screen;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.Finding;
import org.openktp.examples.screening.run.ShowFormat;
import org.openktp.examples.screening.run.Streams;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.io.stream.ReadRecord;
import org.openktp.rules.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ktp ask FILE --id ID}: what to ask next about one application. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what to ask next about one application, the most telling question first, with why it matters and what",
            "each answer leads to; about each application, where a file has its id twice."
        })
public final class AskCommand extends OneApplicationCommand {

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json, an object a line")
    private ShowFormat format = ShowFormat.TEXT;

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public AskCommand(Streams streams) {
        super(streams);
    }

    @Override
    void show(Decided decided, List<Finding> warnings) throws IOException {
        if (format == ShowFormat.TEXT) {
            streams().out().println(Interview.of(decided.application(), decided.decision(), Wording.ENGLISH));
            return;
        }
        try (DecisionWriter json = KtpIo.writeQuestions(streams().create(Optional.empty()), Wording.ENGLISH)) {
            json.write(decided.application(), decided.decision(), decided.gradings(), warnings);
        }
    }

    @Override
    void refuse(ReadRecord.Rejected<SchemeApplication> record) {
        if (format == ShowFormat.TEXT) {
            super.refuse(record);
        } else {
            streams().err().println(KtpIo.rejectToJson(record));
        }
    }
}
