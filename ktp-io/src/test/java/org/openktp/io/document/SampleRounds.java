package org.openktp.io.document;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openktp.core.organisation.NameSuccession;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.SuccessionKind;
import org.openktp.core.programme.InterviewMode;
import org.openktp.core.programme.Opportunity;
import org.openktp.core.programme.OpportunityKind;
import org.openktp.core.programme.ProjectWork;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.RoundBuilder;
import org.openktp.core.programme.RoundPartner;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.programme.SupportingBody;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.Topic;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;

/** Arbitrary rounds: every field there and not, from every kind of source. */
final class SampleRounds {

    private static final Arbitrary<String> TOKENS = Arbitraries.of("a", "0", "my-trust-ktp-1", "npl", "8a-b", "x-y-z");
    private static final Arbitrary<String> TEXTS = Arbitraries.oneOf(
            Arbitraries.of(
                    "a", "\"", "ä\u2028\u0000", "👩‍🔬", " x\n", "{\"value\": 1}", "\\", "null", "x".repeat(200)),
            Arbitraries.strings()
                    .withCharRange('\u0000', '\uD7FF')
                    .ofMinLength(1)
                    .ofMaxLength(20)
                    .filter(text -> text.chars().anyMatch(each -> each > ' ' && each < '\u007f')));

    /** Few identifiers, so that different sources share one. */
    private static final Arbitrary<Source> SOURCES = Combinators.combine(
                    Arbitraries.of("page", "other-page"),
                    Arbitraries.of("A page", "Ä \"page\""),
                    TEXTS,
                    Arbitraries.of("https://example.org/page?a=b#c", "urn:isbn:1")
                            .map(URI::create),
                    Arbitraries.of("not recorded", "beginning"))
            .as(Source::new);

    private static final Arbitrary<Window> WINDOWS = dates("2024-02-29", "2024-03-31")
            .flatMap(first -> dates("2024-04-01", "2025-01-01").map(last -> new Window(first, last)));

    private SampleRounds() {}

    static Arbitrary<Round> any() {
        Arbitrary<RoundBuilder> names = Combinators.combine(
                        TOKENS,
                        TOKENS,
                        sourced(Arbitraries.integers().between(1, 999_999_999)),
                        sourced(TEXTS),
                        sourced(TEXTS).list().ofMinSize(1).ofMaxSize(3).optional(),
                        sourced(TEXTS).optional(),
                        sourced(organisations()).optional(),
                        sourced(some(partners(), RoundPartner::token)))
                .as((id, programme, number, name, aliases, owner, provider, partners) -> Round.builder()
                        .id(id)
                        .programme(programme)
                        .number(number)
                        .name(name)
                        .aliases(aliases)
                        .owner(owner)
                        .leadershipProvider(provider)
                        .partners(partners));
        return names.flatMap(SampleRounds::withDates)
                .flatMap(SampleRounds::withOffers)
                .map(RoundBuilder::build);
    }

    private static Arbitrary<RoundBuilder> withDates(RoundBuilder round) {
        Arbitrary<Period> lengths =
                Arbitraries.of("P1M", "P18M", "P1Y6M", "P2Y").map(Period::parse);
        return Combinators.combine(
                        sourced(lengths),
                        sourced(dates("1000-01-01", "9999-12-31")),
                        sourced(dates("2024-02-29")).optional(),
                        Arbitraries.of("applications", "interviews", "neither"),
                        sourced(WINDOWS),
                        sourced(partialDates("2025", "2025-02", "2025-01-31")).optional(),
                        sourced(partialDates("2026", "2026-12", "2026-02-28")).optional(),
                        sourced(Arbitraries.of(InterviewMode.class)).optional())
                .as((length, reference, launched, which, window, start, end, mode) -> round.length(length)
                        .referenceDate(reference)
                        .launched(launched)
                        .applications(Optional.of(window).filter(days -> which.equals("applications")))
                        .interviews(Optional.of(window).filter(days -> which.equals("interviews")))
                        .start(start)
                        .end(end)
                        .interviewMode(mode));
    }

