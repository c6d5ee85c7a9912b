package org.openktp.examples.screening;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openktp.core.KtpModel;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.Opportunity;
import org.openktp.core.programme.ProjectWork;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.RoundPartner;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.programme.SupportingBody;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import picocli.CommandLine.Command;

/** {@code ktp rounds}: the rounds shipped, each fact with its source. */
@Command(name = "rounds", mixinStandardHelpOptions = true, description = "Shows the rounds that are shipped.")
final class RoundsCommand implements Callable<Integer> {

    private final Streams streams;

    RoundsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        KtpModel.rounds().forEach(this::print);
        return KtpCommand.OK;
    }

    static String unknownRound(String id) {
        return "round '" + id + "' is not known; known are "
                + KtpModel.rounds().stream().map(Round::id).collect(Collectors.joining(", "));
    }

    private void print(Round round) {
        streams.out().println(round.id());
        line("name", Optional.of(round.name()), name -> name);
        for (Sourced<String> alias : round.aliases().orElse(List.of())) {
            line("also called", Optional.of(alias), name -> name);
        }
        line("owner", round.owner(), owner -> owner);
        line("length", Optional.of(round.length()), length -> length.toTotalMonths() + " months");
        line("reach", Optional.of(round.reach()), nations -> nations.stream()
                .map(nation -> nation.label())
                .sorted()
                .collect(Collectors.joining(", ")));
        line("launched", round.launched(), Object::toString);
        line("launch event", round.launchEvent(), event -> event);
        line("applications", round.applications(), window -> window.first() + " to " + window.last());
        line("interviews", round.interviews(), window -> window.first() + " to " + window.last());
        line("interview mode", round.interviewMode(), mode -> mode.label());
        line("start", round.start(), Object::toString);
        line("end", round.end(), Object::toString);
        line("places", round.places(), places -> "at most " + places);
        line("themes", round.themes(), themes -> joined(themes, theme -> theme.label()));
        line("partners", Optional.of(round.partners()), partners -> joined(partners, RoundPartner::label));
        line("leadership", round.leadershipProvider(), Organisation::label);
        line("supporting", round.supportingBodies(), bodies -> joined(bodies, RoundsCommand::body));
        line("criteria", round.criteria(), criteria -> joined(criteria, RoundsCommand::criterion));
        line("opportunities", round.opportunities(), offered -> joined(offered, Opportunity::label));
        line("kinds of work", round.kindsOfWork(), kinds -> joined(List.copyOf(kinds), ProjectWork::label));
        line("reference date", Optional.of(round.referenceDate()), Object::toString);
        streams.out().println();
    }

    private <T> void line(String name, Optional<Sourced<T>> fact, Function<T, String> text) {
        if (fact.isEmpty()) {
            streams.out().printf("  %-15s not found%n", name);
            return;
        }
        Sourced<T> sourced = fact.get();
        streams.out()
                .printf(
                        "  %-15s %s%n  %-15s   %s: %s%n",
                        name,
                        text.apply(sourced.value()),
                        "",
                        sourced.provenance().label(),
                        joined(sourced.citations(), RoundsCommand::citation));
    }

    private static String criterion(SelectionCriterion criterion) {
        return criterion.label() + (criterion.key().value() ? " (key)" : "");
    }

    private static String body(SupportingBody body) {
        return body.name() + " (" + body.nation().label() + ")";
    }

    static String citation(Citation citation) {
        return citation.source().address() + ", " + citation.locator();
    }

    private static <T> String joined(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining("; "));
    }
}
