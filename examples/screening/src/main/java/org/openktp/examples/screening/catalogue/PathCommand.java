package org.openktp.examples.screening.catalogue;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.openktp.core.career.Role;
import org.openktp.core.career.pathway.CareerRoute;
import org.openktp.core.career.pathway.CareerSteps;
import org.openktp.core.code.Code;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ktp path FROM TO}: how one role in healthcare science leads to another. */
@Command(
        name = "path",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the routes from one role in healthcare science to another, the surest first, then the shortest.",
            "A route need not be open to everybody: each step says the register it needs."
        })
public final class PathCommand implements Callable<Integer> {

    /** Where somebody starts who has none of the roles yet. */
    private static final String OUTSIDE = "outside";

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FROM", description = "a role, such as practitioner, or " + OUTSIDE)
    private String from = OUTSIDE;

    @Parameters(index = "1", paramLabel = "TO", description = "a role, such as consultant")
    private String to = "";

    @Option(names = "--on", paramLabel = "DATE", description = "the day whose steps count; by default today")
    private LocalDate on = LocalDate.now(ZoneId.of("Europe/London"));

    @Option(names = "--most", paramLabel = "N", description = "how many routes; ${DEFAULT-VALUE} by default")
    private int most = 5;

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public PathCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Role end = role(to);
        List<CareerRoute> routes = from.equals(OUTSIDE)
                ? CareerSteps.FRAMEWORK.entryRoutes(end, on)
                : CareerSteps.FRAMEWORK.routes(role(from), end, on);
        PrintStream out = streams.out();
        out.println("From " + from + " to " + to + " on " + on + ": " + Shown.count(routes.size(), "route") + " found");
        routes.stream().limit(most).forEach(route -> RouteText.print(route, out));
        if (routes.size() > most) {
            out.println();
            out.println("Not shown: " + Shown.count(routes.size() - most, "route") + "; --most " + routes.size()
                    + " shows all.");
        }
        return routes.isEmpty() ? ExitStatus.NOT_THERE : ExitStatus.OK;
    }

    private Role role(String token) {
        List<Role> roles = List.of(Role.values());
        return Code.find(roles, token)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        command.commandLine(), "role '" + token + "' is not one of " + Code.tokens(roles)));
    }
}
