package org.openktp.core.programme.hcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openktp.core.organisation.Nation;
import org.openktp.core.programme.InterviewMode;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.RoundPartner;
import org.openktp.core.programme.Theme;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Window;

final class HcsKtpTest {

    static final List<Round> ROUNDS = HcsKtp.PROGRAMME.rounds();

    @Test
    void only_the_rounds_whose_facts_were_found_are_shipped() {
        assertThat(ROUNDS).extracting(round -> round.number().value()).containsExactly(1, 4);
    }

    @ParameterizedTest
    @FieldSource("ROUNDS")
    void every_fact_is_stated_or_inferred_and_cited(Round round) {
        List<Sourced<?>> facts = components(round)
                .map(HcsKtpTest::unwrapped)
                .filter(Sourced.class::isInstance)
                .<Sourced<?>>map(fact -> (Sourced<?>) fact)
                .toList();
        assertThat(facts).hasSize(9).allSatisfy(fact -> {
            assertThat(fact.provenance()).isIn(Provenance.STATED, Provenance.INFERRED);
            assertThat(fact.citations())
                    .extracting(Citation::locator)
                    .isNotEmpty()
                    .noneMatch(String::isBlank);
        });
    }

    @Test
    void what_was_not_published_is_absent() {
        assertThat(absent(HcsKtp.ROUND_1)).containsExactly("applications", "interviews", "interviewMode", "themes");
        assertThat(absent(HcsKtp.ROUND_4)).containsExactly("launched", "applications", "start", "places");
        assertThat(HcsKtp.ROUND_1.themeList()).isEmpty();
    }

    @Test
    void round_1_ran_for_twelve_months_from_july_2017_with_four_places_at_most() {
        Round round = HcsKtp.ROUND_1;
        assertThat(round.length().value()).isEqualTo(Period.ofMonths(12));
        assertThat(round.launched().orElseThrow().value()).isEqualTo("2017-03-07");
        assertThat(round.start().orElseThrow().value()).hasToString("2017-07");
        assertThat(round.places().orElseThrow().value()).isEqualTo(4);
        assertThat(round.reach().value()).containsExactly(Nation.ENGLAND);
        assertThat(round.reach().provenance()).isEqualTo(Provenance.INFERRED);
        assertThat(round.referenceDate().value()).isEqualTo("2017-03-07");
    }

    @Test
    void round_4_runs_for_eighteen_months_after_interviews_in_february_2024() {
        Round round = HcsKtp.ROUND_4;
        assertThat(round.length().value()).isEqualTo(Period.ofMonths(18));
        assertThat(round.interviews().orElseThrow().value())
                .isEqualTo(new Window(LocalDate.of(2024, 2, 19), LocalDate.of(2024, 3, 1)));
        assertThat(round.interviewMode().orElseThrow().value()).isEqualTo(InterviewMode.VIRTUAL);
        assertThat(round.reach().value()).containsExactlyInAnyOrder(Nation.values());
        assertThat(round.referenceDate().value()).isEqualTo("2024-02-19");
    }

    @Test
    void round_4_has_four_themes() {
        assertThat(HcsKtp.ROUND_4.themeList())
                .extracting(Theme::label, theme -> theme.topics().size())
                .containsExactly(
                        tuple("Novel diagnostics", 5),
                        tuple("Advanced therapeutics", 5),
                        tuple("Medical devices and digital health", 6),
                        tuple("Measurements and Standards", 4));
        assertThat(HcsKtp.ROUND_4.themeList()).extracting(Theme::token).doesNotHaveDuplicates();
        assertThat(HcsKtp.ROUND_4.themeList()).flatExtracting(Theme::topics).doesNotHaveDuplicates();
    }

    @Test
    void partners_keep_their_identity_under_the_names_of_each_round() {
        assertThat(HcsKtp.ROUND_1.partnerList()).containsExactly(HcsKtp.NPL, HcsKtp.NML_AT_LGC, HcsKtp.MHRA);
        assertThat(HcsKtp.ROUND_1.partners().value())
                .extracting(RoundPartner::labelAtTheTime)
                .containsExactly("NPL", "LGC", "NIBSC");
        assertThat(HcsKtp.ROUND_4.partnerList())
                .containsExactly(HcsKtp.NPL, HcsKtp.NML_AT_LGC, HcsKtp.MHRA, HcsKtp.UKAS)
                .isEqualTo(HcsKtp.PROGRAMME.partners());
    }

    @ParameterizedTest
    @FieldSource("ROUNDS")
    void what_is_shipped_cannot_be_changed(Round round) {
        assertThat(round.reach().value()).isUnmodifiable();
        assertThat(round.partners().value()).isUnmodifiable();
        assertThat(round.themeList()).isUnmodifiable();
    }

    private static List<String> absent(Round round) {
        return Arrays.stream(Round.class.getRecordComponents())
                .filter(component -> Optional.empty().equals(get(component, round)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Stream<Object> components(Round round) {
        return Arrays.stream(Round.class.getRecordComponents()).map(component -> get(component, round));
    }

    private static Object unwrapped(Object value) {
        return value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
    }

    private static Object get(RecordComponent component, Round round) {
        try {
            return component.getAccessor().invoke(round);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("record component " + component.getName(), e);
        }
    }
}
