package org.openktp.examples.screening.lifecycle;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.openktp.core.finding.Printable;
import org.openktp.examples.screening.run.Tables;
import org.openktp.rules.lifecycle.history.Held;
import org.openktp.rules.lifecycle.replay.Move;
import org.openktp.rules.lifecycle.replay.Refusal;
import org.openktp.rules.lifecycle.replay.Step;
import org.openktp.rules.lifecycle.replay.Taken;

/** What each event did, as a table. */
final class Timeline {

    private Timeline() {}

    static void print(List<Step> steps, PrintStream out) {
        Tables.print(
                steps,
                List.of(
                        Tables.column("DAY", Timeline::day),
                        Tables.column(
                                "EVENT", step -> Happened.event(step.held().happening())),
                        Tables.column("DID", Timeline::did),
                        Tables.column(
                                "RECORDED",
                                step -> step.held().event().recorded().toString()),
                        Tables.column("ID", step -> id(step.held()))),
                out);
    }

    private static String day(Step step) {
        return step.held().happening().effective() + (step.surely() ? "" : ", may be to come");
    }

    private static String did(Step step) {
        return step.moves().stream().map(Timeline::did).collect(Collectors.joining(" or "));
    }

    private static String did(Move move) {
        if (move instanceof Taken taken) {
            return taken.transition().from().token() + " -> "
                    + taken.transition().to().token();
        }
        return move instanceof Refusal refusal ? "refused: " + refusal.reason().label() : "recorded";
    }

    private static String id(Held held) {
        String corrected = held.correction()
                .map(by -> ", corrected by " + Printable.of(by.id()) + " of " + by.recorded())
                .orElse("");
        return Printable.of(held.event().id()) + corrected;
    }
}
