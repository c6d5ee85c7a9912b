package org.openktp.examples.screening.catalogue;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.openktp.core.KtpModel;
import org.openktp.core.programme.hcs.HcsCatalogues;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.ShowFormat;
import org.openktp.examples.screening.run.Streams;
import org.openktp.io.KtpRulesIo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ktp rounds}: the rounds shipped, each fact with its source. */
@Command(name = "rounds", mixinStandardHelpOptions = true, description = "Shows the rounds that are shipped.")
public final class RoundsCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json, a file for --rounds")
    private ShowFormat format = ShowFormat.TEXT;

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public RoundsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (format == ShowFormat.JSON) {
            KtpRulesIo.writeRounds(KtpModel.rounds(), streams.out());
        } else {
            CatalogueCards.print(HcsCatalogues.ROUNDS, streams.out());
        }
        return ExitStatus.OK;
    }
}
