package org.openktp.examples.screening.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.programme.Round;
import org.openktp.rules.Screening;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.innovate.eligibility.InnovateScreening;
import org.openktp.rules.innovate.sponsor.SponsorGradings;

/**
 * What decides applications: those to Innovate UK's scheme by the rules that were found of it, with their sponsors' grades
 * beside; all others by the rules of the round that each names.
 *
 * @param screening what decides by rounds
 * @param innovate what decides applications to Innovate UK's scheme
 * @param asOf the day whose rules apply; empty for each application's own
 * @param round the round of applications that name none, of the scheme that it belongs to
 */
public record Deciders(
        Screening screening, InnovateScreening innovate, Optional<LocalDate> asOf, Optional<String> round) {

    /**
     * The identifiers of the rounds that exist.
     *
     * @return those of both schemes
     */
    public Stream<String> rounds() {
        return Stream.concat(
                screening.rounds().stream().map(Round::id),
                Competitions.CATALOGUE.entries().stream().map(Competition::token));
    }

    /**
     * What is odd about the rules themselves.
     *
     * @return the notices
     */
    public List<Notice> notices() {
        return screening.notices();
    }

    /**
     * Decides an application.
     *
     * @param application the application
     * @return the decision, with the application and the round it is taken for
     */
    public Decided decide(SchemeApplication application) {
        return application instanceof InnovateApplication innovateApplication
                ? decideInnovate(innovateApplication)
                : decideByRound((Application) application);
    }

    private Decided decideByRound(Application given) {
        Application application = given.round().isPresent()
                ? given
                : given.withRound(round.filter(id -> screening.ruleSet(id).isPresent()));
        return new Decided(
                application,
                asOf.map(day -> screening.decide(application, day)).orElseGet(() -> screening.decide(application)),
                List.of());
    }

    private Decided decideInnovate(InnovateApplication given) {
        InnovateApplication application = given.round().isPresent()
                ? given
                : given.withRound(round.filter(id -> Competitions.byId(id).isPresent()));
        return new Decided(
                application,
                asOf.map(day -> innovate.decide(application, day)).orElseGet(() -> innovate.decide(application)),
                asOf.map(day -> SponsorGradings.of(application, day)).orElseGet(() -> SponsorGradings.of(application)));
    }
}
