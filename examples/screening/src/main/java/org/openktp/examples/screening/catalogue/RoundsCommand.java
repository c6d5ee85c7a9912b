package org.openktp.examples.screening.catalogue;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openktp.core.KtpModel;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.hcs.HcsCatalogues;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import picocli.CommandLine.Command;

/** {@code ktp rounds}: the rounds shipped, each fact with its source. */
@Command(name = "rounds", mixinStandardHelpOptions = true, description = "Shows the rounds that are shipped.")
public final class RoundsCommand implements Callable<Integer> {

    private final Streams streams;

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public RoundsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        CatalogueCards.print(HcsCatalogues.ROUNDS, streams.out());
        return ExitStatus.OK;
    }

    /**
     * What to say of a round that is not shipped.
     *
     * @param id the identifier asked for
     * @return a message that names those that are
     */
    public static String unknownRound(String id) {
        return "round '" + id + "' is not known; known are "
                + KtpModel.rounds().stream().map(Round::id).collect(Collectors.joining(", "));
    }
}
