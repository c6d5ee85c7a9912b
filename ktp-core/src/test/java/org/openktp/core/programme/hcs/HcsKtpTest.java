package org.openktp.core.programme.hcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.KtpModel;
import org.openktp.core.organisation.Nation;
import org.openktp.core.programme.ChiefProfessionalOfficer;
import org.openktp.core.programme.InterviewMode;
import org.openktp.core.programme.Opportunity;
import org.openktp.core.programme.PastProject;
import org.openktp.core.programme.ProjectWork;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.RoundPartner;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.programme.SupportingBody;
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

    @Test
    void what_was_not_found_is_absent() {
        assertThat(absent(HcsKtp.ROUND_1))
                .containsExactly(
                        "applications",
                        "interviews",
                        "interviewMode",
                        "themes",
                        "themesClosed",
                        "topicsClosed",
                        "supportingBodies");
        assertThat(absent(HcsKtp.ROUND_4))
                .containsExactly(
                        "owner",
                        "launched",
                        "launchEvent",
                        "applications",
                        "start",
                        "end",
                        "places",
                        "leadershipProvider");
        assertThat(HcsKtp.ROUND_1.themeList()).isEmpty();
    }

    @Test
    void round_1_ran_for_twelve_months_from_july_2017_with_four_places_at_most() {
        Round round = HcsKtp.ROUND_1;
        assertThat(round.length().value()).isEqualTo(Period.ofMonths(12));
        assertThat(round.launched().orElseThrow().value()).isEqualTo("2017-03-07");
        assertThat(round.start().orElseThrow().value()).hasToString("2017-07");
        assertThat(round.end().orElseThrow()).satisfies(end -> {
            assertThat(end.value()).hasToString("2018-07");
            assertThat(end.provenance()).isEqualTo(Provenance.INFERRED);
        });
        assertThat(round.owner().orElseThrow().value())
                .isEqualTo("Office of the Chief Scientific Officer, NHS England");
        assertThat(round.reach().value()).containsExactly(Nation.ENGLAND);
        assertThat(round.reach().provenance()).isEqualTo(Provenance.INFERRED);
        assertThat(round.referenceDate().value()).isEqualTo("2017-03-07");
    }

    @Test
    void the_four_places_of_round_1_are_a_maximum_by_two_pages() {
        Sourced<Integer> places = HcsKtp.ROUND_1.places().orElseThrow();
        assertThat(places.value()).isEqualTo(4);
        assertThat(places.citations())
                .extracting(Citation::source)
                .containsExactly(HcsKtpSources.NPL_2017, HcsKtpSources.NHS_ENGLAND_2017);
    }

    @ParameterizedTest
    @CsvSource({
        "hcs-ktp-4, 2024-03-01, 2025-09-01",
        "hcs-ktp-4, 2024-08-31, 2026-02-28",
        "hcs-ktp-1, 2024-02-29, 2025-02-28",
    })
    void lengths_are_calendar_months_that_end_with_a_short_month(String id, LocalDate start, LocalDate firstDayAfter) {
        Round round = KtpModel.round(id).orElseThrow();
        assertThat(start.plus(round.length().value())).isEqualTo(firstDayAfter);
    }

    @Test
    void the_interviews_of_round_4_were_held_on_the_weekdays_of_two_weeks_in_a_leap_year() {
        Window window = HcsKtp.ROUND_4.interviews().orElseThrow().value();
        List<LocalDate> days =
                window.first().datesUntil(window.last().plusDays(1)).toList();
        assertThat(days).hasSize(12).contains(LocalDate.of(2024, 2, 29));
        assertThat(days)
                .filteredOn(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .hasSize(10);
        assertThat(window.first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(window.last().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
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
                .extracting(RoundPartner::label)
                .containsExactly("NPL", "LGC", "NIBSC");
        assertThat(HcsKtp.ROUND_4.partnerList())
                .containsExactly(HcsKtp.NPL, HcsKtp.NML_AT_LGC, HcsKtp.MHRA, HcsKtp.UKAS)
                .isEqualTo(HcsKtp.PROGRAMME.partners());
    }

    @Test
    void only_the_names_that_differ_from_todays_are_inferred_to_be_the_same_partner() {
        assertThat(HcsKtp.ROUND_1.partners().value())
                .extracting(partner -> partner.organisation().provenance())
                .containsExactly(Provenance.STATED, Provenance.INFERRED, Provenance.INFERRED);
        assertThat(HcsKtp.ROUND_4.partners().value())
                .extracting(partner -> partner.organisation().provenance())
                .containsOnly(Provenance.STATED);
    }

    @Test
    void the_programme_is_one_under_the_names_of_its_pages() {
        assertThat(HcsKtp.PROGRAMME.aliases())
                .extracting(Sourced::value)
                .hasSize(4)
                .doesNotHaveDuplicates()
                .anyMatch(name -> name.startsWith("CSO"))
                .anyMatch(name -> name.contains("HCS KTP"));
        assertThat(HcsKtp.ROUND_1.aliases().orElseThrow()).hasSize(4);
        assertThat(HcsKtp.ROUND_4.aliases().orElseThrow()).hasSize(1);
    }

    @Test
    void who_taught_leadership_in_2017_was_no_partner() {
        assertThat(HcsKtp.ROUND_1.leadershipProvider().map(Sourced::value)).contains(HcsKtp.KINGS_FUND);
        assertThat(ROUNDS).flatExtracting(Round::partnerList).doesNotContain(HcsKtp.KINGS_FUND);
    }

    @Test
    void a_body_of_each_nation_is_inferred_to_support_round_4_from_its_logo() {
        Sourced<List<SupportingBody>> bodies = HcsKtp.ROUND_4.supportingBodies().orElseThrow();
        assertThat(bodies.provenance()).isEqualTo(Provenance.INFERRED);
        assertThat(bodies.value()).extracting(SupportingBody::nation).containsExactlyInAnyOrder(Nation.values());
    }

    @Test
    void only_england_has_a_chief_scientific_officer_and_scotlands_cso_is_an_office() {
        assertThat(HcsKtp.CHIEF_PROFESSIONAL_OFFICERS)
                .extracting(
                        ChiefProfessionalOfficer::token,
                        officer -> officer.title().map(Sourced::value).orElse("not found"),
                        officer -> officer.meaningOfCso().map(Sourced::value).orElse("not found"))
                .containsExactly(
                        tuple("england", "Chief Scientific Officer", "Chief Scientific Officer"),
                        tuple("scotland", "not found", "Chief Scientist Office"),
                        tuple("wales", "not found", "not found"),
                        tuple("northern-ireland", "not found", "not found"));
    }

    @ParameterizedTest
    @FieldSource("ROUNDS")
    void projects_create_expand_test_or_implement_ideas(Round round) {
        assertThat(round.kindsOfWork().orElseThrow().value()).containsExactly(ProjectWork.values());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {Round.class, SelectionCriterion.class, Opportunity.class, PastProject.class, SupportingBody.class
            })
    void nothing_has_a_place_for_what_no_page_gives(Class<?> type) {
        assertThat(type.getRecordComponents())
                .extracting(component -> component.getName().toLowerCase(Locale.ROOT))
                .noneMatch(name -> Stream.of(
                                "weight",
                                "score",
                                "mark",
                                "band",
                                "hour",
                                "milestone",
                                "fund",
                                "amount",
                                "duty",
                                "register")
                        .anyMatch(name::contains));
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

    private static Object get(RecordComponent component, Round round) {
        try {
            return component.getAccessor().invoke(round);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("record component " + component.getName(), e);
        }
    }
}
