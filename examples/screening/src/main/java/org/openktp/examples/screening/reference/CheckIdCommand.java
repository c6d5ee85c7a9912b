package org.openktp.examples.screening.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.Printable;
import org.openktp.core.identifier.Identifier;
import org.openktp.core.identifier.IdentifierReading;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.organisation.nhs.HealthBoard;
import org.openktp.core.organisation.nhs.HealthBoards;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ktp check-id SCHEME VALUE…}: whether each value is an identifier of the scheme, or why not. */
@Command(
        name = "check-id",
        mixinStandardHelpOptions = true,
        description =
                "Says whether values are identifiers of a scheme, or why not. That they were issued is not checked.")
public final class CheckIdCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "SCHEME", description = "such as ods, orcid or companies-house")
    private @Nullable IdentifierScheme scheme;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "VALUE", description = "the identifiers")
    private List<String> values = new ArrayList<>();

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public CheckIdCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        int status = ExitStatus.OK;
        for (String value : values) {
            IdentifierReading reading = Objects.requireNonNull(scheme).read(value);
            streams.out().println(Printable.of(line(reading)));
            status = reading.accepted().isPresent() ? status : ExitStatus.NOT_VALID;
        }
        return status;
    }

    private static String line(IdentifierReading reading) {
        if (reading instanceof IdentifierReading.Read read) {
            String notes = Stream.concat(read.notes().stream(), superseded(read.identifier()).stream())
                    .collect(Collectors.joining("; "));
            return read.identifier().value() + "  valid" + (notes.isEmpty() ? "" : " (" + notes + ")");
        }
        IdentifierReading.Refused refused = (IdentifierReading.Refused) reading;
        return (refused.value().isEmpty() ? "''" : refused.value()) + "  not valid: " + refused.reason();
    }

    /** That a health board has another code by now. */
    private static Optional<String> superseded(Identifier identifier) {
        return HealthBoards.find(identifier)
                .filter(board -> board.former()
                        .filter(former -> former.value().code().equals(identifier))
                        .isPresent())
                .flatMap(HealthBoard::gss)
                .map(present -> "superseded by " + present.value().value());
    }
}
