package org.openktp.examples.screening.rate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.ShowFormat;
import org.openktp.examples.screening.run.Streams;
import org.openktp.io.KtpTableIo;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.cost.GuidanceRates;
import org.openktp.rules.innovate.rate.InterventionRate;
import org.openktp.rules.innovate.rate.InterventionRates;
import org.openktp.rules.table.Answer;
import org.openktp.rules.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ktp rate}: what share of a project's cost the grant pays on a day. */
@Command(
        name = "rate",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what share of the eligible costs of a project of Innovate UK's scheme the grant pays, with its source.",
            "What is left out stays open: then it prints every rate that is still possible, and what would settle it."
        })
public final class RateCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private PartnerOptions partner = new PartnerOptions();

    @Option(names = "--on", paramLabel = "DATE", required = true, description = "the day whose rates apply")
    private LocalDate on = LocalDate.EPOCH;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default) or json, an object a line: the rate, and the rate by costing method")
    private ShowFormat format = ShowFormat.TEXT;

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public RateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        FactSheet sheet = partner.sheet();
        Answer<InterventionRate> answer = InterventionRates.EVALUATOR.look(sheet, on);
        if (format == ShowFormat.JSON) {
            KtpTableIo.writeAnswer(answer, InterventionRates.TABLE, sheet, on, Wording.ENGLISH, streams.out());
            KtpTableIo.writeAnswer(
                    GuidanceRates.EVALUATOR.look(sheet, on),
                    GuidanceRates.TABLE,
                    sheet,
                    on,
                    Wording.ENGLISH,
                    streams.out());
        } else {
            new RateText(sheet, on, streams.out()).print(answer);
            streams.out().print(MethodText.of(sheet, on));
        }
        return ExitStatus.OK;
    }
}
