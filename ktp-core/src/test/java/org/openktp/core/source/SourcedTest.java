package org.openktp.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SourcedTest {

    private static final Citation CITATION = new Source(
                    "a-page", "A page", "A publisher", URI.create("https://example.org/a"), "whole")
            .at("second heading");

    private static final Citation OTHER = Source.of(
                    "b-page", "B page", "A publisher", "https://example.org/b", "beginning")
            .at("table");

    @Test
    void a_citation_reads_as_title_publisher_place_and_address() {
        assertThat(CITATION.text()).isEqualTo("A page (A publisher), second heading: https://example.org/a");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "USER_SUPPLIED")
    void refuses_a_fact_without_a_citation_unless_the_host_supplied_it(Provenance provenance) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sourced<>(18, provenance, List.of()))
                .withMessage(provenance.token() + " fact 18 must cite a source");
        assertThat(new Sourced<>(18, provenance, List.of(CITATION)).citations()).containsExactly(CITATION);
    }

    @Test
    void each_way_to_make_a_fact_says_how_firm_it_is() {
        assertThat(Sourced.stated(18, CITATION)).isEqualTo(new Sourced<>(18, Provenance.STATED, List.of(CITATION)));
        assertThat(Sourced.reported(18, CITATION)).isEqualTo(new Sourced<>(18, Provenance.REPORTED, List.of(CITATION)));
        assertThat(Sourced.inferred(18, CITATION)).isEqualTo(new Sourced<>(18, Provenance.INFERRED, List.of(CITATION)));
        assertThat(Sourced.supplied(18)).isEqualTo(new Sourced<>(18, Provenance.USER_SUPPLIED, List.of()));
    }

    @Test
    void another_form_of_a_fact_stands_on_the_same_places() {
        Sourced<Integer> months = Sourced.reported(18, CITATION, OTHER);
        assertThat(months.map(count -> count + " months")).isEqualTo(Sourced.reported("18 months", CITATION, OTHER));
        assertThat(months.with(true)).isEqualTo(Sourced.reported(true, CITATION, OTHER));
    }

    @Test
    void facts_put_together_are_as_firm_as_the_least_firm_and_cite_each_place_once() {
        assertThat(Sourced.all(List.of(
                        Sourced.stated("a", CITATION),
                        Sourced.inferred("b", OTHER, CITATION),
                        Sourced.reported("c", CITATION))))
                .isEqualTo(Sourced.inferred(List.of("a", "b", "c"), CITATION, OTHER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sourced.all(List.of()))
                .withMessage("no facts to put together");
    }

    @Test
    void the_firmest_provenance_comes_first() {
        assertThat(Provenance.values())
                .containsExactly(
                        Provenance.STATED,
                        Provenance.REPORTED,
                        Provenance.INFERRED,
                        Provenance.UNVERIFIED,
                        Provenance.USER_SUPPLIED);
    }

    @Test
    void citations_do_not_follow_the_list_they_were_taken_from() {
        List<Citation> source = new ArrayList<>(List.of(CITATION));
        Sourced<Integer> fact = new Sourced<>(18, Provenance.STATED, source);
        source.clear();
        assertThat(fact.citations()).containsExactly(CITATION).isUnmodifiable();
    }
}
