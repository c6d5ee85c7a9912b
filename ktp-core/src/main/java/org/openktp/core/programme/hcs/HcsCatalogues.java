package org.openktp.core.programme.hcs;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.code.Code;
import org.openktp.core.organisation.NameSuccession;
import org.openktp.core.programme.ChiefProfessionalOfficer;
import org.openktp.core.programme.Opportunity;
import org.openktp.core.programme.PastProject;
import org.openktp.core.programme.Programme;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.RoundPartner;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.Topic;
import org.openktp.core.source.Sourced;

/**
 * The programme as lists: its rounds, and what they have, one row an entry.
 *
 * @see org.openktp.core.programme.hcs.HcsKtpSources
 */
public final class HcsCatalogues {

    /** The programme, under all its names. */
    public static final Catalogue<Programme> PROGRAMMES = Catalogue.of(
            "ktp-programmes",
            "The Healthcare Scientist KTP programme and its names",
            List.of(HcsKtp.PROGRAMME),
            Programme::id,
            List.of(
                    Field.of("name", Programme::name),
                    Field.of("aliases", programme -> Sourced.all(programme.aliases()))));

    /** The rounds, each field as its page gives it. */
    public static final Catalogue<Round> ROUNDS = Catalogue.of(
            "rounds",
            "Rounds of the Healthcare Scientist KTP programme",
            HcsKtp.PROGRAMME.rounds(),
            Round::id,
            List.of(
                    Field.of("number", Round::number),
                    Field.of("name", Round::name),
                    Field.maybe("aliases", round -> round.aliases().map(Sourced::all)),
                    Field.maybe("owner", Round::owner),
                    Field.of("length", Round::length),
                    Field.of("reach", Round::reach),
                    Field.maybe("launched", Round::launched),
                    Field.maybe("launch-event", Round::launchEvent),
                    Field.maybe("applications", Round::applications),
                    Field.maybe("interviews", Round::interviews),
                    Field.maybe("interview-mode", Round::interviewMode),
                    Field.maybe("start", Round::start),
                    Field.maybe("end", Round::end),
                    Field.maybe("places-at-most", Round::places),
                    Field.maybe("themes", Round::themes),
                    Field.of("partners", round -> each(round.partners(), RoundPartner::label)),
                    Field.maybe("leadership-provider", Round::leadershipProvider),
                    Field.maybe("supporting-bodies", round -> round.supportingBodies()
                            .map(bodies -> each(
                                    bodies,
                                    body -> body.name() + " (" + body.nation().label() + ")"))),
                    Field.maybe("criteria", Round::criteria),
                    Field.maybe("opportunities", Round::opportunities),
                    Field.maybe("kinds-of-work", Round::kindsOfWork),
                    Field.of("reference-date", Round::referenceDate)));

    /** The themes of the rounds of which a list was found. */
    public static final Catalogue<RoundEntry<Theme>> THEMES = Catalogue.of(
            "themes",
            "Themes of the Healthcare Scientist KTP programme, with the topics that its page names",
            entries(Round::themes),
            RoundEntry::id,
            List.of(
                    Field.maybe("round", RoundEntry::roundId),
                    Field.of("label", theme -> theme.listed().map(Theme::label)),
                    Field.of("topics", theme -> theme.listed().map(HcsCatalogues::topics)),
                    Field.maybe("list-of-themes-closed", theme -> theme.round().flatMap(Round::themesClosed)),
                    Field.maybe("list-of-topics-closed", theme -> theme.round().flatMap(Round::topicsClosed))));

    /** The partners, under the name that each round gave them. */
    public static final Catalogue<RoundEntry<RoundPartner>> PARTNERS = Catalogue.of(
            "partners",
            "Partners of the Healthcare Scientist KTP programme, round by round",
            entries(round -> Optional.of(round.partners())),
            RoundEntry::id,
            List.of(
                    Field.maybe("round", RoundEntry::roundId),
                    Field.of("label-at-the-time", partner -> partner.entry().labelAtTheTime()),
                    Field.of("organisation", partner -> partner.entry().organisation()),
                    Field.maybe(
                            "measurement-institute", partner -> partner.entry().measurementInstitute()),
                    Field.maybe(
                            "succession",
                            partner -> partner.entry().succession().map(NameSuccession::kind)),
                    Field.maybe(
                            "succession-since",
                            partner -> partner.entry().succession().flatMap(NameSuccession::since))));