    private static Arbitrary<RoundBuilder> withOffers(RoundBuilder round) {
        Arbitrary<SupportingBody> bodies =
                Combinators.combine(Arbitraries.of(Nation.class), TEXTS).as(SupportingBody::new);
        Arbitrary<RoundBuilder> lists = Combinators.combine(
                        sourced(some(themes(), Theme::token)).optional(),
                        sourced(some(criteria(), SelectionCriterion::token)).optional(),
                        sourced(some(opportunities(), Opportunity::token)).optional(),
                        sourced(set(ProjectWork.class)).optional(),
                        sourced(set(Nation.class)),
                        sourced(bodies.list().ofMinSize(1).ofMaxSize(3)).optional())
                .as((themes, criteria, opportunities, kinds, reach, supporting) -> round.themes(themes)
                        .criteria(criteria)
                        .opportunities(opportunities)
                        .kindsOfWork(kinds)
                        .reach(supporting.isPresent() ? reach.with(Set.of(Nation.values())) : reach)
                        .supportingBodies(supporting));
        Arbitrary<Optional<Sourced<Boolean>>> flags =
                sourced(Arbitraries.of(true, false)).optional();
        return Combinators.combine(
                        lists,
                        flags,
                        flags,
                        sourced(Arbitraries.of(1, 20)).optional(),
                        sourced(TEXTS).optional())
                .as((known, themesClosed, topicsClosed, places, event) -> known.themesClosed(themesClosed)
                        .topicsClosed(topicsClosed)
                        .places(places)
                        .launchEvent(event));
    }

    private static <T> Arbitrary<Sourced<T>> sourced(Arbitrary<T> values) {
        Arbitrary<List<Citation>> citations = Combinators.combine(SOURCES, TEXTS)
                .as(Citation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
        Arbitrary<Sourced<T>> cited = Combinators.combine(values, Arbitraries.of(Provenance.class), citations)
                .as(Sourced::new);
        return Arbitraries.oneOf(values.map(Sourced::supplied), cited);
    }

    /** An organisation under the token of a known one is the known one. */
    private static Arbitrary<Organisation> organisations() {
        Arbitrary<NameSuccession> names = Combinators.combine(
                        sourced(TEXTS),
                        sourced(Arbitraries.of(SuccessionKind.class)),
                        sourced(partialDates("2013", "2013-04-01")).optional())
                .as(NameSuccession::new);
        Arbitrary<Organisation> others = Combinators.combine(
                        TOKENS.filter(token -> !token.equals("npl")),
                        TEXTS,
                        names.list().ofMaxSize(2))
                .as(Organisation::new);
        return Arbitraries.oneOf(Arbitraries.of(HcsKtp.NPL, HcsKtp.MHRA, HcsKtp.KINGS_FUND), others);
    }

    private static Arbitrary<RoundPartner> partners() {
        Arbitrary<RoundPartner> whole = Combinators.combine(
                        sourced(organisations()),
                        sourced(TEXTS),
                        sourced(Arbitraries.of(true, false)).optional())
                .as(RoundPartner::new);
        return Arbitraries.oneOf(whole, organisations().map(each -> RoundPartner.supplied(each, each.label())));
    }

    private static Arbitrary<Theme> themes() {
        return Combinators.combine(TOKENS, TEXTS, TEXTS.map(Topic::new).list().ofMaxSize(3))
                .as(Theme::new);
    }

    private static Arbitrary<SelectionCriterion> criteria() {
        Arbitrary<Optional<Sourced<List<String>>>> parts =
                sourced(TEXTS.list().ofMinSize(1).ofMaxSize(3)).optional();
        return Combinators.combine(TOKENS, sourced(TEXTS), sourced(Arbitraries.of(true, false)), parts, parts)
                .as(SelectionCriterion::new);
    }

    private static Arbitrary<Opportunity> opportunities() {
        return Combinators.combine(TOKENS, sourced(TEXTS), sourced(Arbitraries.of(OpportunityKind.class)))
                .as(Opportunity::new);
    }

    private static <T> Arbitrary<List<T>> some(Arbitrary<T> values, Function<T, Object> token) {
        return values.list().uniqueElements(token).ofMinSize(1).ofMaxSize(3);
    }

    private static <E extends Enum<E>> Arbitrary<Set<E>> set(Class<E> type) {
        return Arbitraries.of(type).set().ofMinSize(1).map((Collection<E> each) -> new LinkedHashSet<>(each));
    }

    private static Arbitrary<LocalDate> dates(String... days) {
        return Arbitraries.of(days).map(LocalDate::parse);
    }

    private static Arbitrary<PartialDate> partialDates(String... dates) {
        return Arbitraries.of(dates).map(PartialDate::parse);
    }
}
