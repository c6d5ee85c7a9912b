package org.openktp.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.core.organisation.Nation;
import org.openktp.rules.Samples;

final class KnowledgeTextTest {

    private static final Set<Nation> BRITAIN =
            new LinkedHashSet<>(List.of(Nation.WALES, Nation.SCOTLAND, Nation.ENGLAND));

    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of(Knowledge.notAsked(), "not asked", "missing(not-asked)"),
                Arguments.of(Knowledge.unknown(), "unknown", "missing(unknown)"),
                Arguments.of(Knowledge.declined(), "declined", "missing(declined)"),
                Arguments.of(Knowledge.notApplicable(), "not applicable (has no mentor)", "not-applicable"),
                Arguments.of(Knowledge.known(20), "20", "known(20)"),
                Arguments.of(Knowledge.known(Nation.NORTHERN_IRELAND), "Northern Ireland", "known(northern-ireland)"),
                Arguments.of(Knowledge.known(BRITAIN), "Wales, Scotland, England", "known({england,scotland,wales})"),
                Arguments.of(Knowledge.known(Set.of()), "none", "known({})"),
                Arguments.of(
                        Knowledge.oneOf(BRITAIN), "one of Wales, Scotland, England", "one-of(england,scotland,wales)"),
                Arguments.of(
                        Knowledge.between(AgendaForChangeBand.BAND_7, AgendaForChangeBand.BAND_8B),
                        "between band 7 and band 8b",
                        "range(7,8b)"),
                Arguments.of(Knowledge.atLeast(AgendaForChangeBand.BAND_7), "at least band 7", "range(7,)"),
                Arguments.of(Knowledge.atMost(AgendaForChangeBand.BAND_7), "at most band 7", "range(,7)"),
                Arguments.of(
                        Knowledge.including(BRITAIN),
                        "at least Wales, Scotland, England",
                        "set(england,scotland,wales;*;3;*)"),
                Arguments.of(
                        bounds(Set.of(), Optional.of(BRITAIN), 0, OptionalInt.empty()),
                        "at most Wales, Scotland, England",
                        "set(;england,scotland,wales;0;*)"),
                Arguments.of(
                        bounds(Set.of(), Optional.empty(), 2, OptionalInt.empty()),
                        "2 or more in number",
                        "set(;*;2;*)"),
                Arguments.of(
                        bounds(Set.of(Nation.WALES), Optional.of(BRITAIN), 0, OptionalInt.of(2)),
                        "at least Wales, at most Wales, Scotland, England, 1 to 2 in number",
                        "set(wales;england,scotland,wales;1;2)"),
                Arguments.of(bounds(Set.of(), Optional.empty(), 0, OptionalInt.empty()), "any set", "set(;*;0;*)"));
    }

    private static Knowledge<Set<Nation>> bounds(
            Set<Nation> includes, Optional<Set<Nation>> within, int least, OptionalInt most) {
        return new SetBounds<>(includes, within, least, most);
    }

    @ParameterizedTest
    @MethodSource("states")
    void is_said_in_english_and_in_a_form_for_hashes(Knowledge<?> known, String english, String canonical) {
        assertThat(KnowledgeText.describe(known, Samples.MENTOR)).isEqualTo(english);
        assertThat(KnowledgeText.canonical(known)).isEqualTo(canonical);
    }
}