    /** The criteria by which applicants were judged, as far as they were found. */
    public static final Catalogue<RoundEntry<SelectionCriterion>> CRITERIA = Catalogue.of(
            "criteria",
            "Selection criteria of the Healthcare Scientist KTP programme, round by round",
            entries(Round::criteria),
            RoundEntry::id,
            List.of(
                    Field.maybe("round", RoundEntry::roundId),
                    Field.of("criterion", criterion -> criterion.entry().statement()),
                    Field.of("key", criterion -> criterion.entry().key()),
                    Field.maybe("any-of", criterion -> criterion.entry().alternatives()),
                    Field.maybe("all-of", criterion -> criterion.entry().aspects())));

    /** What the programme offered, round by round, and on a page that names no round. */
    public static final Catalogue<RoundEntry<Opportunity>> OPPORTUNITIES = Catalogue.of(
            "opportunities",
            "What the Healthcare Scientist KTP programme offers; none of it is a duty",
            opportunities(),
            RoundEntry::id,
            List.of(
                    Field.maybe("round", RoundEntry::roundId),
                    Field.of("opportunity", offered -> offered.entry().statement()),
                    Field.of("kind", offered -> offered.entry().kind())));

    /** The projects of which a page was found. */
    public static final Catalogue<PastProject> PROJECTS = Catalogue.of(
            "projects",
            "Projects of the Healthcare Scientist KTP programme",
            HcsKtp.PROJECTS,
            PastProject::token,
            List.of(
                    Field.of("title", PastProject::title),
                    Field.maybe("topic", PastProject::topic),
                    Field.maybe("context", PastProject::context),
                    Field.maybe("round", PastProject::round),
                    Field.maybe("ran", PastProject::ran),
                    Field.maybe("host", PastProject::host),
                    Field.of("participant", PastProject::participant),
                    Field.maybe("role", PastProject::role),
                    Field.maybe("partners", PastProject::partners),
                    Field.maybe("candidate-themes", PastProject::candidateThemes)));

    /** The officers whom round 4 calls relevant, and the trap of their abbreviation. */
    public static final Catalogue<ChiefProfessionalOfficer> CHIEF_PROFESSIONAL_OFFICERS = Catalogue.of(
            "chief-professional-officers",
            "Chief Professional Officers by nation, and what CSO stands for there",
            HcsKtp.CHIEF_PROFESSIONAL_OFFICERS,
            ChiefProfessionalOfficer::token,
            List.of(
                    Field.of("nation", ChiefProfessionalOfficer::nation),
                    Field.maybe("title", ChiefProfessionalOfficer::title),
                    Field.maybe("meaning-of-cso", ChiefProfessionalOfficer::meaningOfCso)));

    private HcsCatalogues() {}

    private static <T extends Code> List<RoundEntry<T>> entries(Function<Round, Optional<Sourced<List<T>>>> list) {
        return HcsKtp.PROGRAMME.rounds().stream()
                .flatMap(round -> list.apply(round).stream()
                        .flatMap(found -> found.value().stream().map(found::with))
                        .map(listed -> new RoundEntry<>(Optional.of(round), listed)))
                .toList();
    }

    private static List<RoundEntry<Opportunity>> opportunities() {
        Stream<RoundEntry<Opportunity>> undated = HcsKtp.OPPORTUNITIES_WITHOUT_ROUND.stream()
                .map(offered ->
                        new RoundEntry<>(Optional.empty(), offered.statement().with(offered)));
        return Stream.concat(entries(Round::opportunities).stream(), undated).toList();
    }

    private static List<String> topics(Theme theme) {
        return theme.topics().stream().map(Topic::name).toList();
    }

    /** The entries of a list in another form, from where the list comes. */
    private static <T, R> Sourced<List<R>> each(Sourced<List<T>> list, Function<T, R> form) {
        return list.map(entries -> entries.stream().map(form).toList());
    }
}
