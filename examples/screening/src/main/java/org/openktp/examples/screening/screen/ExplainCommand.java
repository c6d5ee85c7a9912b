package org.openktp.examples.screening.screen;

import java.util.List;
import org.openktp.core.finding.Finding;
import org.openktp.examples.screening.run.Streams;
import org.openktp.rules.wording.Wording;
import picocli.CommandLine.Command;

/** {@code ktp explain FILE --id ID}: one application's decision in plain words. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Explains the decision on one application in plain words; on each, where a file has its id twice.")
public final class ExplainCommand extends OneApplicationCommand {

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public ExplainCommand(Streams streams) {
        super(streams);
    }

    @Override
    void show(Decided decided, List<Finding> warnings) {
        streams().out().println(Explanation.of(decided, warnings, Wording.ENGLISH));
    }
}
