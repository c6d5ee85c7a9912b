package org.openktp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;
import org.openktp.rules.innovate.InnovateKtp;
import org.openktp.rules.innovate.ServiceLifecycles;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;

/** What holds of every shipped lifecycle, walked from its beginning. */
final class ShippedSchemesTest {

    private static final Set<String> LEADS_NOWHERE = Set.of("withdraw-application");

    static Stream<Arguments> lifecycles() {
        return KtpRules.schemes().values().stream().flatMap(scheme -> scheme.lifecycles().stream()
                .map(lifecycle -> arguments(scheme.id() + " / " + lifecycle.id(), lifecycle)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lifecycles")
    void every_state_is_reached_and_from_each_something_can_come_to_rest(String name, Lifecycle lifecycle) {
        assertThat(from(lifecycle, Set.of(lifecycle.initial())))
                .as(name)
                .containsExactlyInAnyOrderElementsOf(lifecycle.states());
        assertThat(lifecycle.states())
                .allMatch(state -> from(lifecycle, Set.of(state)).stream().anyMatch(State::resting));
        assertThat(lifecycle.states())
                .filteredOn(state -> lifecycle.transitions(state).isEmpty())
                .allMatch(State::resting);
    }

    private static Set<State> from(Lifecycle lifecycle, Set<State> start) {
        Set<State> next = start.stream()
                .flatMap(state -> lifecycle.transitions(state).stream().map(Transition::to))
                .collect(Collectors.toCollection(() -> new HashSet<>(start)));
        return next.equals(start) ? next : from(lifecycle, next);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lifecycles")
    void every_event_leads_somewhere_but_the_one_that_is_known_not_to(String name, Lifecycle lifecycle) {
        assertThat(lifecycle.events())
                .filteredOn(event -> lifecycle.transitions(event).isEmpty())
                .as(name)
                .extracting(EventType::token)
                .allMatch(LEADS_NOWHERE::contains);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lifecycles")
    void every_part_cites_where_it_comes_from_unless_it_is_the_hosts(String name, Lifecycle lifecycle) {
        assertThat(parts(lifecycle).filter(part -> part.provenance() != Provenance.USER_SUPPLIED))
                .as(name)
                .isNotEmpty()
                .allMatch(part -> !part.citations().isEmpty())
                .allMatch(part -> part.citations().stream()
                        .noneMatch(citation -> citation.locator().isBlank()));
        assertThat(lifecycle.transitions())
                .flatExtracting(Transition::guards)
                .allMatch(guard -> guard.id().matches("[a-z0-9-]+\\.[a-z0-9-]+"))
                .allMatch(guard -> guard.id().startsWith(lifecycle.id() + "."));
    }

    private record Part(Provenance provenance, List<Citation> citations) {}

    private static Stream<Part> parts(Lifecycle lifecycle) {
        return Stream.of(
                        lifecycle.states().stream().map(each -> new Part(each.provenance(), each.citations())),
                        lifecycle.events().stream().map(each -> new Part(each.provenance(), each.citations())),
                        lifecycle.transitions().stream().map(each -> new Part(each.provenance(), each.citations())),
                        lifecycle.transitions().stream()
                                .flatMap(each -> each.guards().stream())
                                .map(each -> new Part(each.provenance(), each.citations())))
                .flatMap(each -> each);
    }

    @Test
    void sources_of_one_identifier_are_the_same() {
        Collection<Source> sources = KtpRules.schemes().values().stream()
                .flatMap(scheme -> scheme.lifecycles().stream())
                .flatMap(ShippedSchemesTest::parts)
                .flatMap(part -> part.citations().stream())
                .map(Citation::source)
                .collect(Collectors.toSet());

        assertThat(sources).extracting(Source::id).doesNotHaveDuplicates();
        assertThat(sources).extracting(Source::address).doesNotHaveDuplicates();
    }

    @Test
    void schemes_stand_under_their_identifiers() {
        assertThat(KtpRules.schemes())
                .allSatisfy((id, scheme) -> assertThat(scheme.id()).isEqualTo(id));
        assertThat(KtpRules.schemes().values()).extracting(Scheme::title).doesNotHaveDuplicates();
        assertThat(KtpRules.schemes().keySet())
                .containsExactly(
                        "hcs-ktp",
                        "hcs-ktp-with-pauses",
                        "innovate-ktp-v1-2020",
                        "innovate-ktp-africa-2020",
                        "innovate-ktp-subsidy-control-v1-2021",
                        "innovate-ktp-subsidy-control-v2-2021",
                        "innovate-ktp-v2-2022",
                        "innovate-ktp-partnership-v1-2020",
                        "innovate-ktp-partnership-africa-2020",
                        "innovate-ktp-partnership-subsidy-control-v1-2021",
                        "innovate-ktp-partnership-subsidy-control-v2-2021",
                        "innovate-ktp-partnership-v2-2022",
                        "innovate-ktp-service",
                        "innovate-ktp-assessment",
                        "innovate-ktp-supporter",
                        "innovate-ktp-review",
                        "innovate-ktp-interview-assignment",
                        "innovate-ktp-interview",
                        "innovate-ktp-project-details",
                        "innovate-ktp-viability",
                        "innovate-ktp-eligibility",
                        "innovate-ktp-funding-rules",
                        "innovate-ktp-payment-milestones",
                        "innovate-ktp-spend-profile",
                        "innovate-ktp-offer-letter");
    }

    @Test
    void the_lifecycles_of_the_service_may_stand_side_by_side_beside_a_partnership() {
        Lifecycle partnership =
                InnovateKtp.under(TermsVersion.V2_2022).lifecycles().get(2);
        List<Lifecycle> all = Stream.concat(ServiceLifecycles.ALL.stream(), Stream.of(partnership))
                .toList();

        assertThat(Scheme.of("all", "all", all, List.of()).events()).hasSizeGreaterThan(80);
    }

    @Test
    void no_label_is_blank_or_shouts_but_those_of_the_service() {
        Stream<State> states = KtpRules.schemes().values().stream()
                .flatMap(scheme -> scheme.lifecycles().stream())
                .filter(lifecycle -> !ServiceLifecycles.ALL.contains(lifecycle))
                .flatMap(lifecycle -> lifecycle.states().stream());

        assertThat(states).allMatch(state -> !state.label().equals(state.label().toUpperCase(Locale.ROOT)));
    }
}
