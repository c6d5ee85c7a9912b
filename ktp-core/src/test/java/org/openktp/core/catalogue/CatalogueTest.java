package org.openktp.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;

final class CatalogueTest {

    private static final Source PAGE = source("page", "https://example.org/page");
    private static final Source TABLE = source("table", "https://example.org/table");

    private record Course(String token, Sourced<String> name, Optional<Sourced<Integer>> places) {}

    private static final Course LONG =
            new Course("long", Sourced.stated("Long course", PAGE.at("title")), Optional.empty());
    private static final Course SHORT = new Course(
            "short",
            Sourced.stated("Short course", PAGE.at("title")),
            Optional.of(Sourced.reported(12, TABLE.at("second row"), PAGE.at("foot"))));

    private static final List<Field<Course>> FIELDS =
            List.of(Field.of("name", Course::name), Field.maybe("places", Course::places));

    private static final Catalogue<Course> COURSES = courses(List.of(SHORT, LONG), FIELDS);

    private static Catalogue<Course> courses(List<Course> entries, List<Field<Course>> fields) {
        return Catalogue.of("courses", "what is taught", entries, Course::token, fields);
    }

    private static Source source(String id, String address) {
        return new Source(id, "Title of " + id, "Publisher", URI.create(address), "whole page");
    }

    @Test
    void keeps_entries_and_fields_in_order() {
        assertThat(COURSES.name()).isEqualTo("courses");
        assertThat(COURSES.title()).isEqualTo("what is taught");
        assertThat(COURSES.entries()).containsExactly(SHORT, LONG);
        assertThat(COURSES.fieldNames()).containsExactly("name", "places");
        assertThat(COURSES.rows()).extracting(Row::id).containsExactly("short", "long");
    }

    @Test
    void finds_an_entry_by_its_identifier_alone() {
        assertThat(COURSES.entry("long")).contains(LONG);
        assertThat(COURSES.entry("Long")).isEmpty();
        assertThat(COURSES.entry("")).isEmpty();
    }

    @Test
    void a_field_that_was_not_found_is_not_in_the_row() {
        assertThat(COURSES.rows().get(0).fields()).containsOnlyKeys("name", "places");
        assertThat(COURSES.rows().get(1).fields()).containsOnlyKeys("name");
    }

    @Test
    void copies_what_it_is_given() {
        List<Course> entries = new ArrayList<>(List.of(SHORT));
        Catalogue<Course> catalogue = courses(entries, FIELDS);
        entries.add(LONG);
        assertThat(catalogue.entries()).containsExactly(SHORT);
        assertThatThrownBy(() -> catalogue.entries().add(LONG)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> catalogue.rows().get(0).fields().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refuses_an_entry_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> courses(List.of(SHORT, LONG, SHORT), FIELDS))
                .withMessage("catalogue courses has entry short twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "id", "source", "provenance"})
    void refuses_a_field_of_a_name_that_is_taken(String name) {
        List<Field<Course>> fields = new ArrayList<>(FIELDS);
        fields.add(Field.of(name, Course::name));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> courses(List.of(), fields))
                .withMessage("catalogue courses has field " + name + " twice");
    }

    @Test
    void refuses_a_row_for_which_no_source_would_vouch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Row("empty", Map.of()))
                .withMessage("row empty must have a field");
    }

    @Test
    void a_row_says_once_what_holds_of_all_its_fields_and_else_of_which() {
        assertThat(COURSES.rows().get(1).describe(field -> field.provenance().token()))
                .isEqualTo("stated");
        assertThat(COURSES.rows().get(0).describe(field -> field.provenance().token()))
                .isEqualTo("name: stated; places: reported");
        assertThat(COURSES.rows().get(0).describe(field -> "same")).isEqualTo("same");
    }

    @Test
    void lists_each_source_once_with_the_fields_taken_from_it() {
        Catalogue<SourceUse> sources = SourceUse.in(List.of(COURSES));
        assertThat(sources.entries())
                .containsExactly(
                        new SourceUse(PAGE, List.of("courses.name", "courses.places")),
                        new SourceUse(TABLE, List.of("courses.places")));
        assertThat(sources.rows().get(1).fields().get("address"))
                .isEqualTo(Sourced.stated(TABLE.address(), TABLE.at("whole page")));
        assertThat(sources.rows().get(1).describe(field -> field.provenance().token()))
                .isEqualTo("title, publisher, address: stated; extent, fields: inferred");
    }

    @Test
    void refuses_two_sources_under_one_identifier() {
        Course other = new Course(
                "other",
                Sourced.stated("Other", source("page", "https://example.org/x").at("y")),
                Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceUse.in(List.of(courses(List.of(LONG, other), FIELDS))))
                .withMessage("catalogue sources has entry page twice");
    }
}
