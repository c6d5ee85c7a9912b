package org.openktp.examples.screening.costs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.RefusedFileException;
import org.openktp.examples.screening.run.Streams;
import org.openktp.examples.screening.run.TableFormat;
import org.openktp.io.KtpCostIo;
import org.openktp.io.cost.PlanDocument;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.stream.Limits;
import org.openktp.rules.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ktp costs}: what a plan costs, who pays what, and which limits it breaks. */
@Command(
        name = "costs",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what a plan of a project of Innovate UK's scheme costs, category by category, exactly and in whole pounds:",
            "the cost, the grant and what the business pays, and which limits of cost the plan breaks.",
            "The day whose limits apply is never today: it is that asked for, else that of the plan, else that of its",
            "competition; without any, no limits are looked at. A limit that is broken does not change the exit status."
        })
public final class CostsCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "PLAN", description = "the plan as JSON; - for standard input")
    private String file = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day whose limits and overhead rate apply; by default that of the plan")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table (the default) or json, one object in a line")
    private TableFormat format = TableFormat.TABLE;

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public CostsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        PlanDocument plan = read();
        if (format == TableFormat.JSON) {
            streams.out().println(KtpCostIo.costingToJson(plan, Wording.ENGLISH));
        } else {
            new CostReport(plan, asOf != null, streams.out()).print();
        }
        return ExitStatus.OK;
    }

    private PlanDocument read() throws IOException {
        try (InputStream in = streams.openUnpacked(file)) {
            ReadDocument<PlanDocument> read = KtpCostIo.readCostPlan(in, Limits.DOCUMENT, Optional.ofNullable(asOf));
            return read.value().orElseThrow(() -> new RefusedFileException(Path.of(file), read.findings()));
        }
    }
}
