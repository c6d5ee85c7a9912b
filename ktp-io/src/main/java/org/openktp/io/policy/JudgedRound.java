package org.openktp.io.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.core.KtpModel;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Window;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.innovate.application.ApplicationField;
import org.openktp.rules.innovate.application.ApplicationFields;
import org.openktp.rules.selection.SelectionFacts;
import org.openktp.rules.selection.policy.PublishedScoring;

/**
 * What a policy can take from the round that is judged by it.
 *
 * @param id the identifier of the round
 * @param scoring what was found of its criteria and how they are scored
 * @param places the most awards
 * @param interviews the days of interviews
 * @param facts the facts of its applications
 * @param partners the partner organisations of the programme; empty where it has none
 * @param isAnyOfHosts whether it stands for every round of a host, in shapes alone
 */
record JudgedRound(
        String id,
        PublishedScoring scoring,
        Optional<Sourced<Integer>> places,
        Optional<Sourced<Window>> interviews,
        List<Fact<?>> facts,
        Optional<Fact<Set<Organisation>>> partners,
        boolean isAnyOfHosts) {

    /** The round of an identifier, among those of a host and Innovate UK's competitions. */
    static Optional<JudgedRound> find(String id, Function<String, Optional<Round>> rounds) {
        return rounds.apply(id).map(JudgedRound::of).or(() -> Competitions.byId(id)
                .map(JudgedRound::of));
    }

    /** Stands for every round of a host, of which a shape knows no criteria, themes, partners or days. */
    static JudgedRound anyOfHosts() {
        Round round = KtpModel.rounds().stream()
                .max(Comparator.comparing(each -> HcsFacts.facts(each).size()))
                .orElseThrow();
        return new JudgedRound(
                "any",
                PublishedScoring.NOTHING,
                Optional.of(Sourced.supplied(1)),
                Optional.empty(),
                HcsFacts.facts(round),
                Optional.of(HcsFacts.partners(round)),
                true);
    }

    private static JudgedRound of(Round round) {
        return new JudgedRound(
                round.id(),
                PublishedScoring.of(round),
                round.places(),
                round.interviews(),
                HcsFacts.facts(round),
                Optional.of(HcsFacts.partners(round)),
                false);
    }

    private static JudgedRound of(Competition competition) {
        Stream<Fact<?>> asked = ApplicationFields.ALL.stream().map(ApplicationField::fact);
        return new JudgedRound(
                competition.token(),
                PublishedScoring.of(competition),
                Optional.empty(),
                Optional.empty(),
                Stream.concat(asked, SelectionFacts.ALL.stream()).toList(),
                Optional.empty(),
                false);
    }

    /** The criterion of a token; empty where the round has none of it. */
    Optional<SelectionCriterion> criterion(String token) {
        return scoring.criteria().stream()
                .filter(each -> each.token().equals(token))
                .findFirst();
    }
}
